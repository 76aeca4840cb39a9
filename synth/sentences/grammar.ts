import type { Chance } from '../chance.ts'

/**
 * A sentence is written once, with places for people in braces and choices in round brackets: `{child} (said|told me) that …`. It is taken apart
 * when the room is loaded, so that saying it is only joining. Square brackets are what a reader sees as round ones.
 */
const people = [
  'child',
  'they',
  'They',
  'them',
  'their',
  'Their',
  'mother',
  'father',
  'others',
  'Others',
  'themself',
  'school',
  'worker',
  'was',
  'have',
] as const
export type Someone = (typeof people)[number]
export type Cast = readonly string[]

export const castOf = (who: Readonly<Record<Someone, string>>): Cast => people.map(p => who[p])
export const called = (cast: Cast, who: Someone): string => cast[people.indexOf(who)]!

type Part = string | number | readonly (readonly Part[])[]
type Sentence = readonly Part[]

/** Sentences to take turns among. `stride` walks all of them before one comes again. */
export interface Sentences {
  all: readonly Sentence[]
  stride: number
}

/** One sentence a line; a line may hold several sentences that belong together. */
export function sentences(lines: string): Sentences {
  const all = lines
    .trim()
    .split('\n')
    .map(line => takenApart(line.trim(), 0).parts)
  return { all, stride: strideFor(all.length) }
}

function takenApart(text: string, from: number): { parts: Part[]; end: number; stop: string } {
  const parts: Part[] = []
  let plain = ''
  let at = from
  const flush = () => {
    if (plain) parts.push(plain)
    plain = ''
  }
  while (at < text.length && text[at] !== '|' && text[at] !== ')') {
    const c = text[at]!
    if (c === '{') {
      flush()
      const close = text.indexOf('}', at)
      const who = people.indexOf(text.slice(at + 1, close) as Someone)
      if (who < 0) throw new Error(`nobody is called ${text.slice(at, close + 1)}`)
      parts.push(who)
      at = close + 1
    } else if (c === '(') {
      flush()
      const choices: Part[][] = []
      let inner = { parts: [] as Part[], end: at, stop: '|' }
      while (inner.stop === '|') {
        inner = takenApart(text, inner.end + 1)
        choices.push(inner.parts)
      }
      if (inner.stop !== ')') throw new Error(`a bracket is left open in: ${text}`)
      parts.push(choices)
      at = inner.end + 1
    } else {
      plain += c === '[' ? '(' : c === ']' ? ')' : c
      at++
    }
  }
  flush()
  return { parts, end: at, stop: text[at] ?? '' }
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

function strideFor(n: number): number {
  for (let stride = Math.floor(n * 0.62) + 1; ; stride++) if (divisor(stride, n) === 1) return stride
}

/** One record's voice: it does not say a sentence again until every other has been said. */
export class Voice {
  cast: Cast
  private readonly chance: Chance
  private readonly turns = new Map<Sentences, number>()

  constructor(cast: Cast, chance: Chance) {
    this.cast = cast
    this.chance = chance
  }

  say(from: Sentences): string {
    const n = from.all.length
    const turn = this.turns.get(from) ?? this.chance.under(n)
    this.turns.set(from, (turn + from.stride) % n)
    return this.joined(from.all[turn]!)
  }

  private joined(parts: Sentence): string {
    let text = ''
    for (const part of parts) {
      if (typeof part === 'string') text += part
      else if (typeof part === 'number') text += this.cast[part]!
      else text += this.joined(part[this.chance.under(part.length)]!)
    }
    return text
  }
}
