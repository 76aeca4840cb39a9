import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvLine, csvRows } from './csv.ts'

test('what is written is what is read, whatever stands in a cell', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), { minLength: 1 }), rows => {
      fc.pre(rows.every(row => row.length > 1 || row[0] !== '') && rows.flat().every(cell => !/^['\uFEFF]/.test(cell)))
      assert.deepEqual(csvRows(rows.map(csvLine).join('')), rows)
    }),
  )
})

test('what a spreadsheet would take for a formula is led by an apostrophe', () => {
  assert.equal(csvLine(['=1+1', '+44', '-2', '@x', '＝1', '\n=1', 'plain', -2]), "'=1+1,'+44,'-2,'@x,'＝1,\"'\n=1\",plain,-2\r\n")
})

test('a quote that is never closed is said, with its line', () => {
  assert.throws(() => csvRows('a,b\n"c'), /line 2/)
})
