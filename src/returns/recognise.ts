import type { TableLayout } from './table.ts'
import { type CheckedReturn, type Collection, checkedReturns } from './the-returns.ts'

/** A table of a return, known by its headings: what each column is in the return's own spelling, nothing where it is no column of it. */
export interface Recognised {
  readonly collection: Collection
  readonly table: string
  readonly columns: readonly (string | undefined)[]
}

/** What people call the files of tables whose own names are short. */
const otherNames: Readonly<Record<string, string>> = {
  PlacedAdoption: 'placedforadoption',
  PrevPerm: 'previouspermanence',
  SWEpisodes: 'socialworkerepisodes',
  DoLo: 'deprivationoflibertyorders',
}

/**
 * Which table of which return has these headings. A file may have fewer columns than its table, in any order, with some of its own beside them. Where
 * they are not all the headings of one table, the file's name decides; and where that says nothing either, the table that has the most of them, if it
 * is one.
 */
export function recognise(headings: readonly string[], name: string, only?: Collection): Recognised | undefined {
  const plain = headings.map(heading => heading.replace(/^\uFEFF/, '').trim())
  const isAsked = ({ collection }: CheckedReturn) => only === undefined || collection === only
  const candidates = checkedReturns.filter(isAsked).flatMap(({ collection, shape }) =>
    Object.entries(shape.layouts)
      .filter(([table]) => !table.endsWith('_last'))
      .map(([table, layout]) => {
        const columns = plain.map(heading => columnOf(layout, heading))
        const known = new Set(columns.filter(column => column !== undefined)).size
        const missing = Object.keys(layout).filter(column => !columns.includes(column) && !derived.has(column)).length
        return { collection, table, columns, known, missing, isNamed: isNamed(name, table) }
      }),
  )
  const most = Math.max(...candidates.map(({ known }) => known))
  const best = candidates.filter(({ known }) => known === most)
  const whole = best.filter(({ missing }) => missing === 0)
  const filled = plain.filter(heading => heading !== '').length
  const named = candidates
    .filter(({ isNamed, known }) => isNamed && known > 0 && (known >= 2 || known === filled))
    .toSorted((a, b) => b.known - a.known)
  const [found] = whole.length === 1 ? whole : [...named, ...(best.length === 1 ? best : byMissing(whole))]
  if (!found || most === 0 || (!found.isNamed && (most < 2 || most * 2 < filled))) return undefined
  const { collection, table, columns } = found
  return { collection, table, columns }
}

/** A file seldom has these: they are worked out. */
const derived = new Set(['UASC', 'PL_LA', 'PL_LOCATION', 'PL_DISTANCE'])

const byMissing = <C extends { readonly missing: number }>(candidates: readonly C[]): C[] => {
  const fewest = Math.min(...candidates.map(({ missing }) => missing))
  const found = candidates.filter(({ missing }) => missing === fewest)
  return found.length === 1 ? found : []
}

function columnOf(layout: TableLayout, heading: string): string | undefined {
  if (Object.hasOwn(layout, heading)) return heading
  const lower = heading.toLowerCase()
  return lower === '' ? undefined : Object.keys(layout).find(column => column.toLowerCase() === lower)
}

function isNamed(name: string, table: string): boolean {
  const letters = (name.split('/').at(-1) ?? '')
    .replace(/\.[a-z]+$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  const names = [table.toLowerCase(), otherNames[table] ?? table.toLowerCase()]
  return names.some(each => letters.includes(each))
}
