import type { FastifyInstance } from 'fastify'
import { csrfFits, formOf, isPage, ourAddress } from './asked.ts'
import { keepAsDraft } from './sent.ts'
import type { Site } from './site.ts'
import { whoAsks } from './who.ts'

/** What is being written comes here as it is typed, and is there again after a time-out, a crash or a restart. */
export function drafts(app: FastifyInstance, site: Site): void {
  app.post('/drafts', async (request, reply) => {
    const who = await whoAsks(site, request)
    const { draft } = formOf(request)
    if (who.is !== 'in') return reply.code(401).send()
    if (!csrfFits(request, who)) return reply.code(403).send()
    const address = ourAddress(draft)
    if (!isPage(address)) return reply.code(404).send()
    await keepAsDraft(site, request, who.asker.id, address)
    return reply.code(204).send()
  })
}
