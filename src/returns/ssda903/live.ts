import { addDays } from '../../kernel/kernel.ts'
import { censusYear } from '../cin/census-year.ts'
import type { Live, LiveRow } from '../live.ts'
import { onceFor } from '../once.ts'
import { endOf, type ReturnYear, returnYearOf, startOf } from '../return-year.ts'
import { isAskedIn } from './asked-year.ts'
import { tables903 } from './from-record.ts'
import { layout903 } from './layout.ts'

const before = (year: ReturnYear) => returnYearOf(addDays(startOf(year), -1))
const isLast = (table: string) => table.endsWith('_last')

/** What is known only where somebody knows more than one child's record. */
const elsewhere: Readonly<Record<string, string>> = {
  PL_LA: 'where a placement is, is worked out from its postcode when the return is made',
  PL_LOCATION: 'where a placement is, is worked out from its postcode when the return is made',
  PL_DISTANCE: 'how far a placement is from home is worked out from postcodes when the return is made',
}

const rowsIn = onceFor((child, year: ReturnYear): readonly LiveRow[] | undefined => {
  const made = tables903(child, year)
  return 'included' in made ? made.included : undefined
})

/** The looked-after return as it is made of one child, with last year's beside it. Who was in which post is not in the child's own record. */
export const live903: Live = {
  collection: 'ssda903',
  given: year => {
    const isAsked = (table: string) =>
      isAskedIn(table.replace('_last', ''), censusYear(Number(endOf(isLast(table) ? before(year) : year).slice(0, 4))))
    const whyNot = (table: string, column: string): string | undefined => {
      if (table.startsWith('SWEpisodes')) return 'who was in which post is not in the child’s own record'
      return isAsked(table) ? elsewhere[column] : 'the return of that year did not ask for it'
    }
    const tables = Object.entries(layout903).map(([table, layout]) => {
      const columns = Object.keys(layout).map(column => [column, whyNot(table, column) ?? (true as const)] as const)
      return [table, new Map(columns)]
    })
    return Object.fromEntries(tables)
  },
  ofTheReturn: () => [],
  toldAtTheEnd: new Set(),
  // What is asked of a whole year, and recorded as it goes.
  fillsUp: new Set(['OC2', 'OC3']),
  rowsOf: onceFor((child, year) => {
    // Nobody is in it who was never looked after.
    if (child.periodsOfCare.length === 0) return undefined
    const rows = rowsIn(child, year)
    if (!rows) return undefined
    const last = rowsIn(child, before(year)) ?? []
    return [...rows, ...last.map(row => ({ ...row, table: `${row.table}_last` }))]
  }),
}
