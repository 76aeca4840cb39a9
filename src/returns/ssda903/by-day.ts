import type { Day } from '../../kernel/kernel.ts'
import { dayIn, putAside, type Spot, type Telling, textIn } from './telling.ts'

interface OfADay<R> {
  readonly row: R
  readonly spot: Spot
  readonly on: Day
}

/** Something that a row cannot do without. */
export function needed(telling: Telling, spot: Spot, column: string, why: string): undefined {
  const isThere = textIn(spot, column) !== undefined
  putAside(telling, spot, column, { why, reason: isThere ? 'what it needs cannot be read' : 'nothing where it is needed', isWhole: true })
}

/** The rows of a table of which a child has one for each day at most, with that day. */
export function* byDay<R extends Spot['row']>(
  telling: Telling,
  table: Spot['table'],
  column: string,
  rows: readonly R[],
): Generator<OfADay<R>> {
  const seen = new Set<Day>()
  for (const row of rows) {
    const spot = { table, row }
    const on = dayIn(telling, spot, column, { isNeeded: true })
    if (!on) continue
    if (seen.has(on))
      putAside(telling, spot, column, { why: 'There is another one on this day.', reason: 'twice in the return', isWhole: true })
    else yield { row, spot, on }
    seen.add(on)
  }
}

/** An end that is before its beginning is no end. */
export function endIn(telling: Telling, spot: Spot, column: string, from: Day): Day | undefined {
  const until = dayIn(telling, spot, column)
  if (until === undefined || until >= from) return until
  return putAside(telling, spot, column, { why: 'This is before it began.', reason: 'ends before it begins' })
}
