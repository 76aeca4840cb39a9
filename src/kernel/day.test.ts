import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  day,
  dayFrom,
  dayNumber,
  dayNumbered,
  daysBetween,
  daysInMonth,
  earlier,
  firstDay,
  isDay,
  isWeekend,
  lastDay,
  later,
  monthOf,
  weekday,
  yearOf,
} from './day.ts'

const aDay = fc.integer({ min: dayNumber(day('1940-01-01')), max: dayNumber(day('2150-12-31')) }).map(dayNumbered)
const numbers = (min: number, max: number) => fc.integer({ min, max })

test('every day from 1900 to 2199 is the day that the world calendar has, in the same order, on the same weekday', () => {
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  let at = Date.UTC(1900, 0, 1)
  for (let n = 0; n <= dayNumber(lastDay); n++, at += 86_400_000) {
    const real = new Date(at)
    const text = real.toISOString().slice(0, 10)
    assert.equal(dayNumbered(n), text)
    assert.equal(dayNumber(day(text)), n)
    assert.equal(weekday(day(text)), names[real.getUTCDay()])
    assert.equal(isWeekend(day(text)), [0, 6].includes(real.getUTCDay()))
  }
})

test('Pitfall 24: a day that does not exist is no day', () => {
  for (const text of ['2025-02-29', '2100-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00', '1899-12-31', '2200-01-01'])
    assert.equal(isDay(text), false, text)
  assert.equal(isDay('2024-02-29'), true)
  assert.equal(isDay('2000-02-29'), true)
  for (const text of ['2025-3-3', '03/03/2025', '2025-03-03T00:00', ' 2025-03-03', 20250303, null, undefined])
    assert.equal(isDay(text), false)
  assert.throws(() => day('2025-02-30'), /not a calendar day/)
  assert.equal(dayFrom(2025, 4, 31), undefined)
})

test('days put on and taken off again come back', () => {
  fc.assert(fc.property(aDay, numbers(-4000, 4000), (d, n) => addDays(addDays(d, n), -n) === d && daysBetween(d, addDays(d, n)) === n))
})

test('days in steps are the same as days at once', () => {
  fc.assert(fc.property(aDay, numbers(-900, 900), numbers(-900, 900), (d, a, b) => addDays(addDays(d, a), b) === addDays(d, a + b)))
})

test('text order is calendar order', () => {
  fc.assert(fc.property(aDay, aDay, (a, b) => a < b === daysBetween(a, b) > 0 && earlier(a, b) <= later(a, b)))
})

test('a month on is the same date, or the last day of a shorter month', () => {
  assert.equal(addMonths(day('2025-01-31'), 1), '2025-02-28')
  assert.equal(addMonths(day('2024-01-31'), 1), '2024-02-29')
  assert.equal(addMonths(day('2025-08-31'), 6), '2026-02-28')
  assert.equal(addMonths(day('2025-03-31'), -1), '2025-02-28')
  assert.equal(addMonths(day('2025-12-15'), 1), '2026-01-15')
  assert.equal(addMonths(day('2025-01-15'), -13), '2023-12-15')
})

test('months on never leave the month they land in, and never run past the date they started from', () => {
  fc.assert(
    fc.property(aDay, numbers(-400, 400), (d, n) => {
      const there = addMonths(d, n)
      const months = (yearOf(there) - yearOf(d)) * 12 + monthOf(there) - monthOf(d)
      return months === n && Number(there.slice(8)) === Math.min(Number(d.slice(8)), daysInMonth(yearOf(there), monthOf(there)))
    }),
  )
})

test('outside the days we hold there is no sum, only a mistake', () => {
  assert.throws(() => addDays(firstDay, -1), RangeError)
  assert.throws(() => addDays(lastDay, 1), RangeError)
  assert.throws(() => addDays(day('2025-03-03'), 0.5), RangeError)
  assert.throws(() => addMonths(lastDay, 1), RangeError)
})
