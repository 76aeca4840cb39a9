import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognise } from './recognise.ts'
import { checkedReturns } from './the-returns.ts'

test('every table is known by its own headings, whatever its file is called', () => {
  for (const { collection, shape } of checkedReturns) {
    for (const [table, layout] of Object.entries(shape.layouts)) {
      if (table.endsWith('_last')) continue
      const found = recognise(Object.keys(layout), 'export 17.csv')
      assert.deepEqual([found?.collection, found?.table], [collection, table])
    }
  }
})

test('fewer columns are enough, in any order and case; what several tables could have, the name of the file decides', () => {
  assert.equal(recognise(['REVIEW_CODE', 'child', ' Review '], 'x.csv')?.table, 'Reviews')
  assert.equal(recognise(['CHILD', 'DOB'], 'missing.csv')?.table, 'Missing')
  assert.equal(recognise(['CHILD', 'DOB'], 'x.csv'), undefined)
  assert.equal(recognise(['CHILD', 'DOB', 'SEX'], 'OC2.csv')?.table, 'OC2')
  assert.equal(recognise(['CHILD', 'SEX', 'DOB', 'DUC'], 'header.csv')?.table, 'UASC')
  assert.equal(recognise(['CHILD', 'DOB', 'PREV_PERM'], 'previous_permanence.csv')?.table, 'PrevPerm')
  assert.equal(recognise(['LAchildID', 'CINdetailsID', 'CPPID', 'CPPreviewDate'], 'x.csv')?.table, 'Reviews')
})

test('what stands in each column is said; a column of our own is none', () => {
  assert.deepEqual(recognise(['Team', 'CHILD', 'DOLO_START'], 'x.csv')?.columns, [undefined, 'CHILD', 'DOLO_START'])
})

test('a letter is no table, nor is a list of other things', () => {
  assert.equal(recognise(['Dear all'], 'header.csv'), undefined)
  assert.equal(recognise(['URN', 'Provider', 'Placement code', 'Postcode'], 'x.csv'), undefined)
  assert.equal(recognise([''], 'x.csv'), undefined)
})
