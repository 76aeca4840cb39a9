import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellRead } from './cell.ts'

test('what other systems write where they hold nothing is nothing', () => {
  for (const said of ['', ' ', 'SSD_PH', 'PLACEHOLDER_DATA', 'NULL', undefined]) assert.equal(cellRead(said, 'text'), null, said)
  for (const said of ['1900-01-01', '1900-01-01 00:00:00', '01/01/1900']) assert.equal(cellRead(said, 'moment'), null, said)
  assert.equal(cellRead('1900-01-01', 'text'), '1900-01-01')
})

test('the padding of a fixed width is no part of a cell', () => {
  assert.equal(cellRead('Y    ', 'text'), 'Y')
  assert.equal(cellRead('  Mary Ann  ', 'text'), '  Mary Ann')
})

test('Pitfall 25: a midnight is a day as it is written, in summer too; another time of day stays', () => {
  assert.equal(cellRead('2025-07-01 00:00:00.000', 'moment'), '2025-07-01')
  assert.equal(cellRead('2025-07-01T00:00:00', 'moment'), '2025-07-01')
  assert.equal(cellRead('01/07/2025 00:00', 'moment'), '2025-07-01')
  assert.equal(cellRead('2025-07-01 23:30:15.000', 'moment'), '2025-07-01 23:30:15')
  assert.equal(cellRead('2025-07-01 09:30', 'moment'), '2025-07-01 09:30:00')
})

test('what is no date stays as it is written', () => {
  for (const said of ['31/02/2025', '2025-02-31', 'last summer', '12/31/2025']) assert.equal(cellRead(said, 'moment'), said)
})
