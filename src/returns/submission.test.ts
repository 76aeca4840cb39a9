import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aChild } from '../record/record.ts'
import { liveReturns } from './live-return.ts'
import { differencesOf, rowsInReturn } from './submission.ts'

const [cin] = liveReturns('2025_26')
const layouts = cin!.checked.shape.layouts
const told = aChild().referred('2025-05-06').assessed('2025-05-06')
const rows = rowsInReturn(cin!, told.child)!

test('a child’s rows are the cells of each table that says something of them, and nothing of the return itself', () => {
  assert.equal(rows['Header'], undefined)
  assert.equal(rows['CINdetails']?.length, 1)
  assert.ok(rows['CINdetails']![0]!.includes('2025-05-06'))
  assert.equal(rowsInReturn(cin!, aChild().child), undefined, 'a child who is not in the return has none')
})

test('nothing changed is no difference, whatever the order of rows', () => {
  assert.deepEqual(differencesOf(layouts, rows, rows), [])
  const two = rowsInReturn(cin!, told.with('disability', { disability: 'AUT' }).with('disability', { disability: 'LD' }).child)!
  const turned = { ...two, Disabilities: two['Disabilities']!.toReversed() }
  assert.deepEqual(differencesOf(layouts, two, turned), [])
})

test('a row of which some cells say another thing is told once, with the columns that differ', () => {
  const is = rowsInReturn(cin!, told.authorised('2025-06-02').child)!
  const changed = differencesOf(layouts, rows, is).find(d => d.table === 'Assessments')!
  assert.deepEqual(changed.columns.includes('AssessmentAuthorisationDate'), true)
  assert.ok(changed.was && changed.is)
})

test('a child who came is told with every row, and one who went too', () => {
  const count = Object.values(rows).flat().length
  assert.equal(differencesOf(layouts, undefined, rows).filter(d => d.is && !d.was).length, count)
  assert.equal(differencesOf(layouts, rows, undefined).filter(d => d.was && !d.is).length, count)
})

test('whatever was and is, the differences lead from one to the other', () => {
  const table = 'ChildProtectionPlans'
  const width = Object.keys(layouts[table]!).length
  const row = fc.array(fc.constantFrom('', 'a', 'b'), { minLength: width, maxLength: width })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.array(row, { maxLength: 6 }), (was, is) => {
      const left = [...was.map(r => JSON.stringify(r))]
      for (const d of differencesOf(layouts, { [table]: was }, { [table]: is })) {
        if (d.was) left.splice(left.indexOf(JSON.stringify(d.was)), 1)
        if (d.is) left.push(JSON.stringify(d.is))
      }
      assert.deepEqual(left.sort(), is.map(r => JSON.stringify(r)).sort())
    }),
  )
})
