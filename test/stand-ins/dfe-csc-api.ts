import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import openapi from '../../src/returns/csc-api/dfe-csc-api-1.0.1.json' with { type: 'json' }
import { Holdings, type Reading } from './dfe-holdings.ts'
import { type Fault, nothingWrong, type Plan, type ReceiptForm } from './dfe-plan.ts'

export interface DfeAsked {
  authority?: string
  plan?: Plan
  reading?: Reading
  /** How many requests a token lasts; they last for an hour otherwise. */
  tokenLasts?: number
  /** What it will not take of a child, though its schema would. */
  refuses?: (child: Record<string, unknown>) => string | undefined
  /** A child on whom it breaks, whoever is beside them. */
  breaksOn?: (child: Record<string, unknown>) => boolean
  /** Something that stands in between, and answers with a page of its own. */
  isIntercepted?: boolean
  /** Whether it says where in the list the wrong children are. */
  saysWhere?: boolean
  mostBytes?: number
}

/** One request for children: what it said, what was answered, and whether what it held was stored. */
export interface DfeRequest {
  children: Record<string, unknown>[]
  status: number
  stored: boolean
}

/** The DfE's daily feed on this machine, as section 1 of the data model describes it. */
export async function aDfe(asked: DfeAsked = {}) {
  const { authority = '301', plan = nothingWrong, saysWhere = true, mostBytes = 4_000_000 } = asked
  const holdings = new Holdings(asked.reading)
  const client = { id: 'kith', secret: randomUUID(), scope: 'csc.write', key: randomUUID() }
  const tokens = new Map<string, number>()
  const requests: DfeRequest[] = []
  const validate = validator()
  const at = `/children-in-social-care-data-receiver-test/1/children_social_care_data/${authority}/children`

  async function token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await text(request))
    if (form.get('grant_type') !== 'client_credentials') return json(response, 400, { error: 'unsupported_grant_type' })
    if (form.get('client_id') !== client.id || form.get('client_secret') !== client.secret)
      return json(response, 400, { error: 'invalid_client' })
    if (form.get('scope') !== client.scope) return json(response, 400, { error: 'invalid_scope' })
    const made = randomUUID()
    tokens.set(made, asked.tokenLasts ?? Number.POSITIVE_INFINITY)
    json(response, 200, { token_type: 'Bearer', access_token: made, expires_in: 3600 })
  }

  /** Whether the bearer may send at all. */
  function barred(request: IncomingMessage): number | undefined {
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const left = tokens.get(given) ?? 0
    tokens.set(given, left - 1)
    if (left <= 0) return 401
    if (request.headers['supplierkey'] !== client.key) return 403
    if (!request.headers['content-type']?.startsWith('application/json')) return 415
    return undefined
  }

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (asked.isIntercepted) return json(response, 200, '<html><body>Sign in to the network</body></html>')
    const fault = plan.next()
    const body = await text(request)
    const children = childrenIn(body)
    const answer = (status: number, stored: boolean, said: unknown = '', more: Record<string, string> = {}) => {
      requests.push({ children: children ?? [], status, stored })
      json(response, status, said, more)
    }
    const no = barred(request)
    if (no) return answer(no, false)
    if (fault && !storesFirst(fault)) return fail(fault, answer, request, requests, children ?? [])
    // The gateway in front takes what looks like a number in base sixteen for an attack.
    if (/0x/i.test(body)) return answer(403, false)
    if (Buffer.byteLength(body) > mostBytes || (children && children.length > openapi.components.schemas.CSC.maxItems))
      return answer(413, false)
    if (children?.length === 0) return answer(204, false)
    if (children?.some(child => asked.breaksOn?.(child))) return answer(500, false)
    const wrong = wrongIn(children)
    if (wrong) return answer(400, false, saysWhere ? wrong : 'Payload was malformed')
    for (const child of children!) holdings.take(child)
    if (fault) return fail(fault, (status, _, ...rest) => answer(status, true, ...rest), request, requests, children!)
    answer(200, true, receiptFor(children!.length, plan.receipt()))
  }

  function wrongIn(children: Record<string, unknown>[] | undefined): string | undefined {
    if (!children) return 'The body is not a list'
    const misfits = validate(children)
    const refused = children.flatMap((child, i) => (asked.refuses?.(child) ? [`[${i}].${asked.refuses(child)}`] : []))
    return [...misfits, ...refused].join('; ') || undefined
  }

  const server = createServer(async (request, response) => {
    response.setHeader('x-request-id', randomUUID())
    if (request.url === '/token') return request.method === 'POST' ? token(request, response) : json(response, 405, '')
    if (request.url !== at) return json(response, 404, '')
    return request.method === 'POST' ? receive(request, response) : json(response, 405, '')
  })
  await new Promise<void>(go => server.listen(0, '127.0.0.1', go))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const service = {
    url: `${origin}${at.slice(0, at.indexOf('/children_social'))}`,
    tokenUrl: `${origin}/token`,
    clientId: client.id,
    clientSecret: client.secret,
    scope: client.scope,
    supplierKey: client.key,
    authority,
  }
  return {
    service,
    requests,
    held: () => holdings.all(),
    close: () => {
      server.closeAllConnections()
      return new Promise<void>(go => server.close(() => go()))
    },
  }
}

type Answering = (status: number, stored: boolean, said?: unknown, more?: Record<string, string>) => void

const storesFirst = (fault: Fault) =>
  'answers' in fault ? fault.stores === true : 'breaks' in fault ? fault.breaks === 'after' : fault.hangs === 'after'

function fail(
  fault: Fault,
  answer: Answering,
  request: IncomingMessage,
  requests: DfeRequest[],
  children: Record<string, unknown>[],
): void {
  if ('answers' in fault) {
    const more: Record<string, string> = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }
    answer(fault.answers, false, '', more)
    return
  }
  requests.push({ children, status: 0, stored: storesFirst(fault) })
  if ('breaks' in fault) request.socket.destroy() // and one that hangs says nothing, ever
}

function receiptFor(children: number, form: ReceiptForm): unknown {
  const name = () => `2026-03-03_09:15:01.12_${randomUUID()}.json`
  const each = <T>(make: () => T) => Array.from({ length: children }, make)
  if (form === 'uuid') return randomUUID()
  if (form === 'list') return each(name)
  if (form === 'objects') return each(() => ({ receipt: name() }))
  if (form === 'object') return { receipts: each(name) }
  return [...each(name), name()]
}

function json(response: ServerResponse, status: number, said: unknown, more: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...more })
  response.end(said === '' ? '' : JSON.stringify(said))
}

function childrenIn(body: string): Record<string, unknown>[] | undefined {
  try {
    const read: unknown = JSON.parse(body)
    return Array.isArray(read) ? read : undefined
  } catch {
    return undefined
  }
}

function validator(): (children: unknown) => string[] {
  const ajv = new Ajv({ allErrors: true, strict: true })
  addFormats.default(ajv)
  ajv.addVocabulary(['example'])
  const validate = ajv.compile(openapi.components.schemas.CSC)
  return children =>
    validate(children)
      ? []
      : (validate.errors ?? []).map(
          e =>
            `[${e.instancePath.split('/')[1]}]${e.instancePath
              .split('/')
              .slice(2)
              .map(part => `.${part}`)
              .join('')}: ${e.message}`,
        )
}
