import type { Id } from '../../kernel/kernel.ts'
import type { Child, Known } from '../../record/record.ts'
import type { CensusYear } from '../cin/census-year.ts'
import { everyEntryOf } from './child-so-far.ts'
import { layout903, type Table903 } from './layout.ts'
import type { MadeRow } from './made-row.ts'

type Ref = Known<'externalRef'>

/** What a return of a year told and its year does not ask for is kept under this name, by the year in which it ends. */
export const system903 = 'ssda903'
export const keyOf = (year: CensusYear, what: string): string => `${year.ends} ${what}`.slice(0, 200)

const columnsOf = (table: Table903) => Object.keys(layout903[table])
const isOf = (year: CensusYear) => (ref: Ref) => ref.system === system903 && ref.key.startsWith(`${year.ends} `)

/**
 * The rows of a year as its return told them: a cell of which the return said something else than follows, for as long as the same follows; and rows
 * for which the year does not ask, for as long as what they tell is held.
 */
export function asTold(child: Child, year: CensusYear, rows: readonly MadeRow[]): readonly MadeRow[] {
  const refs = child.externalRefs.filter(isOf(year))
  if (refs.length === 0) return rows
  const over = new Map<string, Ref>(refs.map(ref => [`${ref.table} ${ref.entry}`, ref]))
  const made = new Set(rows.map(row => `${row.table} ${row.entry}`))
  const held = everyEntryOf(child)
  const more = refs.filter(({ table, entry }) => !made.has(`${table} ${entry}`) && (entry === undefined || held.has(entry)))
  return [...rows.map(row => toldOver(row, over.get(`${row.table} ${row.entry}`))), ...more.map(ref => rowOf(ref, child.childDetails.id))]
}

function toldOver(row: MadeRow, ref: Ref | undefined): MadeRow {
  if (!ref?.cells) return row
  const columns = columnsOf(row.table)
  const cells = row.cells.map((cell, i) => {
    const [said, follows] = ref.cells![columns[i]!] ?? []
    return said === undefined || follows !== (cell ?? null) ? cell : (said ?? undefined)
  })
  return { ...row, cells }
}

const rowOf = ({ table, entry, cells = {} }: Ref, child: Id): MadeRow => ({
  table: table as Table903,
  cells: columnsOf(table as Table903).map(column => cells[column]?.[0] ?? undefined),
  entry: entry ?? child,
})
