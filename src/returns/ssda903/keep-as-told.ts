import { dayOf, type Id } from '../../kernel/kernel.ts'
import { type Child, type Facts, fromFile } from '../../record/record.ts'
import { returnYearOf } from '../return-year.ts'
import { keyOf, system903 } from './as-told.ts'
import { tables903 } from './from-record.ts'
import { layout903, type Row903, type Table903, type Tables903 } from './layout.ts'
import type { MadeRow } from './made-row.ts'
import { begun, changed, take } from './tell.ts'
import type { Spot, Telling } from './telling.ts'

type Tables = readonly Table903[]
const nobody = { holders: new Map(), numbers: new Map() }

/**
 * Keeps of a return what was taken from it and would not be told so again: rows that its year does not ask for, as of a child who was not looked after
 * in it, and cells in which it says otherwise than follows. So the same year written again has the same rows.
 */
export function keepAsTold(telling: Telling, tables: Tables903, names: Tables): void {
  const { child, year } = telling
  if (!child) return
  const told = tables903(child, returnYearOf(year.until), { ...nobody, numbers: numbersIn(child, tables) })
  const made = 'included' in told ? [...told.included] : []
  for (const table of names) {
    for (const row of tables[table] as readonly Spot['row'][]) {
      const asides = telling.asides.filter(a => a.table === table && a.row === row.row)
      if (asides.some(a => a.isWhole)) continue
      const cells = cellsOf(table, row)
      const isAside = new Set(asides.filter(a => !a.isTaken).map(a => a.field.slice(table.length + 1)))
      const at = made.findIndex(each => each.table === table && isSame(each, cells, isAside))
      if (at >= 0) made.splice(at, 1)
      else keep(telling, { table, row }, cells, made, isAside)
    }
  }
}

/** One row that would not come back, or not so. */
function keep(telling: Telling, { table, row }: Spot, cells: Cells, made: readonly MadeRow[], isAside: ReadonlySet<string>): void {
  const child = telling.child!
  const entry = entryOf(child, telling, table, row)
  const follows = made.find(each => each.table === table && each.entry === entry)
  // An episode that is told again, although not in every cell: nobody can say that it is told otherwise.
  if (table === 'Episodes' && made.some(each => each.table === table && each.cells[1] === cells.get('DECOM'))) return
  const said: NonNullable<Facts<'externalRef'>['cells']> = {}
  for (const [i, column] of Object.keys(layout903[table]).entries()) {
    const [now, then] = [isAside.has(column) ? undefined : cells.get(column), follows?.cells[i]]
    const isMeant = follows ? !isAside.has(column) && !(table === 'Header' && now === undefined) : now !== undefined
    if (isMeant && now !== then) said[column] = [now ?? null, then ?? null]
  }
  if (Object.keys(said).length === 0) return
  const key = keyOf(telling.year, `${table} ${entry ?? [...cells.values()].join(' ')}`)
  const facts = { system: system903, table, key, entry, cells: said }
  const held = child.externalRefs.find(ref => ref.system === system903 && ref.key === key)
  if (held && held.recordedBy !== fromFile) return
  take(telling, held ? changed(telling, 'externalRef', held, facts) : [begun(telling, 'externalRef', facts)], false)
}

type Cells = ReadonlyMap<string, string | undefined>

/** A row's cells as rows are made: days as 2025-04-01; and figures as figures, however a spreadsheet wrote them. */
function cellsOf(table: Table903, row: Spot['row']): Cells {
  const value = row as unknown as Readonly<Record<string, string | undefined>>
  const text = (column: string) => (value[column] ?? (row.as as Readonly<Record<string, string>>)[column])?.trim() || undefined
  return new Map(Object.keys(layout903[table]).map(column => [column, text(column)?.replace(/^(\d+)\.0$/, '$1')]))
}

function isSame({ table, cells }: MadeRow, told: Cells, isAside: ReadonlySet<string>): boolean {
  // In the header, nothing said of a mother, or of coming alone, is what follows said without words.
  const isSaid = (column: string) => !isAside.has(column) && !(table === 'Header' && told.get(column) === undefined)
  return Object.keys(layout903[table]).every((column, i) => !isSaid(column) || told.get(column) === cells[i])
}

/** What a row was taken into. */
function entryOf(child: Child, { year }: Telling, table: Table903, row: object): Id | undefined {
  const cell = row as Partial<
    Row903<'Reviews'> & Row903<'Missing'> & Row903<'AD1'> & Row903<'PlacedAdoption'> & Row903<'SWEpisodes'> & Row903<'DoLo'>
  >
  const found: Partial<Record<Table903, () => { id: Id } | undefined>> = {
    Header: () => child.childDetails,
    Reviews: () => child.lookedAfterReviews.find(r => r.date === cell.REVIEW),
    UASC: () => child.immigrationStatuses.find(s => s.status === 'unaccompanied'),
    OC2: () => child.healthOutcomes.find(h => h.yearEnding === year.until),
    OC3: () => child.careLeaverContacts.find(c => c.aroundBirthday !== undefined && c.date >= year.from && c.date <= year.until),
    AD1: () => child.adoptions.find(a => (a.initialDecisionDate ?? a.decisionDate) === cell.DATE_INT),
    PlacedAdoption: () => child.adoptions.find(a => a.decisionDate === cell.DATE_PLACED),
    PrevPerm: () => child.previousPermanences[0],
    Missing: () => child.missingEpisodes.find(m => dayOf(m.from) === cell.MIS_START),
    SWEpisodes: () => child.careWorkerDetails.find(w => w.role === 'lead' && w.startDate === cell.SW_DECOM),
    DoLo: () => child.deprivationOfLibertyOrders.find(o => o.startDate === cell.DOLO_START),
  }
  return found[table]?.()?.id
}

/** The numbers of the workers whom this return names. */
const numbersIn = (child: Child, { SWEpisodes }: Tables903): ReadonlyMap<Id, string> =>
  new Map(
    SWEpisodes.flatMap(row => {
      const led = child.careWorkerDetails.find(w => w.role === 'lead' && w.startDate === row.SW_DECOM)
      return led?.professional && row.SW_ID ? [[led.professional, row.SW_ID] as const] : []
    }),
  )
