import type { Place, Postcodes } from './about.ts'
import { inOneAuthority, inSeveral } from './outward-codes.ts'
import { outwardCode } from './postcode.ts'

/** Areas, the letters with which a postcode begins, that lie wholly outside England and Wales; and those of the islands, which are of no authority. */
const elsewhere: Readonly<Record<string, string>> = Object.fromEntries([
  ...'AB DD DG EH FK G HS IV KA KW KY ML PA PH ZE'.split(' ').map(area => [area, 'SCO']),
  ['BT', 'NIR'],
])
const islands = ['GY', 'IM', 'JE']

let known: { readonly authorities: ReadonlyMap<string, string>; readonly codes: ReadonlySet<string> } | undefined

function codes() {
  if (known) return known
  const authorities = new Map<string, string>()
  let authority = ''
  for (const word of inOneAuthority.trim().split(/\s+/)) {
    if (/^(E\d{8}|WAL)$/.test(word)) authority = word
    else authorities.set(word, authority)
  }
  const all = new Set([...authorities.keys(), ...inSeveral.trim().split(/\s+/)])
  known = { authorities, codes: all }
  return known
}
const areaOf = (code: string) => /^[A-Z]+/.exec(code)![0]

/** The authority of a postcode by its first half alone, where all of that half lies in one; SCO, NIR, WAL elsewhere; undefined where it cannot be told. */
export function outwardAuthority(postcode: string): string | undefined {
  const code = outwardCode(postcode)
  return code === undefined ? undefined : (elsewhere[areaOf(code)] ?? codes().authorities.get(code))
}

/** Whether there can be such a postcode: it is written like one, and its first half is in use or could be. */
export function mayExist(postcode: string): boolean {
  const code = outwardCode(postcode)
  if (code === undefined) return false
  const area = areaOf(code)
  if (elsewhere[area] !== undefined || islands.includes(area)) return true
  // Half of the area TD is in Scotland, whose first halves are not in the list.
  return codes().codes.has(code) || area === 'TD'
}

/** A return says the same few thousand postcodes again and again. */
const mostKept = 20_000
const kept = new Map<string, Place | undefined>()
function found(postcode: string): Place | undefined {
  if (kept.has(postcode)) return kept.get(postcode)
  if (kept.size >= mostKept) kept.clear()
  const authority = outwardAuthority(postcode)
  const place = mayExist(postcode) ? (authority === undefined ? {} : { authority }) : undefined
  kept.set(postcode, place)
  return place
}

/** What can be said of postcodes without the directory: that there is none, and sometimes whose area it is in. */
export const firstHalves: Postcodes = { isWhole: false, find: found }
