import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, dayNumber, dayNumbered } from './day.ts'
import {
  earliestDay,
  exactly,
  forReturn,
  isPartialDate,
  latestDay,
  mayBeTheSameDay,
  type PartialDate,
  partialDateInWords,
  precisionOf,
} from './partial-date.ts'
import { readPartialDate } from './written-partial-date.ts'

const today = day('2026-11-24')
const aPartialDate = fc
  .tuple(fc.integer({ min: dayNumber(day('1950-01-01')), max: dayNumber(today) }), fc.constantFrom(4, 7, 10), fc.boolean())
  .map(([n, length, estimated]): PartialDate => ({ on: dayNumbered(n).slice(0, length), estimated }))

test('a year, a month or a day can be known, and what is not a date is refused', () => {
  for (const on of ['2015', '2015-03', '2015-03-03']) assert.ok(isPartialDate({ on, estimated: false }), on)
  for (const on of ['15', '2015-3', '2015-13', '2015-02-30', '1850', '', 'zz/05/2020'])
    assert.ok(!isPartialDate({ on, estimated: false }), on)
  for (const odd of [null, '2015', { on: '2015' }, { on: 2015, estimated: false }]) assert.ok(!isPartialDate(odd))
})

test('it is shown as it is known', () => {
  assert.equal(partialDateInWords({ on: '2015-03', estimated: true }), 'about March 2015')
  assert.equal(partialDateInWords({ on: '2015', estimated: false }), '2015')
  assert.equal(partialDateInWords(exactly(day('2015-03-03'))), '3 March 2015')
  assert.equal(partialDateInWords({ on: '2009-01-01', estimated: true }), 'about 1 January 2009')
})

test('Pitfall 1: in a return an unknown day of birth is the 15th, never the 1st, and an estimated date stays a date of birth', () => {
  assert.equal(forReturn({ on: '2009-05', estimated: true }), '2009-05-15')
  assert.equal(forReturn({ on: '2009', estimated: true }), '2009-06-15')
  assert.equal(forReturn({ on: '2009-05-02', estimated: true }), '2009-05-02')
})

test('the day for a return is one that the date may have been', () => {
  fc.assert(fc.property(aPartialDate, d => earliestDay(d) <= forReturn(d) && forReturn(d) <= latestDay(d)))
})

test('the earliest and the latest day are as precise as the date', () => {
  assert.deepEqual(
    [earliestDay({ on: '2024-02', estimated: false }), latestDay({ on: '2024-02', estimated: false })],
    ['2024-02-01', '2024-02-29'],
  )
  fc.assert(
    fc.property(aPartialDate, d => {
      const same = earliestDay(d).slice(0, d.on.length) === d.on && latestDay(d).slice(0, d.on.length) === d.on
      return same && (precisionOf(d) === 'day') === (earliestDay(d) === latestDay(d))
    }),
  )
})

test('Pitfall 18: dates with unknown parts, as the census writes them, are read and kept as far as they are known', () => {
  const read = (text: string) => readPartialDate(text, today)
  assert.deepEqual(read('zz/05/2020'), { on: '2020-05', estimated: false })
  assert.deepEqual(read('zz/zz/2021'), { on: '2021', estimated: false })
  assert.ok('unread' in read('zz/zz/zzzz'))
  assert.deepEqual(read('?/3/2015'), { on: '2015-03', estimated: false })
  assert.deepEqual(read('c. 2010'), { on: '2010', estimated: true })
  assert.deepEqual(read('circa 3 March 2015'), { on: '2015-03-03', estimated: true })
  assert.deepEqual(read('13/2015'), { unread: 'That is not a month' })
})

test('every date that we show, we can read', () => {
  fc.assert(fc.property(aPartialDate, d => assert.deepEqual(readPartialDate(partialDateInWords(d), today), d)))
})

test('two dates may be the same day when what is known of them does not contradict; the order of asking makes no difference', () => {
  assert.ok(mayBeTheSameDay({ on: '2015', estimated: false }, { on: '2015-03-03', estimated: false }))
  assert.ok(!mayBeTheSameDay({ on: '2015-04', estimated: false }, { on: '2015-03-03', estimated: false }))
  assert.ok(mayBeTheSameDay({ on: '2015-04', estimated: true }, { on: '2015-03-03', estimated: false }))
  fc.assert(fc.property(aPartialDate, aPartialDate, (a, b) => mayBeTheSameDay(a, b) === mayBeTheSameDay(b, a)))
})
