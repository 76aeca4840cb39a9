import type { Day } from '../../kernel/kernel.ts'
import type { Reference } from '../about.ts'
import type { Derives, RawRow } from '../raw-rows.ts'
import type { Given } from '../run-checks.ts'
import { layout903 } from './layout.ts'
import { type PlacementPlace, placementPlace, untold } from './placement-place.ts'

type Year = '' | '_last'
type Place = keyof PlacementPlace

const tables = Object.keys(layout903)
const at = (table: keyof typeof layout903, column: string) => Object.keys(layout903[table]).indexOf(column)
const places: readonly Place[] = ['PL_LA', 'PL_LOCATION', 'PL_DISTANCE']
const mayBeUntold = ['Episodes', 'Episodes_last'].flatMap(table => places.map(column => `${table}.${column}`))

export interface Derived {
  readonly given: Given
  readonly derives: Derives
  /** The columns that it may not be able to tell of a child, in the order of their bits. */
  readonly mayBeUntold: readonly string[]
}

/** What a file need not say, because it follows from what it says: who seeks asylum unaccompanied, and where a placement is. */
export function derived903(given: Given, reference: Reference, on: Day): Derived {
  const steps: Derives[] = []
  const more: Record<string, Map<string, true | string>> = {}
  for (const [table, columns] of Object.entries(given)) more[table] = new Map(columns)

  for (const year of ['', '_last'] as const) {
    const header = more[`Header${year}`]
    if (header && !header.has('UASC') && given[`UASC${year}`]) {
      header.set('UASC', true)
      steps.push(unaccompanied(year))
    }
    const episodes = more[`Episodes${year}`]
    if (!episodes) continue
    const wanted = places.filter(column => !episodes.has(column))
    for (const column of wanted) episodes.set(column, whyNot(column, given[`Episodes${year}`]!, reference) ?? true)
    const found = wanted.filter(column => episodes.get(column) === true)
    if (found.length > 0) steps.push(placed(year, found, reference, on))
  }
  return {
    given: more,
    mayBeUntold,
    derives: rows => {
      let untold = 0
      for (const step of steps) untold |= step(rows)
      return untold
    },
  }
}

function whyNot(column: Place, episodes: ReadonlyMap<string, true | string>, { localAuthority }: Reference): string | undefined {
  if (episodes.get('PL_POST') !== true) return 'Episodes has no column PL_POST'
  if (column === 'PL_DISTANCE' && episodes.get('HOME_POST') !== true) return 'Episodes has no column HOME_POST'
  return column === 'PL_LOCATION' && localAuthority === undefined ? 'it is not said which council the return is from' : undefined
}

/** In CSV a child is one who seeks asylum alone when there is a row for them in that table. */
function unaccompanied(year: Year): Derives {
  const [header, uasc, column] = [tables.indexOf(`Header${year}`), tables.indexOf(`UASC${year}`), at('Header', 'UASC')]
  return rows => {
    const isIn = rows.some(({ table }) => table === uasc)
    for (const { table, cells } of rows) if (table === header) cells[column] = isIn ? '1' : '0'
    return 0
  }
}

function placed(year: Year, wanted: readonly Place[], { postcodes, localAuthority }: Reference, on: Day): Derives {
  const episodes = tables.indexOf(`Episodes${year}`)
  const [home, placement] = [at('Episodes', 'HOME_POST'), at('Episodes', 'PL_POST')]
  const columns = wanted.map(column => ({ column, to: at('Episodes', column), bit: 1 << mayBeUntold.indexOf(`Episodes${year}.${column}`) }))
  return (rows: readonly RawRow[]) => {
    let missing = 0
    for (const { table, cells } of rows) {
      if (table !== episodes) continue
      const found = placementPlace(postcodes, cells[home] as string, cells[placement] as string, localAuthority, on)
      for (const { column, to, bit } of columns) {
        const said = found[column]
        if (said === untold) missing |= bit
        else cells[to] = said ?? ''
      }
    }
    return missing
  }
}
