/** What goes wrong with a request: nothing; or this, before or after what it holds was stored. */
export type Fault =
  | { answers: 401 | 429 | 500 | 502 | 503 | 504; retryAfter?: number; stores?: true }
  /** The connection breaks, or nothing is ever answered. */
  | { breaks: 'before' | 'after' }
  | { hangs: 'before' | 'after' }

/** What the service answers when all is well: a bare uuid; a list, one name for each child; objects; or a list of another length. */
export type ReceiptForm = 'uuid' | 'list' | 'objects' | 'object' | 'wrong length'

export interface Plan {
  next: () => Fault | undefined
  receipt: () => ReceiptForm
}

export const nothingWrong: Plan = { next: () => undefined, receipt: () => 'uuid' }

/** Small, and the same from the same seed: xorshift. */
export function chanceFrom(seed: number): () => number {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ 0x5bd1e995) | 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 8; i++) next()
  return next
}

/** Out of a hundred requests so many meet a fault, of every kind, in an order that follows from the seed. */
export function planFrom(seed: number, { inAHundred = 20, hangs = false } = {}): Plan {
  const chance = chanceFrom(seed)
  const one = <T>(of: readonly T[]) => of[Math.floor(chance() * of.length)]!
  const faults: readonly (() => Fault)[] = [
    () => ({ answers: 429, ...(chance() < 0.5 && { retryAfter: 1 }) }),
    () => ({ answers: one([500, 502, 503, 504] as const), ...(chance() < 0.3 && { stores: true as const }) }),
    () => ({ answers: 401 }),
    () => ({ breaks: one(['before', 'after'] as const) }),
    ...(hangs ? [() => ({ hangs: one(['before', 'after'] as const) })] : []),
  ]
  return {
    next: () => (chance() * 100 < inAHundred ? one(faults)() : undefined),
    receipt: () => one(['uuid', 'list', 'objects', 'object', 'list', 'wrong length']),
  }
}
