import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, dayNumber, dayNumbered } from './day.ts'
import { addMinutes, civilTime, clocksChange, dayOf, isInstant, minutesBetween, momentOf, momentsOf } from './moment.ts'

const aMoment = fc
  .date({ min: new Date('1996-01-01T00:00:00.000Z'), max: new Date('2099-12-31T00:00:00.000Z'), noInvalidDate: true })
  .map(d => d.toISOString())

test('the clocks go forward on the last Sunday of March and back on the last Sunday of October', () => {
  assert.deepEqual(clocksChange(2025), { forward: '2025-03-30', back: '2025-10-26' })
  assert.deepEqual(clocksChange(2024), { forward: '2024-03-31', back: '2024-10-27' })
})

test('every moment from 1996 has the day and time that the world’s time zone tables give London', () => {
  const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' })
  fc.assert(
    fc.property(aMoment, at => {
      const { day: d, time } = civilTime(at)
      const [year, month, date] = d.split('-')
      assert.equal(`${date}/${month}/${year}, ${time}`, london.format(new Date(at)))
    }),
    { numRuns: 500 },
  )
})

test('Pitfall 25: a summer midnight stays on its own day, and does not slide to the evening before', () => {
  assert.equal(momentOf({ day: day('2025-07-01'), time: '00:00' }), '2025-06-30T23:00:00.000Z')
  assert.equal(dayOf('2025-06-30T23:00:00.000Z'), '2025-07-01')
  assert.equal(dayOf('2025-06-30T22:59:59.999Z'), '2025-06-30')
  assert.equal(dayOf('2025-12-31T23:00:00.000Z'), '2025-12-31')
})

test('a moment, told by an English clock and read back, is the same moment to the minute', () => {
  fc.assert(fc.property(aMoment, at => momentOf(civilTime(at)) === `${at.slice(0, 16)}:00.000Z`))
})

test('half past one comes twice in October, and not at all in March', () => {
  const back = day('2025-10-26')
  assert.equal(momentOf({ day: back, time: '01:30' }), '2025-10-26T00:30:00.000Z')
  assert.equal(momentOf({ day: back, time: '01:30', again: true }), '2025-10-26T01:30:00.000Z')
  assert.equal(civilTime('2025-10-26T01:30:00.000Z').again, true)
  assert.equal(civilTime('2025-10-26T02:30:00.000Z').again, undefined)
  assert.equal(momentOf({ day: day('2025-03-30'), time: '01:30' }), undefined)
  assert.equal(momentOf({ day: day('2025-03-30'), time: '25:00' }), undefined)
})

test('a day has 24 hours, but for two a year', () => {
  const hours = (d: string) => minutesBetween(momentsOf(day(d)).from, momentsOf(day(d)).until) / 60
  assert.equal(hours('2025-03-30'), 23)
  assert.equal(hours('2025-10-26'), 25)
  fc.assert(
    fc.property(fc.integer({ min: dayNumber(day('1996-01-01')), max: dayNumber(day('2099-12-31')) }).map(dayNumbered), d => {
      const { forward, back } = clocksChange(Number(d.slice(0, 4)))
      return hours(d) === (d === forward ? 23 : d === back ? 25 : 24)
    }),
  )
})

test('72 hours are 72 hours, even when the clocks change on the way', () => {
  const from = momentOf({ day: day('2025-03-28'), time: '18:00' })!
  assert.deepEqual(civilTime(addMinutes(from, 72 * 60)), { day: '2025-03-31', time: '19:00' })
  fc.assert(fc.property(aMoment, fc.integer({ min: -9999, max: 9999 }), (at, n) => minutesBetween(at, addMinutes(at, n)) === n))
})

test('only UTC to the millisecond is a moment, so that moments sort as text', () => {
  assert.equal(isInstant('2025-03-03T09:00:00.000Z'), true)
  for (const text of ['2025-03-03T09:00:00Z', '2025-03-03T09:00:00.000+01:00', '2025-02-30T09:00:00.000Z', '2025-03-03T24:00:00.000Z', 7])
    assert.equal(isInstant(text), false)
  assert.throws(() => civilTime('2025-03-03'), /not a moment/)
})
