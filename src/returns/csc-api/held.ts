import type { Part } from './parts.ts'
import type { FeedChild } from './payload.ts'

/**
 * What the DfE may hold of a child once a message is on its way, and for as long as nobody knows whether it arrived: what it may have held, and all that the message says.
 * What the message removes may still be there.
 */
export const mayHold = (held: FeedChild | undefined, message: FeedChild): FeedChild =>
  both((held ?? {}) as Part, withoutPurges(message as unknown as Part)) as unknown as FeedChild

const withoutPurges = (part: Part): Part =>
  Object.fromEntries(
    Object.entries(part)
      .flatMap(([key, value]) => (isPurged(value) ? [] : [[key, stated(value)]]))
      .filter(([key]) => key !== 'purge'),
  )

const stated = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter(each => !isPurged(each)).map(stated)
  return isPart(value) ? withoutPurges(value) : value
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value)
const isPurged = (value: unknown) => isPart(value) && value['purge'] === true

function both(a: Part, b: Part): Part {
  const joined: Record<string, unknown> = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const was = a[key]
    if (Array.isArray(value) && Array.isArray(was)) joined[key] = bothLists(was, value)
    else joined[key] = isPart(value) && isPart(was) ? both(was, value) : value
  }
  return joined
}

/** Parts with an id are joined by it; whatever has none stands once for each form that it had. */
function bothLists(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  const joined = new Map(a.map(each => [nameOf(each), each]))
  for (const each of b) {
    const was = joined.get(nameOf(each))
    joined.set(nameOf(each), isPart(each) && isPart(was) ? both(was, each) : each)
  }
  return [...joined.values()]
}

const nameOf = (each: unknown): string => {
  const id = isPart(each) && Object.entries(each).find(([key]) => key.endsWith('_id') && key !== 'worker_id')
  return id ? String(id[1]) : JSON.stringify(each, isPart(each) ? Object.keys(each).sort() : undefined)
}
