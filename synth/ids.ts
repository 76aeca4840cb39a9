import type { Id } from '../src/kernel/kernel.ts'
import type { Chance } from './chance.ts'
import type { Minute } from './times.ts'

const minutesTo1970 = 25_567 * 1440
const hex = Array.from('0123456789abcdef', digit => digit.charCodeAt(0))
const at = (bits: number, shift: number): number => hex[(bits >>> shift) & 15]!
const dash = 45
const seven = 55

/**
 * A UUIDv7 whose time is when the thing was first recorded. `turn` keeps the order of what was recorded in the same minute. Written digit by digit,
 * because a council has tens of millions of them and this is three times as fast as joining pieces of text.
 */
export function idAt(minute: Minute, turn: number, chance: Chance): Id {
  const ms = (minute - minutesTo1970) * 60_000
  const h = Math.floor(ms / 65_536)
  const l = ms % 65_536
  const a = chance.bits()
  const b = chance.bits()
  // biome-ignore format: a line is one part of the id
  return String.fromCharCode(
    at(h, 28), at(h, 24), at(h, 20), at(h, 16), at(h, 12), at(h, 8), at(h, 4), at(h, 0), dash,
    at(l, 12), at(l, 8), at(l, 4), at(l, 0), dash,
    seven, at(turn, 8), at(turn, 4), at(turn, 0), dash,
    hex[8 | ((a >>> 28) & 3)]!, at(a, 24), at(a, 20), at(a, 16), dash,
    at(a, 12), at(a, 8), at(a, 4), at(a, 0), at(b, 28), at(b, 24), at(b, 20), at(b, 16), at(b, 12), at(b, 8), at(b, 4), at(b, 0),
  )
}
