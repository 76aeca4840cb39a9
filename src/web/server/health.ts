import type { FastifyInstance } from 'fastify'
import { beforeSignIn, type Site } from './site.ts'

/** For whoever watches over the server: whether it can do its work. */
export function health(app: FastifyInstance, site: Site): void {
  app.get('/health', async (_, reply) => {
    const isWell = await site.stores.as(beforeSignIn(site), async () => true).catch(() => false)
    return reply
      .code(isWell ? 200 : 503)
      .type('application/json')
      .send(JSON.stringify({ database: isWell ? 'ok' : 'cannot be reached' }))
  })
}
