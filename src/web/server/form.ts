import formbody from '@fastify/formbody'
import type { FastifyInstance } from 'fastify'
import type { Answers } from '../../pathway/pathway.ts'

/** What a form sent: the worker's answers, and what every form carries besides. */
export interface Form {
  answers: Answers
  csrf?: string
  submission?: string
  /** The address of the form that is being written, where it is a draft. */
  draft?: string
  title?: string
}

const mostFields = 1000
export const mostBytes = 1_000_000

/** Something came that no form of ours sends; said in words that a worker can use. */
export class BadForm extends Error {
  readonly statusCode = 400
}

export async function forms(app: FastifyInstance): Promise<void> {
  await app.register(formbody, { bodyLimit: mostBytes, parser: text => ({ ...formFrom(text) }) })
  app.removeContentTypeParser(['application/json', 'text/plain'])
}

/** Fields that come more than once become lists. Lines end as they do everywhere but in forms. */
export function formFrom(text: string): Form {
  const pairs = text === '' ? [] : text.split('&')
  if (pairs.length > mostFields) throw new BadForm(`A form may hold ${mostFields} answers; this one had ${pairs.length}.`)
  const found = new Map<string, string[]>()
  for (const pair of pairs) {
    const [name, ...rest] = pair.split('=').map(decoded)
    const value = rest.join('=')
    const before = found.get(name!)
    if (before) before.push(value)
    else found.set(name!, [value])
  }
  const take = (name: string) => {
    const [value] = found.get(name) ?? []
    found.delete(name)
    return value
  }
  const form: Form = {} as Form
  for (const [ours, name] of [
    ['csrf', '_csrf'],
    ['submission', '_submission'],
    ['draft', '_draft'],
    ['title', '_title'],
  ] as const) {
    const value = take(name)
    if (value !== undefined) form[ours] = value
  }
  return { ...form, answers: Object.fromEntries([...found].map(([name, values]) => [name, values.length > 1 ? values : values[0]!])) }
}

function decoded(text: string): string {
  let plain: string
  try {
    plain = decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new BadForm('Some of it was not readable as text.')
  }
  if (plain.includes('\0')) throw new BadForm('It held a character that cannot be kept.')
  return plain.replaceAll('\r\n', '\n')
}
