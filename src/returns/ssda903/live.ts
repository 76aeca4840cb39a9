import { addDays } from '../../kernel/kernel.ts'
import { censusYear } from '../cin/census-year.ts'
import type { Live, LiveRow } from '../live-return.ts'
import { type ReturnYear, returnYearOf, startOf } from '../return-year.ts'
import { isAskedIn } from './asked-year.ts'
import { tables903 } from './from-record.ts'
import { layout903, type Table903 } from './layout.ts'

const yearBefore = (year: ReturnYear): ReturnYear => returnYearOf(addDays(startOf(year), -1))
const ending = (year: ReturnYear) => censusYear(Number(startOf(year).slice(0, 4)) + 1)

/** Where a placement is follows from postcodes, and which worker led from who was in which post: one child's record holds neither. */
const untold = new Set(['PL_LA', 'PL_LOCATION', 'PL_DISTANCE'])
const isTold = (table: string, year: ReturnYear) => table !== 'SWEpisodes' && isAskedIn(table, ending(year))

/** The looked-after return as it is made of one child, with last year's beside it: by what the record says today of both. */
export const live903: Live = {
  collection: 'ssda903',
  given: year => {
    const tables = Object.entries(layout903).filter(([table]) =>
      table.endsWith('_last') ? isTold(table.slice(0, -'_last'.length), yearBefore(year)) : isTold(table, year),
    )
    const columns = (layout: object) => Object.keys(layout).filter(column => !untold.has(column))
    return Object.fromEntries(tables.map(([table, layout]) => [table, new Map(columns(layout).map(column => [column, true as const]))]))
  },
  ofTheReturn: () => [],
  // A year's health, and what was known around a birthday, are asked for when it ends.
  toldAtTheEnd: new Set(['131', '132', '133', '182', '186', '191', '197B', '543', '545']),
  rowsOf: (child, year) => {
    const now = tables903(child, year)
    if ('leftOut' in now) return undefined
    const then = tables903(child, yearBefore(year))
    const last = 'included' in then ? then.included : []
    return [...now.included, ...last.map(({ table, ...row }): LiveRow => ({ ...row, table: `${table as Table903}_last` }))]
  },
}
