import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { byChild } from './by-child.ts'

const rows = fc.array(fc.tuple(fc.constantFrom('', '1', '2', 'C-7', 'Zoë'), fc.nat({ max: 3 }), fc.array(fc.string(), { maxLength: 3 })), {
  maxLength: 60,
})

test('each child’s rows come together in their order, from memory as from a file', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(0, 300, 1e9), (all, limit) => {
      const children = byChild(limit)
      for (const [row, [child, table, cells]] of all.entries()) children.add(child, { table, row, cells })
      const found = [...children.children()].map(each => each.map(row => ({ ...row })))
      const wanted = Map.groupBy(
        all.map(([child, table, cells], row) => ({ child, table, row, cells })),
        each => each.child,
      )
      const byFirst = (a: readonly { row: number }[], b: readonly { row: number }[]) => a[0]!.row - b[0]!.row
      assert.deepEqual(
        found.sort(byFirst),
        [...wanted.values()].map(each => each.map(({ table, row, cells }) => ({ table, row, cells }))).sort(byFirst),
      )
      children.close()
    }),
    { numRuns: 200 },
  )
})

test('rows without end of one child are refused, and not held', () => {
  const children = byChild(1e9)
  assert.throws(() => {
    for (let row = 0; row < 300_000; row++) children.add('', { table: 0, row, cells: [] })
  }, /rows are of one child, or of none/)
  children.close()
})
