/** A UUIDv7: ids sort in the order in which they were made. */
export type Id = string

/** A moment, as ISO text in UTC to the millisecond: moments compare as text. */
export type Instant = string

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export const isId = (text: unknown): text is Id => typeof text === 'string' && shape.test(text)

/** Makes ids from a clock and a source of chance, which only the rooms at the edge may ask. */
export function idMaker(now: () => number, random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): () => Id {
  let last = 0
  let turn = 0
  return () => {
    const at = Math.max(now(), last)
    turn = at === last ? turn + 1 : 0
    last = at
    const chance = random(new Uint8Array(8))
    chance[0] = 0x80 | (chance[0]! & 0x3f)
    // The twelve bits after the time count within one millisecond, so that even then ids keep their order.
    const time = (turn > 0xfff ? ++last : at).toString(16).padStart(12, '0')
    if (turn > 0xfff) turn = 0
    const rest = Array.from(chance, b => b.toString(16).padStart(2, '0')).join('')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${turn.toString(16).padStart(3, '0')}-${rest.slice(0, 4)}-${rest.slice(4)}`
  }
}

/** A readable id for an example. */
export const exampleId = (n: number): Id => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
