import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstHalves, type Place, type Postcodes, plainPostcode, upperTierOf } from '../../returns/returns.ts'
import { Unreadable } from '../files/file.ts'
import { postcodeRows } from './postcode-rows.ts'

/** Each column one after the other, in the order of the postcodes; so a nation's are read in a blink and found by halving. */
interface Columns {
  readonly keys: Float64Array
  readonly eastings: Int32Array
  readonly northings: Int32Array
  readonly authorities: Uint16Array
}
interface Head {
  readonly count: number
  readonly authorities: readonly string[]
  /** The areas, the letters with which postcodes begin, of which it has any. */
  readonly areas: readonly string[]
}
const unknown = -1
const headSize = 65_536
const fileIn = (folder: string) => join(folder, 'postcodes.bin')

/** A postcode as a number, in the order of the alphabet; none where it could be none. */
function keyOf(plain: string): number | undefined {
  if (plain.length < 5 || plain.length > 7) return undefined
  let key = 0
  for (let i = 0; i < 7; i++) {
    const letter = i < plain.length ? plain.charCodeAt(i) : 0
    const n = letter === 0 ? 0 : letter >= 48 && letter <= 57 ? letter - 47 : letter >= 65 && letter <= 90 ? letter - 54 : -1
    if (n < 0) return undefined
    key = key * 37 + n
  }
  return key
}

/** Keeps the postcodes of a file for the checks, and says how many; what was kept before is replaced once all of them are read. */
export async function keepPostcodes(folder: string, path: string, told: (count: number) => void = () => {}): Promise<number> {
  const [keys, authorities, eastings, northings]: number[][] = [[], [], [], []]
  const names = new Map<string, number>()
  const areas = new Set<string>()
  for await (const rows of postcodeRows(path)) {
    for (const [text, authority, easting = unknown, northing = unknown] of rows) {
      const plain = plainPostcode(text)
      const key = keyOf(plain)
      if (key === undefined || !/^[A-Z]\d{8}$/.test(authority)) continue
      const council = upperTierOf(authority)
      const at = names.get(council) ?? names.set(council, names.size).get(council)!
      // Northern Ireland has a grid of its own, in which no distance from England can be told.
      const isOnGrid = council !== 'NIR'
      keys!.push(key)
      authorities!.push(at)
      eastings!.push(isOnGrid ? easting : unknown)
      northings!.push(isOnGrid ? northing : unknown)
      areas.add(/^[A-Z]+/.exec(plain)?.[0] ?? '')
    }
    told(keys!.length)
  }
  if (keys!.length === 0) throw new Unreadable('it has no postcode with an authority')
  const order = Uint32Array.from(keys!.keys()).sort((a, b) => keys![a]! - keys![b]!)
  const once = order.filter((row, i) => i === 0 || keys![order[i - 1]!] !== keys![row])
  const head: Head = { count: once.length, authorities: [...names.keys()], areas: [...areas].sort() }
  write(folder, head, {
    keys: Float64Array.from(once, row => keys![row]!),
    eastings: Int32Array.from(once, row => eastings![row]!),
    northings: Int32Array.from(once, row => northings![row]!),
    authorities: Uint16Array.from(once, row => authorities![row]!),
  })
  return once.length
}

function write(folder: string, head: Head, { keys, eastings, northings, authorities }: Columns): void {
  mkdirSync(folder, { recursive: true })
  const first = Buffer.alloc(headSize, ' ')
  first.write(JSON.stringify(head))
  const bytes = [keys, eastings, northings, authorities].map(column => new Uint8Array(column.buffer))
  writeFileSync(`${fileIn(folder)}.part`, Buffer.concat([first, ...bytes]))
  renameSync(`${fileIn(folder)}.part`, fileIn(folder))
}

/** The postcodes that were kept, if any were. In an area of which there are none, only first halves are known. */
export function keptPostcodes(folder: string): Postcodes | undefined {
  if (!existsSync(fileIn(folder))) return undefined
  const { buffer, byteOffset } = readFileSync(fileIn(folder))
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, byteOffset, headSize))) as Head
  const { count } = head
  const from = byteOffset + headSize
  const keys = new Float64Array(buffer, from, count)
  const eastings = new Int32Array(buffer, from + count * 8, count)
  const northings = new Int32Array(buffer, from + count * 12, count)
  const authorities = new Uint16Array(buffer, from + count * 16, count)
  const areas = new Set(head.areas)

  return {
    isWhole: true,
    find: text => {
      const plain = plainPostcode(text)
      const key = keyOf(plain)
      if (key === undefined) return undefined
      const at = placeOf(keys, key)
      if (at === undefined) return areas.has(/^[A-Z]+/.exec(plain)?.[0] ?? '') ? undefined : firstHalves.find(text)
      const place: Place = { authority: head.authorities[authorities[at]!]! }
      const [easting, northing] = [eastings[at]!, northings[at]!]
      return easting === unknown || northing === unknown ? place : { ...place, easting, northing }
    },
  }
}

function placeOf(keys: Float64Array, key: number): number | undefined {
  let [low, high] = [0, keys.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = keys[middle]!
    if (found === key) return middle
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
