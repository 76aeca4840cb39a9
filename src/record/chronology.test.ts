import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chronologyOf } from './chronology.ts'
import { aChild } from './example.ts'

test('a chronology is drawn from the record, the last first, with the words that were recorded', () => {
  const story = aChild()
    .contacted('2025-03-01T23:30:00.000Z')
    .referred('2025-03-03', { reason: 'Mum asked for help.' })
    .assessed('2025-03-04')
    .visited('2025-03-10', { childsWords: 'I like it when Nan comes.' })
    .closed('2025-04-04', 'RC8')
  assert.deepEqual(
    chronologyOf(story.child).map(h => `${h.on} ${h.what}`),
    [
      '2025-04-04 Closed: Closed after assessment, no further action',
      '2025-03-10 Visit: seen alone',
      '2025-03-04 Assessment started',
      '2025-03-03 Referral: Family member, relative or carer',
      '2025-03-01 Contact: School',
    ],
  )
  assert.equal(chronologyOf(story.child)[1]?.words, 'I like it when Nan comes.')
})

test('the short one leaves out the everyday and keeps what somebody new must know', () => {
  const busy = aChild()
    .referred('2025-03-03')
    .visited('2025-03-10')
    .visited('2025-03-17', { seen: false, seenAlone: false })
    .protected('2025-03-24')
  assert.deepEqual(
    chronologyOf(busy.child)
      .filter(h => h.key)
      .map(h => h.what),
    ['Child protection plan started: neglect', 'Referral: Family member, relative or carer'],
  )
})
