import type { Day } from '../../kernel/kernel.ts'
import { before } from '../days.ts'

type DayOf<R> = (row: R) => Day | undefined

/** One child's rows by a day, and by the next one where that is the same. What has no day comes last; otherwise they stay as they stand. */
export const byDay = <R>(rows: readonly R[], ...days: readonly DayOf<R>[]): readonly R[] =>
  rows.toSorted((a, b) => {
    for (const day of days) {
      const [one, other] = [day(a), day(b)]
      if (one !== other) return one === undefined ? 1 : other === undefined ? -1 : one < other ? -1 : 1
    }
    return 0
  })

/** The row with the latest day, and of several the one that stands first. */
export const latestBy = <R>(rows: readonly R[], day: DayOf<R>): R | undefined => {
  const last = byDay(rows, day).findLast(row => day(row) !== undefined)
  return last && rows.find(row => day(row) === day(last))
}

/** Each row with the one right before it; the first has none and is left out. */
export const withRowBefore = <R>(inTurn: readonly R[]): readonly { readonly row: R; readonly previous: R }[] =>
  inTurn.slice(1).map((row, i) => ({ row, previous: inTurn[i]! }))

/** The rows that begin although the one right before them has no end, or a later one. To begin on the day on which that ended is right. */
export const beganTooSoon = <R>(inTurn: readonly R[], from: DayOf<R>, until: DayOf<R>): readonly R[] =>
  withRowBefore(inTurn)
    .filter(({ row, previous }) => until(previous) === undefined || before(from(row), until(previous)))
    .map(({ row }) => row)
