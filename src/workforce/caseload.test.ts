import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../kernel/kernel.ts'
import { caseloadOf, type Load, perFullTime } from './caseload.ts'
import { aHolding, aStaffedPost } from './example.ts'

const today = day('2025-03-10')
const filled = (n: number, cases: number, fullTimeEquivalent = 1): Load => ({ post: aStaffedPost(n, { fullTimeEquivalent }), cases })
const vacant = (n: number, cases: number): Load => ({ post: aStaffedPost(n, { holdings: [] }), cases })

test('S91: two vacant posts hold 174 child protection cases: the published average does not see them, the true load and the gap do', () => {
  const found = caseloadOf([...Array.from({ length: 10 }, (_, i) => filled(i + 10, 15)), vacant(30, 87), vacant(31, 87)], 0, today)
  assert.equal(found.unallocated, 174)
  assert.equal(found.allocated, 150)
  assert.deepEqual(found.reported, { cases: 150, fullTimeEquivalent: 10, average: 15 })
  assert.deepEqual(found.trueLoad, { cases: 324, fullTimeEquivalent: 10, average: 32.4 })
  assert.equal(found.gap, 17.4)
})

test('S90: the published average divides by workers who hold at least one case, and by their full-time equivalent', () => {
  const found = caseloadOf([filled(10, 12, 0.6), filled(11, 18), filled(12, 0)], 0, today)
  assert.deepEqual(found.reported, { cases: 30, fullTimeEquivalent: 1.6, average: 18.8 })
  assert.deepEqual(found.trueLoad, { cases: 30, fullTimeEquivalent: 2.6, average: 11.5 })
  assert.equal(perFullTime(filled(10, 12, 0.6)), 20)
})

test('S91: what an absent worker and a manager hold is in the published average, and is unallocated all the same', () => {
  const away: Load = { post: aStaffedPost(10, { holdings: [aHolding(110, { away: [{ startDate: today }] })] }), cases: 8 }
  const manager: Load = { post: aStaffedPost(11, { type: 'manager' }), cases: 4 }
  const found = caseloadOf([away, manager, filled(12, 10)], 0, today)
  assert.equal(found.unallocated, 12)
  assert.deepEqual(found.reported, { cases: 22, fullTimeEquivalent: 3, average: 7.3 })
  assert.equal(found.trueLoad.average, 22)
})

test('S128: an average is not thinned out by workers of the front door or chairs who hold no case; one who does counts', () => {
  const chair = (cases: number): Load => ({ post: aStaffedPost(20, { teamType: 'conference' }), cases })
  assert.equal(caseloadOf([filled(10, 20), chair(0)], 0, today).trueLoad.average, 20)
  assert.equal(caseloadOf([filled(10, 20), chair(4)], 0, today).trueLoad.average, 12)
})

test('where nobody is at work there is no average: it is never shown as nought', () => {
  const found = caseloadOf([vacant(10, 5)], 2, today)
  assert.deepEqual(found, {
    cases: 7,
    allocated: 0,
    unallocated: 7,
    reported: { cases: 0, fullTimeEquivalent: 0 },
    trueLoad: { cases: 7, fullTimeEquivalent: 0 },
  })
})

test('S91: however posts are staffed, every case is either allocated or unallocated, and none is lost', () => {
  const post = fc.record({ type: fc.constantFrom('caseHolding' as const, 'manager' as const, 'pool' as const), in: fc.boolean() })
  const loads = fc.array(fc.tuple(post, fc.nat(40)), { maxLength: 12 })
  fc.assert(
    fc.property(loads, fc.nat(20), (given, nobody) => {
      const all = given.map(([p, cases], i) => ({ post: aStaffedPost(i + 10, { type: p.type, ...(!p.in && { holdings: [] }) }), cases }))
      const found = caseloadOf(all, nobody, today)
      assert.equal(found.allocated + found.unallocated, found.cases)
      assert.equal(found.cases, nobody + given.reduce((sum, [, cases]) => sum + cases, 0))
      assert.ok(found.unallocated >= nobody)
    }),
  )
})
