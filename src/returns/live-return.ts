import type { Child } from '../record/record.ts'
import { checkedNamed } from './across/across.ts'
import { liveAcross } from './across/live.ts'
import { type Check, wordsOn } from './check.ts'
import { type ChildChecker, childChecker } from './child-checker.ts'
import { liveCin } from './cin/live.ts'
import type { Live, LiveRow } from './live.ts'
import { type RawRow, tabler } from './raw-rows.ts'
import { readIsoDay } from './read-day.ts'
import { endOf, type ReturnYear, startOf } from './return-year.ts'
import { live903 } from './ssda903/live.ts'
import type { Layouts, Tables } from './table.ts'
import { type Collection, nearestChecked } from './the-returns.ts'

/** One return of one year, made ready to check any number of children. */
export interface LiveReturn {
  readonly collection: Collection | 'across'
  readonly year: ReturnYear
  readonly checked: ReturnType<typeof checkedNamed> & {}
  readonly checker: ChildChecker<Layouts>
  readonly toldAtTheEnd: ReadonlySet<string>
  readonly fillsUp: ReadonlySet<string>
  readonly rowsOf: (child: Child) => readonly LiveRow[] | undefined
  readonly tablesOf: (rows: readonly LiveRow[]) => Tables<Layouts>
}

const lives: readonly Live[] = [liveCin, live903, liveAcross]

function liveReturn(live: Live, year: ReturnYear): LiveReturn {
  const checked = checkedNamed(live.collection)!
  const { shape, checks } = checked
  const numbers = new Map(Object.keys(shape.layouts).map((name, i) => [name, i]))
  const raw = ({ table, cells }: LiveRow, row: number): RawRow => ({
    table: numbers.get(table)!,
    row,
    cells: cells.map(cell => cell ?? ''),
  })
  const tables = tabler(shape, readIsoDay, live.ofTheReturn(year).map(raw))
  return {
    collection: live.collection,
    year,
    checked,
    checker: childChecker(shape, {
      checks,
      on: endOf(nearestChecked(year, checked)),
      given: live.given(year),
      about: { collectionStart: startOf(year), collectionEnd: endOf(year), collectionYear: Number(endOf(year).slice(0, 4)) },
    }),
    toldAtTheEnd: live.toldAtTheEnd,
    fillsUp: live.fillsUp,
    rowsOf: child => live.rowsOf(child, year),
    tablesOf: rows => tables(rows.map(raw)),
  }
}

const made = new Map<ReturnYear, readonly LiveReturn[]>()

/** Every return that is made from the record, as it is checked for a year. */
export function liveReturns(year: ReturnYear): readonly LiveReturn[] {
  const known = made.get(year)
  if (known) return known
  const all = lives.map(live => liveReturn(live, year))
  made.set(year, all)
  return all
}

/** What a check says of the return of a year; undefined where there is no such check. */
export function saidBy(collection: string, rule: string, year: ReturnYear): string | undefined {
  const checked = checkedNamed(collection)
  const check = checked?.checks.find(({ id }) => id === rule) as Check<Layouts> | undefined
  return checked && check && wordsOn(check, endOf(nearestChecked(year, checked)))
}
