import type { Reference } from '../about.ts'
import type { Derives, RawRow } from '../raw-rows.ts'
import type { Given } from '../run-checks.ts'
import { layout903 } from './layout.ts'
import { placementPlace } from './placement-place.ts'

const tables = Object.keys(layout903)
const at = (table: keyof typeof layout903, column: string) => Object.keys(layout903[table]).indexOf(column)
const places = ['PL_LA', 'PL_LOCATION', 'PL_DISTANCE'] as const

/** What a file need not say, because it follows from what it says: who seeks asylum unaccompanied, and where a placement is. */
export function derived903(given: Given, reference: Reference): { readonly given: Given; readonly derives: Derives } {
  const steps: Derives[] = []
  const more: Record<string, ReadonlyMap<string, true | string>> = { ...given }
  const say = (table: string, column: string, found: true | string) => {
    more[table] = new Map([...more[table]!, [column, found]])
  }
  for (const year of ['', '_last'] as const) {
    const [header, episodes] = [`Header${year}`, `Episodes${year}`] as const
    if (given[header] && !given[header].has('UASC') && given[`UASC${year}`]) {
      say(header, 'UASC', true)
      steps.push(unaccompanied(tables.indexOf(header), tables.indexOf(`UASC${year}`), at('Header', 'UASC')))
    }
    if (!given[episodes] || places.every(column => given[episodes]!.has(column))) continue
    const why = whyNoPlace(given[episodes], reference)
    for (const column of places) if (!given[episodes].has(column)) say(episodes, column, why(column) ?? true)
    if (reference.postcodes?.isWhole) steps.push(placed(tables.indexOf(episodes), given[episodes], reference))
  }
  return { given: more, derives: rows => steps.forEach(step => void step(rows)) }
}

function whyNoPlace(episodes: ReadonlyMap<string, true | string>, { postcodes, localAuthority }: Reference) {
  return (column: (typeof places)[number]): string | undefined => {
    if (!postcodes?.isWhole) return 'there are no postcodes to work out where a placement is'
    if (episodes.get('PL_POST') !== true) return 'Episodes has no column PL_POST'
    if (column === 'PL_DISTANCE' && episodes.get('HOME_POST') !== true) return 'Episodes has no column HOME_POST'
    return column === 'PL_LOCATION' && localAuthority === undefined ? 'it is not said which council the return is from' : undefined
  }
}

const unaccompanied =
  (header: number, uasc: number, column: number): Derives =>
  rows => {
    const isIn = rows.some(({ table }) => table === uasc)
    for (const { table, cells } of rows) if (table === header) cells[column] = isIn ? '1' : '0'
  }

function placed(episodes: number, given: ReadonlyMap<string, true | string>, { postcodes, localAuthority }: Reference): Derives {
  const [home, placement] = [at('Episodes', 'HOME_POST'), at('Episodes', 'PL_POST')]
  const wanted = places.filter(column => !given.has(column)).map(column => ({ column, to: at('Episodes', column) }))
  return (rows: readonly RawRow[]) => {
    for (const { table, cells } of rows) {
      if (table !== episodes) continue
      const found = placementPlace(postcodes!, cells[home] as string, cells[placement] as string, localAuthority)
      for (const { column, to } of wanted) cells[to] = found[column] ?? ''
    }
  }
}
