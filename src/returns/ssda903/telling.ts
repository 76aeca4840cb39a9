import { type Day, dayInWords, type Id, isDay, isId, isPartialDate, type PartialDate, partialDateInWords } from '../../kernel/kernel.ts'
import type { Child, CodeList, NewVersion } from '../../record/record.ts'
import { type Aside, shown } from '../aside.ts'
import type { CensusYear } from '../cin/census-year.ts'
import type { Table903 } from './layout.ts'

/** Something of a looked-after return that is not taken as it stands. */
export interface Aside903 extends Aside {
  readonly table: Table903 | undefined
  /** Counted from 0, as rows are read. */
  readonly row: number | undefined
  /** What kind of thing it is, in a few words, to be counted by. */
  readonly reason: string
  /** Nothing of the row is taken, and not only the cell. */
  readonly isWhole: boolean
  /** It does not fit what the record holds from elsewhere, and both sides are said. */
  readonly isContradiction: boolean
  /** The record has it all the same. */
  readonly isTaken: boolean
}

/** One year of a return being told about a child. */
export interface Telling {
  readonly subject: Id
  readonly year: CensusYear
  readonly because: string
  readonly newId: () => Id
  /** Whether, of two sides, this year's is taken: not where the record has heard from a later one. */
  readonly prevails: boolean
  /** Whose number that is; somebody new where nobody has it. */
  readonly workers: (workerId: string) => Id
  /** The child, with all that was taken so far. Undefined until their details are. */
  child: Child | undefined
  readonly versions: NewVersion[]
  readonly asides: Aside903[]
}

/** A row of a table, and which table that is. */
export interface Spot {
  readonly table: Table903
  readonly row: { readonly row: number; readonly as: object }
}

const inCell = (row: object, column: string) => (row as { readonly [column: string]: unknown })[column]
/** What stands in a cell, read or not. */
export function textIn({ row }: Spot, column: string): string | undefined {
  const text = (inCell(row, column) ?? inCell(row.as, column)) as string | undefined
  return text?.trim() || undefined
}

interface WhyAside {
  readonly why: string
  readonly reason: string
  readonly isWhole?: boolean
  readonly isContradiction?: boolean
  readonly isTaken?: boolean
  readonly value?: string | undefined
}

/** Sets a cell aside, or all of its row: whoever sent it learns why. */
export function putAside(telling: Telling, spot: Spot | undefined, column: string, because: WhyAside): undefined {
  const { why, reason, isWhole = false, isContradiction = false, isTaken = false } = because
  const text = because.value ?? (spot && textIn(spot, column))
  // As the file has it.
  const value = isDay(text) ? text.split('-').reverse().join('/') : text
  telling.asides.push({
    table: spot?.table,
    row: spot?.row.row,
    // As a spreadsheet counts them, with the headings in the first line.
    line: spot && spot.row.row + 2,
    field: spot ? `${spot.table}.${column}` : column,
    value: value && shown(value),
    why,
    reason,
    isWhole,
    isContradiction,
    isTaken,
  })
}

/**
 * The day in a cell: a calendar day, and none that the return cannot know yet, unless it is one that is only expected. Without one that the row
 * needs, nothing of the row is taken.
 */
export function dayIn(
  telling: Telling,
  spot: Spot,
  column: string,
  { isExpected = false, isNeeded: isWhole = false } = {},
): Day | undefined {
  const on = inCell(spot.row, column) as Day | undefined
  const { until } = telling.year
  if (on === undefined) {
    if (textIn(spot, column) !== undefined)
      putAside(telling, spot, column, { why: 'This is not a date written as 31/03/2025.', reason: 'not a date', isWhole })
    else if (isWhole) {
      const why = 'Without its date nobody can say what this is.'
      putAside(telling, spot, column, { why, reason: 'nothing where it is needed', isWhole })
    }
    return undefined
  }
  if (!isDay(on)) return putAside(telling, spot, column, { why: 'No child whom we know lived then.', reason: 'not a date', isWhole })
  if (on > until && !isExpected)
    return putAside(telling, spot, column, {
      why: `This is after ${dayInWords(until)}, when its year ended.`,
      reason: 'after its year',
      isWhole,
    })
  return on
}

export function codeIn(telling: Telling, spot: Spot, column: string, list: CodeList): string | undefined {
  const text = textIn(spot, column)
  if (text === undefined || list.some(row => row.code === text)) return text
  return putAside(telling, spot, column, { why: 'This is not one of the codes of the return.', reason: 'not a code' })
}

/** 0 and 1, also as a spreadsheet writes them that took them for measures: 1.0. */
export function flagIn(telling: Telling, spot: Spot, column: string): boolean | undefined {
  const text = textIn(spot, column)
  if (text === undefined) return undefined
  if (/^1(\.0)?$/.test(text)) return true
  if (/^0(\.0)?$/.test(text)) return false
  return putAside(telling, spot, column, { why: 'This is not 0 or 1.', reason: 'not a code' })
}

/** Text of some length at most. */
export function lineIn(telling: Telling, spot: Spot, column: string, longest: number): string | undefined {
  const text = textIn(spot, column)
  if (text === undefined || text.length <= longest) return text
  return putAside(telling, spot, column, { why: `This is longer than ${longest} letters.`, reason: 'too long' })
}

/** A fact in words, to be put beside another one. */
export function inWords(fact: unknown): string {
  if (fact === undefined) return 'nothing'
  if (isDay(fact)) return dayInWords(fact)
  if (isId(fact)) return 'somebody else'
  if (isPartialDate(fact)) return partialDateInWords(fact as PartialDate)
  return fact === true ? 'yes' : fact === false ? 'no' : `“${String(fact)}”`
}

/** Two sides that do not fit, said with both. `isTaken` says which of them the record has now. */
export function contradiction(
  telling: Telling,
  spot: Spot | undefined,
  column: string,
  { was, now, reason, isTaken }: { was: unknown; now: unknown; reason: string; isTaken: boolean },
): void {
  const which = isTaken ? 'The record now has what this return says; its history keeps the other.' : 'The record stays as it was.'
  const why = `Before, it was ${inWords(was)}; this return says ${inWords(now)}. ${which}`
  putAside(telling, spot, column, { why, reason, isContradiction: true, isTaken })
}
