import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, exampleId } from '../kernel/kernel.ts'
import { aChild, type Chronology } from '../record/record.ts'
import { isCase, workWith } from './work.ts'

const says = (chronology: Chronology) => {
  const { work, since } = workWith(chronology.child)
  return [work, since]
}

test('a child stands where the furthest open work has got, since the day on which that began', () => {
  const referred = aChild().referred('2025-03-03')
  assert.deepEqual(says(aChild()), ['none', undefined])
  assert.deepEqual(says(aChild().contacted('2025-03-02T23:30:00.000Z')), ['contact', '2025-03-02'])
  assert.deepEqual(says(referred), ['referral', '2025-03-03'])
  assert.deepEqual(says(referred.assessed('2025-03-04')), ['assessment', '2025-03-04'])
  assert.deepEqual(says(referred.assessed('2025-03-04').authorised('2025-04-01')), ['assessment', '2025-03-04'])
  assert.deepEqual(says(referred.discussed('2025-03-05').enquired('2025-03-06')), ['section47', '2025-03-06'])
  assert.deepEqual(says(referred.planned('2025-04-02')), ['childInNeed', '2025-04-02'])
  assert.deepEqual(says(referred.protected('2025-03-20').closed('2025-03-20')), ['childProtection', '2025-03-20'])
})

test('an enquiry that has led to a conference is over, and a closed child has no work', () => {
  const enquired = aChild().referred('2025-03-03').discussed('2025-03-05').enquired('2025-03-06')
  assert.deepEqual(says(enquired.conferenced('2025-03-20')), ['referral', '2025-03-03'])
  assert.deepEqual(says(enquired.noConferenceNeeded()), ['referral', '2025-03-03'])
  assert.deepEqual(says(aChild().referred('2025-03-03').closed('2025-05-01')), ['closed', '2025-05-01'])
  assert.deepEqual(says(aChild().referred('2025-03-03').noFurtherAction()), ['closed', '2025-03-03'])
})

test('a child who is looked after stands there whatever else is open, but for protection; a contact waits beside it', () => {
  const cared = aChild().referred('2025-03-03').planned('2025-03-04').lookedAfter('2025-03-10')
  assert.deepEqual(says(cared), ['lookedAfter', '2025-03-10'])
  assert.deepEqual(says(cared.protected('2025-03-20')), ['childProtection', '2025-03-20'])
  assert.deepEqual(says(aChild().lookedAfter('2025-03-10')), ['lookedAfter', '2025-03-10'])
  assert.deepEqual(says(aChild().lookedAfter('2025-03-10').careEnded('2025-05-01')), ['closed', '2025-05-01'])
  const left = aChild().lookedAfter('2025-03-10').careEnded('2025-05-01')
  assert.deepEqual(says(left.with('leavingCareEligibility', { category: 'relevant', startDate: day('2025-05-01') })), [
    'careLeaver',
    '2025-05-01',
  ])
  assert.deepEqual(says(aChild().with('familyHelpEpisode', { type: 'familyHelp', startDate: day('2025-05-01') })), [
    'familyHelp',
    '2025-05-01',
  ])
})

test('a case is open work: a contact is not one yet, and a closed child is one no more', () => {
  assert.ok(isCase('referral') && isCase('childProtection'))
  assert.ok(!isCase('none') && !isCase('contact') && !isCase('closed'))
  assert.equal(workWith(aChild().referred('2025-03-03').ledBy(exampleId(7), '2025-03-03').child).work, 'referral')
})
