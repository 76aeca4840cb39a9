import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readIsoDay, readStrokedDay } from './read-day.ts'

test('the looked-after return writes the day first, with strokes, with or without noughts', () => {
  for (const text of ['01/04/2025', '1/4/2025', '01/4/2025', '1/04/2025']) assert.equal(readStrokedDay(text), '2025-04-01', text)
  assert.equal(readStrokedDay('29/02/2024'), '2024-02-29')
})

test('nothing else is a date there: other orders, short years, spaces, days that there are not', () => {
  const none = '31/02/2026 29/02/2025 12/31/2025 2025-04-01 01/01/19 38/04/2019 2000/12/10 00/01/2020 1/1/1677 01/01/2262 // 1//2025'.split(
    ' ',
  )
  for (const text of [...none, ' 01/04/2025', '01/04/2025 ', '01/04/20255', '+1/04/2025', '45017', '', 'zz/zz/2014'])
    assert.equal(readStrokedDay(text), undefined, text)
})

test('every day is read back as it was written, in either way of writing', () => {
  const days = fc.date({ min: new Date('1678-01-01'), max: new Date('2261-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, at => {
      const iso = at.toISOString().slice(0, 10)
      assert.equal(readIsoDay(iso), iso)
      assert.equal(readStrokedDay(`${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`), iso)
    }),
  )
})

test('what is no date is none, and never a fault', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), text => {
      for (const read of [readIsoDay, readStrokedDay]) {
        const found = read(text)
        if (found !== undefined) assert.match(found, /^\d{4}-\d\d-\d\d$/)
      }
    }),
  )
})
