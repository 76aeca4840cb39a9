import type { Day, PartialDate } from '../kernel/kernel.ts'
import { daysBetween, earliestDay, latestDay, mayBeTheSameDay, precisionOf } from '../kernel/kernel.ts'
import { oneSlip } from './likeness.ts'
import { birth, birthEstimated, birthExpected, birthPartly, type Level } from './model.ts'
import type { Person } from './person.ts'

export interface BirthFinding {
  says: string
  level: Level
  /** `sure` when it is the same day, `near` when a slip explains the difference, `fits` when what is known does not contradict. */
  agrees: 'sure' | 'near' | 'fits' | 'no'
}

const finding = (says: string, level: Level, agrees: BirthFinding['agrees']): BirthFinding => ({ says, level, agrees })

/** Undefined where one of them has no date of birth and none expected. */
export function compareBirths(a: Person, b: Person): BirthFinding | undefined {
  const [x, y] = [a.dateOfBirth, b.dateOfBirth]
  if (x && y) return compareDates(x, y)
  const expected = a.expectedDateOfBirth && !x ? a.expectedDateOfBirth : b.expectedDateOfBirth && !y ? b.expectedDateOfBirth : undefined
  const other = expected === a.expectedDateOfBirth && !x ? (y ?? b.expectedDateOfBirth) : (x ?? a.expectedDateOfBirth)
  if (!expected || !other) return undefined
  return compareExpected(expected, other)
}

function compareExpected(expected: Day, other: PartialDate | Day): BirthFinding {
  const born = typeof other === 'string' ? { on: other, estimated: false } : other
  const weeks = 5 * 7
  const near = daysBetween(expected, latestDay(born)) >= -weeks && daysBetween(expected, earliestDay(born)) <= weeks
  return near
    ? finding('A birth expected about that day', birthExpected.near, 'fits')
    : finding('A birth expected at another time', birthExpected.far, 'no')
}

function compareDates(x: PartialDate, y: PartialDate): BirthFinding {
  if (x.estimated || y.estimated) return compareEstimates(x, y)
  if (precisionOf(x) === 'day' && precisionOf(y) === 'day') return compareDays(x.on, y.on)
  if (!mayBeTheSameDay(x, y)) return finding('Different date of birth', birthPartly.different, 'no')
  const onlyYear = precisionOf(x) === 'year' || precisionOf(y) === 'year'
  if (onlyYear) return finding('Same year of birth, as far as it is known', birthPartly.year, 'fits')
  return finding('Same month of birth, as far as it is known', birthPartly.month, 'fits')
}

function compareDays(x: string, y: string): BirthFinding {
  if (x === y) return finding('Same date of birth', x.endsWith('-01-01') ? birth.sameNewYear : birth.same, 'sure')
  const exchanged = x === `${y.slice(0, 5)}${y.slice(8)}-${y.slice(5, 7)}`
  if (exchanged) return finding('Date of birth differs by a day and month swapped', birth.exchanged, 'near')
  if (oneSlip(x, y)) return finding('Date of birth differs by one figure', birth.oneFigure, 'near')
  if (x.slice(0, 4) === y.slice(0, 4)) return finding('Different date of birth in the same year', birth.sameYear, 'no')
  return finding('Different date of birth', birth.different, 'no')
}

function compareEstimates(x: PartialDate, y: PartialDate): BirthFinding {
  const worth = precisionOf(x) === 'year' ? birthPartly.year : birthPartly.month
  if (x.on === y.on) return finding('Same date of birth, an estimate', worth, 'fits')
  const apart = Math.max(0, daysBetween(latestDay(x), earliestDay(y)), daysBetween(latestDay(y), earliestDay(x)))
  if (apart <= 366) return finding('Estimated to be born within a year of each other', birthEstimated.withinAYear, 'fits')
  if (apart <= 3 * 366) return finding('Estimated to be born within three years of each other', birthEstimated.withinThree, 'fits')
  return finding('Dates of birth too far apart, even as estimates', birthEstimated.further, 'no')
}
