import type { Id } from '../kernel/kernel.ts'

/** No vowels, so that it spells nothing; no I, L, O and U, which are misread; no X, since the DfE takes no id that holds 0x. */
const letters = 'BCDFGHJKMNPQRSTVWZ'
const figures = '0123456789'
const either = figures + letters

/**
 * The number by which a child is known outside: a letter, a figure, and ten more, out of the chance in a new id. It says nothing of when the
 * record was made or of any other record, needs no counter that two councils or two saves would have to share, and meets another one once in
 * 2^55 times; the database refuses it if it ever does.
 */
export function laChildIdFrom(id: Id): string {
  let chance = BigInt(`0x${id.slice(20).replace('-', '')}`)
  const take = (of: string) => {
    const n = BigInt(of.length)
    const taken = of[Number(chance % n)]!
    chance /= n
    return taken
  }
  return [letters, figures, ...Array.from({ length: 10 }, () => either)].map(take).join('')
}
