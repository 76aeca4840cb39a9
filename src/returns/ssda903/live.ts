import { addDays } from '../../kernel/kernel.ts'
import type { Child } from '../../record/record.ts'
import type { Ruling } from '../check.ts'
import { censusYear } from '../cin/census-year.ts'
import type { Live, LiveRow } from '../live.ts'
import { onceFor } from '../once.ts'
import { endOf, type ReturnYear, returnYearOf, startOf } from '../return-year.ts'
import type { Given } from '../run-checks.ts'
import type { Layouts } from '../table.ts'
import { isAskedIn } from './asked-year.ts'
import { derived903 } from './derived.ts'
import { tables903 } from './from-record.ts'
import type { Workers903 } from './from-record-workers.ts'
import { layout903 } from './layout.ts'

const before = (year: ReturnYear) => returnYearOf(addDays(startOf(year), -1))
const isLast = (table: string) => table.endsWith('_last')

const noPostcodes = 'there are no postcodes'
/** Where a placement is, and how far from home, is nowhere recorded: it follows from postcodes. */
const fromPostcodes = ['PL_LA', 'PL_LOCATION', 'PL_DISTANCE']
const notInOwnRecord = 'who was in which post is not in the child’s own record'

const rowsIn = onceFor((child, year: ReturnYear) => madeOf(child, year))
function madeOf(child: Child, year: ReturnYear, workers?: Workers903): readonly LiveRow[] | undefined {
  const made = tables903(child, year, workers)
  return 'included' in made ? made.included : undefined
}

/** With last year's rows beside those of the year. */
function bothYears(child: Child, year: ReturnYear, of: typeof madeOf, workers?: Workers903): readonly LiveRow[] | undefined {
  // Nobody is in it who was never looked after.
  if (child.periodsOfCare.length === 0) return undefined
  const rows = of(child, year, workers)
  if (!rows) return undefined
  const last = of(child, before(year), workers) ?? []
  return [...rows, ...last.map(row => ({ ...row, table: `${row.table}_last` }))]
}

const givenIn = (year: ReturnYear, areWorkersKnown: boolean): Given => {
  const isAsked = (table: string) =>
    isAskedIn(table.replace('_last', ''), censusYear(Number(endOf(isLast(table) ? before(year) : year).slice(0, 4))))
  const whyNot = (table: string, column: string): string | undefined => {
    if (!areWorkersKnown && table.startsWith('SWEpisodes')) return notInOwnRecord
    if (!isAsked(table)) return 'the return of that year did not ask for it'
    return fromPostcodes.includes(column) ? noPostcodes : undefined
  }
  const tables = Object.entries(layout903).map(([table, layout]) => {
    const columns = Object.keys(layout).map(column => [column, whyNot(table, column) ?? (true as const)] as const)
    return [table, new Map(columns)]
  })
  return Object.fromEntries(tables)
}

/** The looked-after return as it is made of one child, with last year's beside it. Who was in which post is not in the child's own record. */
export const live903: Live = {
  collection: 'ssda903',
  given: year => givenIn(year, false),
  follows: (given, reference, on) => (reference.postcodes ? derived903(withoutPlaces(given), reference, on) : { given, derives: () => 0 }),
  ofTheReturn: () => [],
  toldAtTheEnd: new Set(),
  // What is asked of a whole year, and recorded as it goes.
  fillsUp: new Set(['OC2', 'OC3']),
  rowsOf: onceFor((child, year) => bothYears(child, year, rowsIn)),
}

/** Whether a check is of social workers. */
export const isOfWorkers = ({ reads }: Pick<Ruling<Layouts>, 'reads'>): boolean => 'SWEpisodes' in reads

/** The same, for whoever knows who was in which post: the checks of social workers, and no others. Its rows come from `rowsWithWorkers`. */
export const liveWorkers903: Live = { ...live903, given: year => givenIn(year, true), asks: isOfWorkers }
export const rowsWithWorkers = (child: Child, year: ReturnYear, workers: Workers903) => bothYears(child, year, madeOf, workers)

/** A column that a file might say, and that follows where postcodes are known. */
const withoutPlaces = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).map(([table, columns]) => [table, new Map([...columns].filter(([, is]) => is !== noPostcodes))]))
