import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bankHolidays } from './bank-holidays.ts'
import { addDays, type Day, day, dayNumber, dayNumbered, isWeekend } from './day.ts'
import {
  addWorkingDays,
  bankHolidaysWithin,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  type TriggerDay,
  workingDaysBetween,
  workingDaysKnown,
} from './working-days.ts'

const aKnownDay = fc.integer({ min: dayNumber(day('2013-06-01')), max: dayNumber(day('2028-06-30')) }).map(dayNumbered)
const some = fc.integer({ min: -60, max: 60 })
const counted = fc.constantFrom<TriggerDay>('nought', 'first')
const off = (d: Day) => isWeekend(d) || bankHolidays.includes(d)

/** Counting on one's fingers. */
function walk(from: Day, n: number, counts: TriggerDay): Day {
  let left = Math.abs(n)
  let d = from
  if (left > 0 && counts === 'first' && !off(d)) left--
  while (left > 0) {
    d = addDays(d, Math.sign(n))
    if (!off(d)) left--
  }
  return d
}

test('looking it up gives the day that walking gives, in both ways of counting, forwards and back', () => {
  fc.assert(
    fc.property(aKnownDay, some, counted, (from, n, c) => addWorkingDays(from, n, c) === walk(from, n, c)),
    { numRuns: 2000 },
  )
})

/** Each row: what is stepped over, the day counted from, how many, the answer when it is day nought, and when it is the first. */
const edges: [string, string, number, string, string][] = [
  ['nothing', '2025-03-03', 14, '2025-03-21', '2025-03-20'],
  ['nothing', '2025-03-03', 15, '2025-03-24', '2025-03-21'],
  ['nothing', '2025-03-03', 16, '2025-03-25', '2025-03-24'],
  ['Easter', '2025-04-17', 1, '2025-04-22', '2025-04-17'],
  ['Easter', '2025-04-03', 10, '2025-04-17', '2025-04-16'],
  ['Easter', '2025-04-03', 11, '2025-04-22', '2025-04-17'],
  ['Easter', '2025-04-03', 12, '2025-04-23', '2025-04-22'],
  ['Christmas', '2024-12-24', 1, '2024-12-27', '2024-12-24'],
  ['Christmas', '2024-12-11', 10, '2024-12-27', '2024-12-24'],
  ['Christmas, with its substitute days', '2021-12-24', 1, '2021-12-29', '2021-12-24'],
  ['Christmas and New Year', '2021-12-24', 5, '2022-01-05', '2022-01-04'],
  ['the Queen’s funeral', '2022-09-16', 1, '2022-09-20', '2022-09-16'],
  ['the Queen’s funeral', '2022-09-16', 2, '2022-09-21', '2022-09-20'],
  ['the Coronation', '2023-05-05', 1, '2023-05-09', '2023-05-05'],
  ['the Jubilee, when the holiday at the end of May was moved', '2022-05-27', 1, '2022-05-30', '2022-05-27'],
  ['the Jubilee', '2022-06-01', 1, '2022-06-06', '2022-06-01'],
  ['VE Day, when the Monday was an ordinary day', '2020-05-01', 1, '2020-05-04', '2020-05-01'],
  ['VE Day', '2020-05-07', 1, '2020-05-11', '2020-05-07'],
  ['the end of the census year', '2025-03-31', 1, '2025-04-01', '2025-03-31'],
  ['the end of the census year', '2025-03-10', 15, '2025-03-31', '2025-03-28'],
  ['the end of the census year', '2025-03-10', 16, '2025-04-01', '2025-03-31'],
  ['Easter at the end of the census year', '2024-03-28', 1, '2024-04-02', '2024-03-28'],
  ['nothing, from a Saturday, which nobody can count as the first', '2025-03-08', 1, '2025-03-10', '2025-03-10'],
]

for (const [over, from, n, nought, first] of edges) {
  test(`${n} working days from ${from}, over ${over}: ${nought}, or ${first} when the day itself is counted as the first`, () => {
    assert.equal(addWorkingDays(day(from), n), nought)
    assert.equal(addWorkingDays(day(from), n, 'first'), first)
  })
}

test('counting forward and counting back meet', () => {
  fc.assert(
    fc.property(aKnownDay, some, (d, n) => {
      const from = nextWorkingDay(d)!
      return addWorkingDays(addWorkingDays(from, n)!, -n) === from
    }),
  )
})

test('the number of working days between is the number that leads there', () => {
  fc.assert(
    fc.property(aKnownDay, some, counted, (from, n, c) => {
      const to = addWorkingDays(from, n, c)!
      fc.pre(n !== 0 && !(n < 0 && to === from)) // counted as the first, the day itself is as much 1 as -1: it is called 1
      return workingDaysBetween(from, to, c) === n
    }),
  )
  assert.equal(workingDaysBetween(day('2025-03-07'), day('2025-03-09')), 0, 'a weekend brings no working day')
  assert.equal(workingDaysBetween(day('2025-03-08'), day('2025-03-08')), 0)
})

test('the next and the last working day stand around every day off, and are the day itself otherwise', () => {
  fc.assert(
    fc.property(aKnownDay, d => {
      const next = nextWorkingDay(d)!
      const last = lastWorkingDay(d)!
      const around = addWorkingDays(last, 1) === next && last < d && d < next
      return isWorkingDay(d) ? next === d && last === d : around
    }),
  )
})

test('outside the years whose holidays we hold, we say that we cannot count', () => {
  assert.equal(addWorkingDays(addDays(workingDaysKnown.until, -3), 45), undefined)
  assert.equal(addWorkingDays(workingDaysKnown.from, -1), undefined)
  assert.equal(addWorkingDays(day('2012-12-31'), 1), undefined)
  assert.equal(isWorkingDay(day('2029-01-02')), undefined)
  assert.equal(nextWorkingDay(day('2012-12-31')), undefined)
  assert.equal(workingDaysBetween(day('2012-12-31'), day('2013-01-02')), undefined)
})

test('half a working day is a mistake', () => assert.throws(() => addWorkingDays(day('2025-03-03'), 1.5), RangeError))

test('the holidays that a count stepped over can be shown beside it', () => {
  assert.deepEqual(bankHolidaysWithin(day('2025-04-17'), day('2025-04-22')), ['2025-04-18', '2025-04-21'])
})
