import type { Child } from '../record/record.ts'
import { checkedNamed } from './across/across.ts'
import { liveAcross } from './across/live.ts'
import { type Check, rulingOn, wordsOn } from './check.ts'
import { type AskedOfChild, type ChildChecker, childChecker } from './child-checker.ts'
import { liveCin } from './cin/live.ts'
import type { Live, LiveRow } from './live.ts'
import { nothingOutside, type Outside, referenceIn } from './outside.ts'
import { type RawRow, tabler } from './raw-rows.ts'
import { readIsoDay } from './read-day.ts'
import { endOf, type ReturnYear, startOf } from './return-year.ts'
import type { Workers903 } from './ssda903/from-record-workers.ts'
import { isOfWorkers, live903, liveWorkers903, rowsWithWorkers } from './ssda903/live.ts'
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
  /** Numbered from 0, or from where it is said. */
  readonly tablesOf: (rows: readonly LiveRow[], from?: number) => Tables<Layouts>
  /** What its checks are asked with. */
  readonly asked: Omit<AskedOfChild<Layouts>, 'checks'>
}

const lives: readonly Live[] = [liveCin, live903, liveAcross]

function liveReturn(live: Live, year: ReturnYear, outside: Outside): LiveReturn {
  const checked = checkedNamed(live.collection)!
  const { shape, checks } = checked
  const numbers = new Map(Object.keys(shape.layouts).map((name, i) => [name, i]))
  const raw = ({ table, cells }: LiveRow, row: number): RawRow => ({
    table: numbers.get(table)!,
    row,
    cells: cells.map(cell => cell ?? ''),
  })
  const tables = tabler(shape, readIsoDay, live.ofTheReturn(year).map(raw))
  const on = endOf(nearestChecked(year, checked))
  const isAsked = (check: Check<Layouts>) => {
    const ruling = rulingOn(check, on)
    return ruling !== undefined && (live.asks?.(ruling) ?? true)
  }
  const reference = referenceIn(outside, year)
  const { given, derives } = live.follows?.(live.given(year), reference, endOf(year)) ?? { given: live.given(year), derives: undefined }
  const about = {
    ...reference,
    collectionStart: startOf(year),
    collectionEnd: endOf(year),
    collectionYear: Number(endOf(year).slice(0, 4)),
  }
  const asked = { on, given, about }
  return {
    collection: live.collection,
    year,
    checked,
    asked,
    checker: childChecker(shape, { ...asked, checks: checks.filter(check => isAsked(check)) }),
    toldAtTheEnd: live.toldAtTheEnd,
    fillsUp: live.fillsUp,
    rowsOf: child => live.rowsOf(child, year),
    tablesOf: (rows, from = 0) => {
      const all = rows.map((row, i) => raw(row, from + i))
      derives?.(all)
      return tables(all)
    },
  }
}

/** Each return of a year is made ready once for each world outside. */
function onceMade<Is>(make: (year: ReturnYear, outside: Outside) => Is): (year: ReturnYear, outside?: Outside) => Is {
  const made = new WeakMap<Outside, Map<ReturnYear, Is>>()
  return (year, outside = nothingOutside) => {
    const years = made.get(outside) ?? new Map<ReturnYear, Is>()
    made.set(outside, years)
    const is = years.get(year) ?? make(year, outside)
    years.set(year, is)
    return is
  }
}

/** Every return that is made from the record, as it is checked for a year. */
export const liveReturns: (year: ReturnYear, outside?: Outside) => readonly LiveReturn[] = onceMade((year, outside) =>
  lives.map(live => liveReturn(live, year, outside)),
)
const workerReturn = onceMade((year, outside) => liveReturn(liveWorkers903, year, outside))

/** The looked-after return of a year as the checks of social workers see it, where it is known who was in which post. */
export const withWorkers = (year: ReturnYear, workers: Workers903, outside?: Outside): LiveReturn => ({
  ...workerReturn(year, outside),
  rowsOf: child => rowsWithWorkers(child, year, workers),
})

export { isOfWorkers }

/** What a check says of the return of a year; undefined where there is no such check. */
export function saidBy(collection: string, rule: string, year: ReturnYear): string | undefined {
  const checked = checkedNamed(collection)
  const check = checked?.checks.find(({ id }) => id === rule) as Check<Layouts> | undefined
  return checked && check && wordsOn(check, endOf(nearestChecked(year, checked)))
}
