import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Each server counts for itself; nothing is counted but where it is asked for. */
export const limits = (app: FastifyInstance) => app.register(rateLimit, { global: false })

/** Whether somebody may ask again: so often within a minute, by their key. */
export function mayAsk(app: FastifyInstance, { most, key }: { most: number; key: (request: FastifyRequest) => string }) {
  const count = app.createRateLimit({ max: most, timeWindow: '1 minute', keyGenerator: key })
  return async (request: FastifyRequest): Promise<boolean> => {
    const found = await count(request)
    return found.isAllowed || !found.isExceeded
  }
}
