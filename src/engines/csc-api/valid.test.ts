import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Edited } from '../../../test/edits.ts'
import { day } from '../../kernel/kernel.ts'
import { type FeedChild, feedChildOf, feedSchemaVersion, feedWindow, messagesOf } from '../../returns/returns.ts'
import { wrongInFeed } from './valid.ts'

const today = day('2026-03-03')
const asked = { today, window: feedWindow(today), workforce: { holders: new Map(), numbers: new Map() } }
const number = fc.integer({ min: 0, max: 100_000 })
const edits = fc.array(fc.record({ what: number, to: number, say: number }), { maxLength: 40 })

test('the daily feed: whatever is recorded and taken back, every message keeps to the DfE’s schema', () => {
  assert.equal(feedSchemaVersion, '1.0.1')
  fc.assert(
    fc.property(edits, edits, (first, then) => {
      const record = new Edited(1)
      for (const edit of first) record.edit(edit)
      const held = record.child && feedChildOf(record.child, asked)
      for (const edit of then) record.edit(edit)
      const now = record.child && feedChildOf(record.child, { ...asked, held })
      for (const message of messagesOf(now, held)) assert.deepEqual(wrongInFeed([message]), [])
    }),
    { numRuns: 400 },
  )
})

test('Pitfall 24: what does not keep to the schema of the daily feed, a date that is none among it, is found before it leaves, and no value of it is said', () => {
  const wrong = (more: object) => wrongInFeed([{ la_child_id: 'C1', ...more } as FeedChild])
  assert.deepEqual(wrong({}), [])
  assert.match(
    wrong({ child_details: { date_of_birth: '2023-02-30' } })[0]!,
    /^\/0\/child_details\/date_of_birth must match format "date"$/,
  )
  assert.match(wrong({ child_details: { surname: null } })[0]!, /surname must be string/)
  assert.match(wrong({ la_child_id: 'C-1' })[0]!, /la_child_id must match pattern/)
  assert.match(
    wrong({ social_care_episodes: [{ referral_date: '2025-03-03' }] })[0]!,
    /must have required property 'social_care_episode_id'/,
  )
  assert.match(wrong({ child_details: { nickname: 'Avi' } })[0]!, /must NOT have additional properties/)
  assert.equal(wrongInFeed(Array.from({ length: 101 }, () => ({ la_child_id: 'C1' })))[0], ' must NOT have more than 100 items')
})
