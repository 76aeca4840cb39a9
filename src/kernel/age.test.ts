import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ageOn, birthday, monthsBetween } from './age.ts'
import { addDays, addMonths, day, dayNumber, dayNumbered } from './day.ts'

const aDay = fc.integer({ min: dayNumber(day('1940-01-01')), max: dayNumber(day('2150-12-31')) }).map(dayNumbered)
const numbers = (min: number, max: number) => fc.integer({ min, max })

test('a child is a year older on the birthday, and not the day before', () => {
  assert.equal(ageOn(day('2008-03-03'), day('2026-03-02')), 17)
  assert.equal(ageOn(day('2008-03-03'), day('2026-03-03')), 18)
  assert.equal(ageOn(day('2026-03-03'), day('2026-03-03')), 0)
  assert.equal(ageOn(day('2026-03-03'), day('2026-03-02')), -1, 'an unborn child has not reached nought')
})

test('a child born on 29 February is eighteen on 1 March, since 2026 is no leap year', () => {
  assert.equal(ageOn(day('2008-02-29'), day('2026-02-28')), 17)
  assert.equal(ageOn(day('2008-02-29'), day('2026-03-01')), 18)
  assert.equal(birthday(day('2008-02-29'), 18), '2026-03-01')
  assert.equal(birthday(day('2008-02-29'), 20), '2028-02-29')
})

test('an age begins on its birthday, for every birth', () => {
  fc.assert(
    fc.property(aDay, numbers(0, 25), (birth, age) => {
      const on = birthday(birth, age)
      return ageOn(birth, on) === age && ageOn(birth, addDays(on, -1)) === age - 1
    }),
  )
})

test('of two days that a child is seen on, the child is no younger on the later one', () => {
  fc.assert(fc.property(aDay, aDay, numbers(0, 900), (birth, on, n) => ageOn(birth, on) <= ageOn(birth, addDays(on, n))))
})

test('whole months are counted on the date, and a shorter month completes none early', () => {
  assert.equal(monthsBetween(day('2025-01-31'), day('2025-02-28')), 0)
  assert.equal(monthsBetween(day('2025-01-31'), day('2025-03-31')), 2)
  assert.equal(monthsBetween(day('2025-03-15'), day('2024-03-15')), -12)
})

test('so many months on, so many months have passed, where the month has that date', () => {
  fc.assert(
    fc.property(aDay, numbers(0, 300), (from, n) => {
      fc.pre(Number(from.slice(8)) <= 28)
      return monthsBetween(from, addMonths(from, n)) === n
    }),
  )
})
