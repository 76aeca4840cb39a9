import type { FastifyInstance } from 'fastify'
import { assets } from '../assets.ts'

const aYear = 'public, max-age=31536000, immutable'

/** Stylesheets, scripts and pictures. Their addresses change with what they hold, so they are kept for ever. */
export async function staticFiles(app: FastifyInstance): Promise<void> {
  const files = new Map((await assets()).map(file => [file.path, file]))
  app.get('/assets/:name', (request, reply) => {
    const file = files.get(request.url.split('?')[0]!)
    if (!file) return reply.callNotFound()
    const gzip = file.gzip && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? file.gzip : undefined
    reply.header('cache-control', aYear).header('vary', 'accept-encoding').type(file.type)
    if (gzip) reply.header('content-encoding', 'gzip')
    return reply.send(gzip ?? file.body)
  })
}
