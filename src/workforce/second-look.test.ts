import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../kernel/kernel.ts'
import { closedForCount, movedBack } from './second-look.ts'

const change = (before: object, after: object, changedAt = '2025-03-31T09:00:00.000Z') =>
  movedBack({ before: { ...before }, after: { ...after }, recordedAt: '2025-03-03T09:00:00.000Z', changedAt })

test('S128: a date that is moved back weeks after it was recorded is worth a second look; a slip that is put right at once is not', () => {
  const [late, early] = [{ authorisationDate: '2025-05-20' }, { authorisationDate: '2025-05-08' }]
  assert.deepEqual(change(late, early), { field: 'authorisationDate', from: '2025-05-20', to: '2025-05-08' })
  assert.equal(change(late, early, '2025-03-05T09:00:00.000Z'), undefined)
  assert.equal(change(early, late), undefined, 'it was moved forward: that makes nothing look better')
  assert.equal(change({}, early), undefined, 'it was not known before')
  assert.equal(change({ reason: 'b' }, { reason: 'a' }), undefined)
})

test('S128: a child who is closed just before a count and is back soon after it is worth a second look', () => {
  assert.equal(closedForCount(day('2025-03-24'), day('2025-04-14')), '2025-03-31')
  assert.equal(closedForCount(day('2025-09-30'), day('2025-10-01')), '2025-09-30')
  assert.equal(closedForCount(day('2025-03-24'), undefined), undefined)
  assert.equal(closedForCount(day('2025-03-24'), day('2025-03-30')), undefined, 'they were back before the count')
  assert.equal(closedForCount(day('2025-03-16'), day('2025-04-14')), undefined)
  assert.equal(closedForCount(day('2025-03-24'), day('2025-06-02')), undefined)
})
