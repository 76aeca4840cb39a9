import { addDays, type Day, daysBetween } from '../kernel/kernel.ts'
import type { FoundOfChild } from './child-checker.ts'
import type { LiveReturn } from './live-return.ts'
import { endOf, startOf } from './return-year.ts'
import { isFilled, type Layouts, type Row } from './table.ts'

/** The first day on which something is wrong that is wrong when the year ends; undefined where it was so from the beginning. */
export function standsFrom(
  { year, toldAtTheEnd, fillsUp }: LiveReturn,
  { check, asIfEnded }: FoundOfChild<Layouts>,
  { table, fields, rows, said }: { table: string; fields: readonly string[]; rows: readonly Row[]; said: readonly string[] },
): Day | undefined {
  if (toldAtTheEnd.has(check.id)) return endOf(year)
  const isStillEmpty = fillsUp.has(table) && rows.some(row => fields.some(column => !isFilled(row, column as never)))
  if (isStillEmpty) return endOf(year)
  if (!asIfEnded) return undefined
  const isSo = (on: Day) => asIfEnded(on)[table]?.includes(rows[0]!) ?? false
  // No return ends before what it tells of.
  const from = said.flatMap(daysIn).reduce((a, b) => (a < b && b < endOf(year) ? b : a), startOf(year))
  return isSo(from) ? undefined : firstDay(from, endOf(year), isSo)
}

const daysIn = (said: string) => (said.match(/(?<=")\d{4}-\d\d-\d\d(?=")/g) ?? []) as Day[]

/** Not so at `from`, and so at `until`: what time makes wrong stays wrong. */
function firstDay(from: Day, until: Day, isSo: (on: Day) => boolean): Day {
  let [not, so] = [0, daysBetween(from, until)]
  while (so - not > 1) {
    const middle = (not + so) >> 1
    if (isSo(addDays(from, middle))) so = middle
    else not = middle
  }
  return addDays(from, so)
}
