import { dayInWords, type Id } from '../../kernel/kernel.ts'
import type { Child, NewVersion } from '../../record/record.ts'
import { type CensusYear, censusYear } from '../cin/census-year.ts'
import { isLaChildId } from '../cin/take-person.ts'
import { tabler } from '../raw-rows.ts'
import { readStrokedDay } from '../read-day.ts'
import { endOf, type ReturnYear } from '../return-year.ts'
import { listUntold } from './joined-episodes.ts'
import { keepAsTold } from './keep-as-told.ts'
import { layout903, shape903, type Table903, type Tables903 } from './layout.ts'
import { takeCareLeaver } from './take-care-leaver.ts'
import { birthsThatDiffer, takeDetails } from './take-details.ts'
import { takeEpisodes } from './take-episodes.ts'
import { takeHealth } from './take-health.ts'
import { takeAlone, takeLibertyOrders, takeMissing, takeReviews } from './take-in-care.ts'
import { takeAdoption, takePreviousPermanence } from './take-permanence.ts'
import { takeWorkers } from './take-workers.ts'
import { type Aside903, putAside, type Spot, type Telling } from './telling.ts'
import { heldEpisodes } from './told-episodes.ts'

/** What one year's return has about one child: nothing, where the child is not in it. */
export interface ToldYear {
  readonly year: ReturnYear
  readonly tables: Tables903
  /** Whether it has a table of episodes at all: without one it cannot say of anybody that they are not looked after. */
  readonly hasEpisodes: boolean
  /** Whether the very same file was read before: then it has nothing to add, and only what is aside is listed again. */
  readonly wasRead?: boolean
}

export interface Taking903 {
  readonly held: Child | undefined
  readonly newId: () => Id
  /** The end of the last year from which the record has a return already: what an earlier one says otherwise is listed, and not taken. */
  readonly heardUntil?: string | undefined
  /** Whose number that is in the workforce; somebody new where nobody has it. */
  readonly workers: (workerId: string) => Id
}

/** `of` says which of the given years it is of. */
export type AsideOf = Aside903 & { readonly of: number }

export interface Taken903 {
  readonly subject: Id | undefined
  readonly versions: readonly NewVersion[]
  readonly asides: readonly AsideOf[]
  /** How many of the versions come from each of the years, in the order in which they were given. */
  readonly versionsOf: readonly number[]
}

const tableNames = Object.keys(layout903).filter(name => !name.endsWith('_last')) as Table903[]
/** The tables of a year itself, and not of the one before. */
export const tables903Names: readonly Table903[] = tableNames

/** One child's rows of one return, as its tables. The order of rows changes nothing. */
export const toldTables = tabler(shape903, readStrokedDay)

/** The id by which a child is known, where it can be believed. Without one nobody can say whose rows these are. */
export const childIdOf903 = (text: string): string | undefined => (isLaChildId(text.trim()) ? text.trim() : undefined)

/**
 * What the returns of some years say of one child, against what is held of them: one history. Years are told in their order, whatever the order of the
 * files; the same again changes nothing, and a later one goes on from it. What cannot be believed is set aside, and the rest is taken; what does
 * not fit what is known from another year, or from another return, is listed with both sides.
 */
export function entriesFrom903(laChildId: string, years: readonly ToldYear[], { held, newId, heardUntil, workers }: Taking903): Taken903 {
  const id = childIdOf903(laChildId)
  if (id === undefined) return { subject: undefined, versions: [], asides: years.flatMap(nobodys), versionsOf: years.map(() => 0) }
  const subject = held?.id ?? newId()
  const asides: AsideOf[] = []
  const versionsOf: number[] = years.map(() => 0)
  const versions: NewVersion[] = []
  let child = held
  const inOrder = years.map((told, of) => ({ ...told, of })).sort((a, b) => (a.year === b.year ? 0 : a.year < b.year ? -1 : 1))
  for (const { year, tables, wasRead, of } of inOrder) {
    const telling = aTelling({ subject, child, year, newId, workers, prevails: !(heardUntil !== undefined && endOf(year) < heardUntil) })
    if (tableNames.some(name => tables[name].length > 0)) takeYear(telling, tables, id)
    if (!wasRead || !held) {
      child = telling.child
      versions.push(...telling.versions)
      versionsOf[of] = telling.versions.length
    }
    asides.push(...telling.asides.map(aside => ({ ...aside, of })))
  }
  const all = child ? heldEpisodes(child) : []
  for (const { year, tables, hasEpisodes, of } of inOrder) {
    if (!hasEpisodes) continue
    const telling = aTelling({ subject, child, year, newId, workers, prevails: false })
    listUntold(telling, all, new Set(tables.Episodes.map(row => row.DECOM ?? '')))
    asides.push(...telling.asides.map(aside => ({ ...aside, of })))
  }
  return { subject, versions, asides, versionsOf }
}

type Given = Pick<Telling, 'subject' | 'child' | 'newId' | 'workers' | 'prevails'> & { readonly year: ReturnYear }
function aTelling({ year, ...given }: Given): Telling {
  const ends: CensusYear = censusYear(Number(endOf(year).slice(0, 4)))
  return { ...given, year: ends, because: `Looked-after return of the year to ${dayInWords(ends.until)}`, versions: [], asides: [] }
}

function takeYear(telling: Telling, tables: Tables903, laChildId: string): void {
  takeDetails(telling, tables, laChildId)
  birthsThatDiffer(telling, tables)
  takeEpisodes(telling, tables)
  takeReviews(telling, tables)
  takeAlone(telling, tables)
  takeHealth(telling, tables)
  takeCareLeaver(telling, tables)
  takeAdoption(telling, tables)
  takePreviousPermanence(telling, tables)
  takeMissing(telling, tables)
  takeWorkers(telling, tables)
  takeLibertyOrders(telling, tables)
  keepAsTold(telling, tables, tableNames)
}

/** Rows of nobody whose id can be read. */
function nobodys({ tables }: ToldYear, of: number): AsideOf[] {
  const asides: Aside903[] = []
  const telling = { asides } as unknown as Telling
  for (const table of tableNames) {
    for (const row of tables[table] as readonly Spot['row'][]) {
      const why = 'An id is 1 to 20 letters and digits. Without one nobody can say whose record this is.'
      putAside(telling, { table, row }, 'CHILD', { why, reason: 'no id that can be believed', isWhole: true })
    }
  }
  return asides.map(aside => ({ ...aside, of }))
}
