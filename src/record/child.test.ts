import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exampleId } from '../kernel/kernel.ts'
import { childFrom } from './child.ts'
import { aChild } from './example.ts'

const story = aChild()
  .referred('2025-03-03')
  .ledBy(exampleId(700), '2025-03-03')
  .assessed('2025-03-04')
  .authorised('2025-05-08')
  .discussed('2025-03-10')
  .enquired('2025-03-10')
  .conferenced('2025-03-24')
  .protected('2025-03-24')
  .visited('2025-03-28')

test('any order of versions gives the same child', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...story.entries], { minLength: story.entries.length }), shuffled => {
      assert.deepEqual(childFrom(shuffled, story.subject), story.child)
    }),
  )
})

test('what we knew then is the same fold with a filter', () => {
  const { entries, subject } = aChild().referred('2025-03-03').closed('2025-03-20')
  const closure = (knownAt: string) => childFrom(entries, subject, knownAt)?.socialCareEpisodes[0]?.closureDate
  assert.equal(closure('2025-03-03T01:30:00.000Z'), undefined)
  assert.equal(closure('2025-03-03T02:00:00.000Z'), '2025-03-20')
  assert.equal(
    childFrom(entries, subject, '2025-03-02T23:59:59.999Z'),
    undefined,
    'before anything was recorded there was no child to know',
  )
})

test('a correction wins over what it corrects', () => {
  const { child } = aChild().referred('2025-03-03').changed('socialCareEpisode', { referralSource: '6' })
  assert.deepEqual(
    child.socialCareEpisodes.map(e => [e.referralSource, e.version]),
    [['6', 2]],
  )
})

test('Pitfall 7: what was recorded in error disappears, and what hung on it goes with it', () => {
  const assessed = aChild().referred('2025-03-03').assessed('2025-03-04')
  assert.deepEqual(assessed.withdrawn('childAndFamilyAssessment').child.socialCareEpisodes[0]?.childAndFamilyAssessments, [])
  assert.deepEqual(assessed.withdrawn('socialCareEpisode').child.socialCareEpisodes, [])
})

test('Pitfall 8: the entries of two merged records are one child, under the name that survives; without them it is two again', () => {
  const kept = aChild().referred('2025-03-03')
  const other = aChild({ firstName: 'Eva' }, 2).referred('2024-01-08').closed('2024-02-01')
  const merged = childFrom([...kept.entries, ...other.entries], kept.subject)
  assert.equal(merged?.childDetails.firstName, 'Ava')
  assert.deepEqual(
    merged?.socialCareEpisodes.map(e => e.referralDate),
    ['2024-01-08', '2025-03-03'],
  )
  assert.equal(childFrom(other.entries, other.subject)?.childDetails.firstName, 'Eva')
})
