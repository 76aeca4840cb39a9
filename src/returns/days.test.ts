import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Day } from '../kernel/kernel.ts'
import { after, ageOn, before, birthday, daysAfter, daysBetween, monthsAfter, onOrBefore, within, yearsAfter } from './days.ts'

const d = (text: string) => text as Day
const anyDay = fc
  .date({ min: new Date('1678-01-01'), max: new Date('2261-12-31'), noInvalidDate: true })
  .map(at => d(at.toISOString().slice(0, 10)))

test('a day that is missing is not before, after or within anything', () => {
  assert.equal(before(undefined, d('2020-01-01')), false)
  assert.equal(after(undefined, d('2020-01-01')), false)
  assert.equal(onOrBefore(d('2020-01-01'), undefined), false)
  assert.equal(within(d('2020-01-01'), undefined, d('2021-01-01')), false)
  assert.equal(within(d('2020-01-01'), d('2020-01-01'), d('2020-01-01')), true)
})

test('whoever was born on 29 February has the 28th for a birthday in an ordinary year', () => {
  assert.equal(birthday(d('2008-02-29'), 17), '2025-02-28')
  assert.equal(birthday(d('2008-02-29'), 16), '2024-02-29')
  assert.equal(ageOn(d('2008-02-29'), d('2025-02-27')), 16)
  assert.equal(ageOn(d('2008-02-29'), d('2025-02-28')), 17)
})

test('months keep their date, or end with the month', () => {
  assert.equal(monthsAfter(d('2025-01-31'), 1), '2025-02-28')
  assert.equal(monthsAfter(d('2026-03-31'), 9), '2026-12-31')
  assert.equal(monthsAfter(d('2025-03-15'), -4), '2024-11-15')
  assert.equal(yearsAfter(d('1880-10-26'), 18), '1898-10-26')
})

test('days are counted as the calendar has them, over centuries', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, n) => {
      const to = new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10)
      const found = daysAfter(from, n)
      assert.equal(found, to >= '1678-01-01' && to <= '2261-12-31' ? to : undefined)
      if (found) assert.equal(daysBetween(from, found), n)
    }),
  )
})
