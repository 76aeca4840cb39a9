import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kernel/kernel.ts'
import { isWeekend } from '../days.ts'
import { readIsoDay } from '../read-day.ts'
import { countedBack } from './working-days.ts'

test('the day counted from is the first of the working days', () => {
  assert.equal(countedBack(day('2026-03-31'), 1), '2026-03-31')
  assert.equal(countedBack(day('2026-03-31'), 15), '2026-03-11')
  assert.equal(countedBack(day('2027-03-31'), 15), '2027-03-09', 'Easter Monday and Good Friday of 2027 are stepped over')
  assert.equal(countedBack(day('2026-03-31'), 45), '2026-01-28')
})

test('a year that ends on Easter Sunday is counted from the Tuesday after', () => {
  assert.equal(countedBack(day('2024-03-31'), 1), '2024-04-02')
  assert.equal(countedBack(day('2024-03-31'), 2), '2024-03-28')
})

test('where the bank holidays are not known, Mondays to Fridays are counted', () => {
  assert.equal(countedBack(day('2001-03-31'), 1), '2001-04-02', 'that 31 March was a Saturday')
  assert.equal(countedBack(day('2001-03-31'), 15), '2001-03-13')
})

test('Saturdays and Sundays of any century are weekends', () => {
  const weekends = ['1880-10-23', '1880-10-24', '2000-02-26', '2024-03-31', '2026-11-21']
  for (const d of weekends) assert.ok(isWeekend(readIsoDay(d)), d)
  for (const d of ['1880-10-22', '1880-10-25', '2000-02-29', '2024-04-01']) assert.ok(!isWeekend(readIsoDay(d)), d)
  assert.ok(!isWeekend(undefined))
})
