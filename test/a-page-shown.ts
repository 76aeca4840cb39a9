import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import { assets } from '../src/web/assets.ts'
import type { Html } from '../src/web/html.ts'

/** Nothing but our own files: the policy under which every page has to work. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

/** One page, its static files, and whatever answers POST /drafts; for looking at markup in a browser without a database. */
export async function aPageShown(page: Html, drafts: (form: URLSearchParams) => number = () => 204): Promise<string> {
  const files = new Map((await assets()).map(file => [file.path, file]))
  const server = createServer(async (request, response) => {
    const file = files.get(request.url ?? '')
    if (file) return response.setHeader('content-type', file.type).end(file.body)
    if (request.url !== '/drafts')
      return response.setHeader('content-security-policy', policy).setHeader('content-type', 'text/html').end(String(page))
    const form = new URLSearchParams((await request.toArray()).join(''))
    const status = drafts(form)
    return response.writeHead(status, status === 303 ? { location: '/sign-in' } : {}).end()
  })
  await new Promise<void>(started => server.listen(0, '127.0.0.1', started))
  after(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
