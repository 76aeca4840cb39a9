import { dayInWords, type Id } from '../../kernel/kernel.ts'
import type { Child, NewVersion } from '../../record/record.ts'
import { type CensusYear, censusYear } from '../cin/census-year.ts'
import { isLaChildId } from '../cin/take-person.ts'
import { endOf, type ReturnYear } from '../return-year.ts'
import { layout903, type Table903, type Tables903 } from './layout.ts'
import { takeCareLeaver } from './take-care-leaver.ts'
import { birthsThatDiffer, takeDetails } from './take-details.ts'
import { takeEpisodes } from './take-episodes.ts'
import { takeHealth } from './take-health.ts'
import { takeAlone, takeLibertyOrders, takeMissing, takeReviews } from './take-in-care.ts'
import { takeAdoption, takePreviousPermanence } from './take-permanence.ts'
import { takeWorkers } from './take-workers.ts'
import { type Aside903, inWords, putAside, type Spot, type Telling } from './telling.ts'
import { heldEpisodes } from './told-episodes.ts'

/** What one year's return has about one child: nothing, where the child is not in it. */
export interface ToldYear {
  readonly year: ReturnYear
  readonly tables: Tables903
}

export interface Taking903 {
  readonly held: Child | undefined
  readonly newId: () => Id
  /** The end of the last year from which the record has a return already: what an earlier one says otherwise is listed, and not taken. */
  readonly heardUntil?: string | undefined
  /** Whose number that is in the workforce; somebody new where nobody has it. */
  readonly workers: (workerId: string) => Id
}

export interface Taken903 {
  readonly subject: Id | undefined
  readonly versions: readonly NewVersion[]
  readonly asides: readonly (Aside903 & { readonly year: ReturnYear })[]
}

const tableNames = Object.keys(layout903).filter(name => !name.endsWith('_last')) as Table903[]
/** The tables of a year itself, and not of the one before. */
export const tables903Names: readonly Table903[] = tableNames

/** The id by which a child is known, where it can be believed. Without one nobody can say whose rows these are. */
export const childIdOf903 = (text: string): string | undefined => (isLaChildId(text.trim()) ? text.trim() : undefined)

/**
 * What the returns of some years say of one child, against what is held of them: one history. Years are told in their order, whatever the order of the
 * files; the same again changes nothing, and a later one goes on from it. What cannot be believed is set aside, and the rest is taken; what does
 * not fit what is known from another year, or from another return, is listed with both sides.
 */
export function entriesFrom903(laChildId: string, years: readonly ToldYear[], { held, newId, heardUntil, workers }: Taking903): Taken903 {
  const id = childIdOf903(laChildId)
  if (id === undefined) return { subject: undefined, versions: [], asides: years.flatMap(told => nobodys(told)) }
  const subject = held?.id ?? newId()
  const asides: Taken903['asides'][number][] = []
  const versions: NewVersion[] = []
  let child = held
  for (const { year, tables } of years.toSorted((a, b) => (a.year < b.year ? -1 : 1))) {
    const telling = aTelling({ subject, child, year, newId, workers, prevails: !(heardUntil !== undefined && endOf(year) < heardUntil) })
    if (tableNames.some(name => tables[name].length > 0)) takeYear(telling, tables, id)
    notThere(telling, tables)
    child = telling.child
    versions.push(...telling.versions)
    asides.push(...telling.asides.map(aside => ({ ...aside, year })))
  }
  return { subject, versions, asides }
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
}

/** A child who was looked after when the year began, and of whom its return tells no episode. */
function notThere(telling: Telling, { Episodes }: Tables903): void {
  if (Episodes.length > 0 || !telling.child) return
  const { from } = telling.year
  const open = heldEpisodes(telling.child).findLast(e => e.from < from && !(e.until !== undefined && e.until <= from))
  if (!open) return
  const why = `The record has this child looked after on ${inWords(from)}, since an episode from ${inWords(open.from)}; this return has no episode of theirs. The record stays as it was.`
  putAside(telling, undefined, 'Episodes', { why, reason: 'looked after, and not in the return', isContradiction: true })
}

/** Rows of nobody whose id can be read. */
function nobodys({ year, tables }: ToldYear): Taken903['asides'][number][] {
  const asides: Aside903[] = []
  const telling = { asides } as unknown as Telling
  for (const table of tableNames) {
    for (const row of tables[table] as readonly Spot['row'][]) {
      const why = 'An id is 1 to 20 letters and digits. Without one nobody can say whose record this is.'
      putAside(telling, { table, row }, 'CHILD', { why, reason: 'no id that can be believed', isWhole: true })
    }
  }
  return asides.map(aside => ({ ...aside, year }))
}
