import type { RawRow } from '../raw-rows.ts'
import { readStrokedDay } from '../read-day.ts'
import { type ReturnYear, returnYearOf } from '../return-year.ts'
import { layout903 } from './layout.ts'

/** A year counts when it has this part of the dates of the fullest one: a single slip of the pen makes no year. */
const enough = 0.02

/** Which year a looked-after return is about, by its own dates: the last one in which many episodes began, or in which many began or ended. */
export function yearOfDates(by: readonly ('DECOM' | 'DEC')[] = ['DECOM']) {
  const episodes = Object.keys(layout903).indexOf('Episodes')
  const columns = by.map(column => Object.keys(layout903.Episodes).indexOf(column))
  const byYear = new Map<ReturnYear, number>()

  return {
    see: ({ table, cells }: Pick<RawRow, 'table' | 'cells'>) => {
      if (table !== episodes) return
      for (const column of columns) {
        const found = readStrokedDay((cells[column] as string | undefined) ?? '')
        if (found === undefined || found < '2000') continue
        const year = returnYearOf(found)
        byYear.set(year, (byYear.get(year) ?? 0) + 1)
      }
    },
    found: (): ReturnYear | undefined => {
      const fullest = Math.max(0, ...byYear.values())
      return [...byYear.keys()].sort().findLast(year => byYear.get(year)! >= fullest * enough)
    },
  }
}
