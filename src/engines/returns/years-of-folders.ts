import type { Day } from '../../kernel/kernel.ts'
import { type ReturnYear, returnYearOf } from '../../returns/returns.ts'

/** One year’s looked-after return among those that lie in some files. */
export interface YearRead {
  /** Where it lies: the file or folder that was named, and the folder of its year in it. */
  readonly name: string
  /** A hash of all its files. */
  readonly hash: string
  /** By the name of its folder where that says one, and by its own dates. */
  readonly year: ReturnYear | undefined
  /** How many rows there are of each table that is there. */
  readonly rows: ReadonlyMap<string, number>
  /** What was not read, and why, in a line each. */
  readonly notes: readonly string[]
  /** Why a file could not be read to its end. */
  readonly stopped: string | undefined
}

/** What was read of one folder, before it is known which year it is of. */
export interface ReadUnnamed extends Omit<YearRead, 'year'> {
  /** What its folder or file is called by, where that is a year: 2021, or 2020-21. */
  readonly group: string
  /** The year that most of its own dates are in. */
  readonly byDates: ReturnYear | undefined
}

const yearFrom = (starts: number): ReturnYear => returnYearOf(`${starts}-04-01` as Day)
const startOf = (year: ReturnYear) => Number(year.slice(0, 4))
const isPlain = ({ group }: ReadUnnamed) => /^20\d\d$/.test(group)

/**
 * Of which years these are. 2020-21 says so; 2021 may be the year that ended or that began in it: what most of the dates in such folders say holds for
 * all of them. Where no name says anything, each one’s own dates do.
 */
export function withYears(all: readonly ReadUnnamed[]): YearRead[] {
  let [ended, began] = [0, 0]
  for (const read of all.filter(isPlain)) {
    const episodes = read.rows.get('Episodes') ?? 0
    const after = read.byDates && startOf(read.byDates) - Number(read.group)
    if (after === -1) ended += episodes
    else if (after === 0) began += episodes
  }
  return all.map(read => {
    const { group, byDates, ...its } = read
    const pair = /^(20\d\d)[-_](?:20)?\d\d$/.exec(group)?.[1]
    if (pair !== undefined) return { ...its, year: yearFrom(Number(pair)) }
    if (!isPlain(read)) return { ...its, year: byDates }
    const isSaid = ended + began > 0
    return { ...its, year: isSaid || byDates === undefined ? yearFrom(Number(group) - (began > ended ? 0 : 1)) : byDates }
  })
}
