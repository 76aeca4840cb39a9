import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, exampleId } from '../kernel/kernel.ts'
import { type Lead, leadsWithin, visitsByTheLead, yearWith } from './continuity.ts'
import { aHolding, aStaffedPost } from './example.ts'

const year = yearWith(day('2024-10-01'))
const lead = (post: number, from: string, to?: string): Lead => ({
  post: exampleId(post),
  startDate: day(from),
  ...(to && { endDate: day(to) }),
})
const sam = aHolding(201)
const posts = new Map(
  [
    aStaffedPost(10, { holdings: [sam] }),
    aStaffedPost(11, { holdings: [aHolding(202, { endDate: day('2024-09-01') }), aHolding(203, { startDate: day('2024-11-01') })] }),
  ].map(p => [p.id, p]),
)

test('S92: the year runs from 1 April to 31 March', () => {
  assert.deepEqual(year, { from: '2024-04-01', to: '2025-03-31' })
  assert.deepEqual(yearWith(day('2025-03-31')), year)
  assert.equal(yearWith(day('2025-04-01')).from, '2025-04-01')
})

test('S92: a worker who comes back in the same year is not counted again', () => {
  const leads = [lead(10, '2024-01-01', '2024-06-01'), lead(11, '2024-06-01', '2024-08-01'), lead(10, '2024-08-01')]
  assert.deepEqual(leadsWithin(leads, posts, year), [exampleId(201), exampleId(202)])
})

test('S92: whoever follows in the same post is another worker, and a vacancy is nobody', () => {
  assert.deepEqual(leadsWithin([lead(11, '2024-04-01')], posts, year), [exampleId(202), exampleId(203)])
  assert.deepEqual(leadsWithin([lead(11, '2024-09-01', '2024-11-01')], posts, year), [])
})

test('S92: who led on the last day of the year counts, and who led until its first day does not', () => {
  assert.deepEqual(leadsWithin([lead(10, '2025-03-31')], posts, year), [exampleId(201)])
  assert.deepEqual(leadsWithin([lead(10, '2024-01-01', '2024-04-01')], posts, year), [])
  assert.deepEqual(leadsWithin([{ professional: exampleId(9), startDate: day('2024-05-01') }], posts, year), [exampleId(9)])
})

test('S93: a visit counts as the lead worker’s own when it was made by whoever led on that day', () => {
  const leads = [lead(10, '2024-04-01', '2024-07-01'), lead(11, '2024-07-01')]
  const visit = (date: string, worker: number, seen = true) => ({ date: day(date), worker: exampleId(worker), seen })
  const visits = [visit('2024-05-01', 201), visit('2024-07-01', 201), visit('2024-07-02', 202), visit('2024-10-01', 202)]
  assert.deepEqual(visitsByTheLead(visits, leads, posts), { seen: 4, byTheLead: 2 })
  assert.deepEqual(visitsByTheLead([visit('2024-05-01', 201, false)], leads, posts), { seen: 0, byTheLead: 0 })
})
