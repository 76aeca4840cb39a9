import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Edited } from '../../../test/edits.ts'
import { Holdings, type Reading } from '../../../test/stand-ins/dfe-holdings.ts'
import { day } from '../../kernel/kernel.ts'
import { feedChildOf } from './from-record.ts'
import { mayHold } from './held.ts'
import { messagesOf, withoutPurged } from './messages.ts'
import type { FeedChild } from './payload.ts'
import { feedWindow } from './window.ts'

const today = day('2026-03-03')
const asked = { today, window: feedWindow(today), workforce: { holders: new Map(), numbers: new Map() } }

/** What becomes of a message: acknowledged; lost on the way; or stored, and the answer lost. */
const fates = ['acknowledged', 'acknowledged', 'lost', 'stored'] as const

/** One child and what we know of the other side, through as many nights as there are. */
function aFeed(reading: Reading) {
  const dfe = new Holdings(reading)
  let held: FeedChild | undefined
  return {
    dfe,
    /** True where all of it was acknowledged. */
    night: (record: Edited, fate: (message: number) => (typeof fates)[number]): boolean => {
      const now = record.child && feedChildOf(record.child, { ...asked, held })
      const before = held
      const messages = messagesOf(now, before)
      for (const [i, message] of messages.entries()) {
        held = mayHold(held, message)
        const is = fate(i)
        if (is !== 'lost') dfe.take(structuredClone(message) as never)
        if (is !== 'acknowledged') return false
        held = i === messages.length - 1 ? now : withoutPurged(held, message)
      }
      return true
    },
  }
}

const readings: fc.Arbitrary<Reading> = fc.record({
  leftOut: fc.constantFrom('unchanged', 'gone'),
  lists: fc.constantFrom('replaced', 'added to'),
  purges: fc.constantFrom('first', 'last'),
})
const number = fc.integer({ min: 0, max: 100_000 })
const nights = fc.array(
  fc.record({
    edits: fc.array(fc.record({ what: number, to: number, say: number }), { maxLength: 5 }),
    fates: fc.tuple(fc.constantFrom(...fates), fc.constantFrom(...fates)),
  }),
  { minLength: 1, maxLength: 14 },
)

test('the daily feed: whatever is edited, and whatever is lost on the way, the changes add up to what the whole would have been', () => {
  fc.assert(
    fc.property(readings, nights, (reading, story) => {
      const record = new Edited(1)
      const feed = aFeed(reading)
      for (const { edits, fates } of story) {
        for (const edit of edits) record.edit(edit)
        feed.night(record, message => fates[message]!)
      }
      assert.ok(feed.night(record, () => 'acknowledged'))
      const whole = new Holdings(reading)
      const now = record.child && feedChildOf(record.child, asked)
      if (now) whole.take(structuredClone(now) as never)
      assert.deepEqual(feed.dfe.all(), whole.all())
    }),
    { numRuns: 800 },
  )
})

test('the daily feed: once everything is acknowledged, the same record is sent no more purges', () => {
  fc.assert(
    fc.property(nights, story => {
      const record = new Edited(1)
      for (const { edits } of story) for (const edit of edits) record.edit(edit)
      const now = record.child && feedChildOf(record.child, asked)
      const again = record.child && feedChildOf(record.child, { ...asked, held: now })
      assert.deepEqual(again, now)
      assert.deepEqual(messagesOf(again, now), now ? [now] : [])
    }),
    { numRuns: 300 },
  )
})
