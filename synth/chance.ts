/**
 * Chance that a seed settles. `split` makes the chance of something further down (block 7, family 3, the visits) from its name and number
 * alone: nothing before it is made, so any slice of a council can be made by itself, and two machines can share the work.
 */
export class Chance {
  readonly left: number
  readonly right: number
  private a: number
  private b: number
  private c: number
  private d = 1

  constructor(left: number, right: number) {
    this.left = left
    this.right = right
    this.a = left
    this.b = right
    this.c = left ^ Math.imul(right, 0x9e3779b1)
    for (let i = 0; i < 6; i++) this.bits()
  }

  /** The chance of one thing below this one. It takes nothing from this one's own. */
  split(name: string, number = 0): Chance {
    const named = hashOf(name)
    return new Chance(mixed(this.left, named, number), mixed(this.right, number, named ^ 0x5bd1e995))
  }

  /** 32 bits (the small fast counter generator, sfc32). */
  bits(): number {
    const sum = (this.a + this.b + this.d) | 0
    this.d = (this.d + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum
    this.c |= 0
    return sum
  }

  /** From 0 up to, and not including, 1. */
  share(): number {
    return (this.bits() >>> 0) / 4294967296
  }

  yes(probability: number): boolean {
    return this.share() < probability
  }

  /** A whole number from 0 up to, and not including, n. */
  under(n: number): number {
    return Math.floor(this.share() * n)
  }

  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    return low + this.under(high - low + 1)
  }

  pick<T>(list: readonly T[]): T {
    return list[this.under(list.length)]!
  }

  /** How long until something that happens at random, when it takes this long on average. */
  wait(mean: number): number {
    return -Math.log(1 - this.share()) * mean
  }

  /** One of several, by its weight. */
  of<T>(odds: Odds<T>): T {
    const at = this.share() * odds.total
    let low = 0
    let high = odds.upTo.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (odds.upTo[middle]! > at) high = middle
      else low = middle + 1
    }
    return odds.values[low]!
  }
}

/** Weights, added up once so that picking is a search. They need not add up to anything in particular. */
export interface Odds<T> {
  values: readonly T[]
  upTo: Float64Array
  total: number
}

export function odds<T>(weights: readonly (readonly [T, number])[]): Odds<T> {
  const upTo = new Float64Array(weights.length)
  let total = 0
  for (const [i, [, weight]] of weights.entries()) {
    total += weight
    upTo[i] = total
  }
  return { values: weights.map(([value]) => value), upTo, total }
}

export const oddsOf = <T extends string>(weights: Readonly<Record<T, number>>): Odds<T> => odds(Object.entries(weights) as [T, number][])

/** The chance of a whole council, from its seed: any words or number. */
export const chanceOf = (seed: string): Chance => new Chance(hashOf(`${seed}/left`), hashOf(`${seed}/right`))

const hashes = new Map<string, number>()

function hashOf(text: string): number {
  const known = hashes.get(text)
  if (known !== undefined) return known
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = mixed(hash, text.length, 0x7f4a7c15)
  if (hashes.size < 1000) hashes.set(text, hash)
  return hash
}

function mixed(from: number, one: number, two: number): number {
  let h = from ^ Math.imul(one, 0xcc9e2d51)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ Math.imul(two, 0x1b873593)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  return h ^ (h >>> 15)
}
