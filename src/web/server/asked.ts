import type { FastifyRequest } from 'fastify'
import { pageAt } from '../gate.ts'
import type { Form } from './form.ts'
import { isSame } from './same-origin.ts'

export const pathOf = (request: FastifyRequest): string => request.url.split('?')[0]!

/** What stands more than once after the question mark counts as its last. */
export const queryOf = ({ query }: FastifyRequest): Record<string, string> =>
  Object.fromEntries(Object.entries(query as Record<string, string | string[]>).map(([name, value]) => [name, [value].flat().at(-1) ?? '']))

export const formOf = ({ body }: FastifyRequest): Form => (body as Form | null | undefined) ?? { answers: {} }

export const csrfFits = (request: FastifyRequest, { csrf }: { csrf: string }): boolean => isSame(formOf(request).csrf, csrf)

/** Whether an address, with or without what stands after its question mark, is that of a page. */
export const isPage = (address: string): boolean => pageAt(address.split('?')[0]!) !== undefined

/** An address of ours to go on to; anything else is the first page. */
export const ourAddress = (given: string | undefined): string => (given && /^\/(?![/\\])[^\\\s]*$/.test(given) ? given : '/')
