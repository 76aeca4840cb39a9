import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { pageAt } from '../gate.ts'
import { ourAddress, pathOf } from './asked.ts'
import { drafts } from './drafts.ts'
import { beforeRoutes, faults } from './faults.ts'
import { forms, mostBytes } from './form.ts'
import { headers } from './headers.ts'
import { health } from './health.ts'
import { limits } from './limits.ts'
import { localProvider } from './local-provider.ts'
import { pagesOf } from './pages.ts'
import { cameFromElsewhere, sendProblem } from './problem.ts'
import { publicPages } from './public/public-pages.ts'
import { faultInShort, newReference } from './reference.ts'
import { isFromOurPages } from './same-origin.ts'
import { signIn } from './sign-in.ts'
import type { Site } from './site.ts'
import { staticFiles } from './static.ts'

/** The whole of Kith for one council, over HTTP. It keeps nothing itself: any number of them may stand beside each other. */
export async function makeServer(site: Site): Promise<FastifyInstance> {
  const { settings, log, now } = site
  const app = Fastify({
    bodyLimit: mostBytes,
    requestTimeout: 60_000, // ms, for the whole of a request to have come
    genReqId: newReference,
    trustProxy: settings.proxies.length > 0 ? [...settings.proxies] : false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (fault, request, reply) => beforeRoutes(site)(fault, request as FastifyRequest, reply),
  })
  app.decorateRequest('who', undefined)
  app.decorateRequest('fault', undefined)

  app.addHook('onResponse', async (request, reply) => {
    const fault = request.fault === undefined ? '' : ` ${faultInShort(request.fault)}`
    log(`${now()} ${request.id} ${request.method} ${patternOf(request)} ${reply.statusCode} ${Math.round(reply.elapsedTime)}ms${fault}`)
  })
  if (site.provider) oneAddress(app, settings.url)
  await headers(app, site)
  await app.register(cookie)
  await limits(app)
  await forms(app)
  if (site.provider) await app.register(localProvider(site.provider))
  app.addHook('preHandler', async (request, reply) => {
    const isSafe = request.method === 'GET' || request.method === 'HEAD'
    if (!isSafe && !isFromOurPages(request, settings.url)) return sendProblem(site, request, reply, cameFromElsewhere)
  })
  health(app, site)
  await staticFiles(app)
  publicPages(app, site)
  signIn(app, site)
  drafts(app, site)
  pagesOf(app, site)
  faults(app, site)
  return app
}

/** One signs in at the address that the local identity provider knows: localhost and 127.0.0.1 hold different cookies. */
function oneAddress(app: FastifyInstance, url: string): void {
  app.addHook('onRequest', async (request, reply) => {
    const isElsewhere = request.host !== new URL(url).host && request.method === 'GET' && request.url !== '/health'
    if (isElsewhere) return reply.redirect(url + ourAddress(request.url), 307)
  })
}

/** The pattern of an address: no id of a child and nothing that was searched for is ever in the log. */
const patternOf = (request: FastifyRequest) => {
  const route = request.routeOptions?.url
  return route && route !== '/*' ? route : (pageAt(pathOf(request))?.page.path ?? (pathOf(request) === '/' ? '/' : '(no page)'))
}
