import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bankHolidayList, bankHolidays, oneOffBankHolidays } from './bank-holidays.ts'
import { addDays, type Day, day, dayFrom, isWeekend, weekday, yearOf } from './day.ts'

/** Easter Sunday by the calendar of the Book of Common Prayer's golden numbers (the anonymous Gregorian computus). */
function easter(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const shift = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const n = moon + sunday - 7 * shift + 114
  return dayFrom(year, Math.floor(n / 31), (n % 31) + 1)!
}

const firstMonday = (from: Day): Day => (weekday(from) === 'Monday' ? from : firstMonday(addDays(from, 1)))
const substitute = (d: Day, taken: Day[]): Day => (isWeekend(d) || taken.includes(d) ? substitute(addDays(d, 1), taken) : d)

/** What the Act and custom give in a year in which nobody proclaims anything. */
function ordinary(year: number): Day[] {
  const sunday = easter(year)
  const on = (month: number, date: number) => dayFrom(year, month, date)!
  const may = [firstMonday(on(5, 1)), firstMonday(on(5, 25)), firstMonday(on(8, 25))]
  const kept = [addDays(sunday, -2), addDays(sunday, 1), ...may, substitute(on(1, 1), [])]
  const boxing = substitute(on(12, 26), [])
  const christmas = substitute(on(12, 25), [boxing])
  return [...kept, christmas, boxing].sort()
}

test('every bank holiday from 2013 to 2028 follows the yearly pattern, but for the ones proclaimed', () => {
  const movedAway = ['2020-05-04', '2022-05-30']
  const expected: Day[] = oneOffBankHolidays.map(h => h.day)
  for (let year = 2013; year <= 2028; year++) expected.push(...ordinary(year).filter(d => !movedAway.includes(d)))
  assert.deepEqual([...bankHolidays].sort(), expected.sort())
})

test('each is on a weekday, once, in order, and within the days that the list says it covers', () => {
  assert.deepEqual([...new Set(bankHolidays)].sort(), bankHolidays)
  assert.ok(bankHolidays.every(d => !isWeekend(d)))
  assert.equal(yearOf(bankHolidays[0]!), yearOf(bankHolidayList.from))
  assert.equal(yearOf(bankHolidays.at(-1)!), yearOf(bankHolidayList.until))
})

test('St Andrew and St Patrick are kept elsewhere: 17 March 2025 and 1 December 2025 are ordinary days here', () => {
  for (const d of ['2025-03-17', '2025-12-01', '2026-01-02', '2025-08-04']) assert.equal(bankHolidays.includes(day(d)), false, d)
})
