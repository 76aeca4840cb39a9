import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

/** Whether the browser says that one of our own pages sent this. Browsers that say nothing are left to the token. */
export function isFromOurPages(request: FastifyRequest, url: string): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return origin === undefined || origin === url
}

/** Compares in a time that says nothing about where they differ. */
export function isSame(given: string | undefined, held: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(held)]
  return a.length === b.length && timingSafeEqual(a, b)
}
