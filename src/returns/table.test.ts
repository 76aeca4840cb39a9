import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStrokedDay } from './read-day.ts'
import { isFilled, isNoDate, rowMaker } from './table.ts'

const layout = { CHILD: 'text', DECOM: 'day', DEC: 'day', FACTORS: 'list' } as const

test('a row has every column of its table, whatever the columns of its file', () => {
  const row = rowMaker(layout, ['DEC', 'more', 'CHILD'], readStrokedDay)(['01/04/2025', 'x', '7'], 3)
  assert.deepEqual([row.row, row.CHILD, row.DECOM, row.DEC, row.FACTORS], [3, '7', undefined, '2025-04-01', []])
})

test('a cell that is no date is no day, and its text is kept; an empty one is neither', () => {
  const row = rowMaker(layout, ['CHILD', 'DECOM', 'DEC'], readStrokedDay)(['', '31/02/2026', ''], 0)
  assert.equal(row.CHILD, undefined)
  assert.equal(row.DECOM, undefined)
  assert.equal(row.as.DECOM, '31/02/2026')
  assert.ok(isFilled(row, 'DECOM') && isNoDate(row, 'DECOM'))
  assert.ok(!isFilled(row, 'DEC') && !isNoDate(row, 'DEC') && !isFilled(row, 'FACTORS'))
})

test('a row cannot be changed by whoever is shown it', () => {
  const row = rowMaker(layout, ['CHILD', 'DEC'], readStrokedDay)(['7', ''], 0)
  assert.throws(() => Object.assign(row, { DEC: '2026-03-31' }), TypeError)
})
