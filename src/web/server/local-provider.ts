import type { FastifyInstance } from 'fastify'
import type { IdentityProvider } from '../../engines/engines.ts'

export const providerPath = '/identity'

/** The local identity provider answers below Kith's own address; it reads its requests for itself. */
export const localProvider = (provider: IdentityProvider) => async (app: FastifyInstance) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  app.all(`${providerPath}/*`, async (request, reply) => {
    reply.hijack()
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value)
    await provider.handle(request.raw, reply.raw).catch(() => {
      if (!reply.raw.headersSent) reply.raw.writeHead(400, { 'content-type': 'text/plain' })
      reply.raw.end('This sign-in was begun too long ago. Go back to Kith and sign in again.')
    })
  })
}
