import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day, exampleId } from '../kernel/kernel.ts'
import { allocationOf } from './allocation.ts'
import { aHolding, aStaffedPost } from './example.ts'
import type { StaffedPost } from './post.ts'

const today = day('2025-03-10')
const yesterday = addDays(today, -1)
const why = (facts: Partial<StaffedPost>, on = today) => {
  const found = allocationOf(aStaffedPost(10, facts), on)
  return found.allocated ? 'allocated' : found.why
}

test('S91: a case counts as allocated to whoever is in the post and at work today', () => {
  assert.deepEqual(allocationOf(aStaffedPost(10), today), { allocated: true, to: [{ id: exampleId(110), name: 'Sam Patel' }] })
})

test('S91: a vacant post, a leaver, an absent worker, a pool and a manager are unallocated, each with its reason in words', () => {
  assert.equal(why({ holdings: [] }), 'The post is vacant since 1 April 2020: nobody has been in it')
  assert.equal(
    why({ holdings: [aHolding(110, { endDate: day('2025-01-06') }), aHolding(111, { name: 'Jo Marsh', endDate: day('2025-03-01') })] }),
    'The post is vacant since 1 March 2025, when Jo Marsh left it',
  )
  assert.equal(why({ holdings: [aHolding(110, { leftOn: day('2025-02-28') })] }), 'Sam Patel left on 28 February 2025')
  assert.equal(why({ holdings: [aHolding(110, { away: [{ startDate: day('2025-03-03') }] })] }), 'Sam Patel is away since 3 March 2025')
  assert.equal(why({ type: 'pool' }), 'A pool, not a person')
  assert.equal(why({ type: 'manager' }), 'A manager’s post')
  assert.equal(why({ endDate: yesterday }), 'The post ended on 9 March 2025')
  assert.equal(why({ startDate: addDays(today, 1) }), 'The post begins on 11 March 2025')
})

test('S91: it turns on the very day: the last day in post counts, the day of leaving does not, and the day of coming back does', () => {
  const leaves = { holdings: [aHolding(110, { endDate: today })] }
  assert.equal(why(leaves, yesterday), 'allocated')
  assert.equal(why(leaves), 'The post is vacant since 10 March 2025, when Sam Patel left it')
  const left = { holdings: [aHolding(110, { leftOn: today })] }
  assert.equal(why(left, yesterday), 'allocated')
  assert.equal(why(left), 'Sam Patel left on 10 March 2025')
  const away = { holdings: [aHolding(110, { away: [{ startDate: yesterday, endDate: today }] })] }
  assert.equal(why(away, yesterday), 'Sam Patel is away since 9 March 2025')
  assert.equal(why(away), 'allocated')
})

test('a post that two people share is allocated while one of them is at work', () => {
  const away = [{ startDate: yesterday }]
  assert.equal(why({ holdings: [aHolding(110, { away }), aHolding(111)] }), 'allocated')
  assert.match(why({ holdings: [aHolding(110, { away }), aHolding(111, { away })] }), /is away since/)
})
