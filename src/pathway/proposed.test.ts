import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../kernel/kernel.ts'
import { aChild, type Chronology } from '../record/record.ts'
import { accepted, proposalsFor } from './proposed.ts'

const today = day('2026-03-09')
const of = (told: Chronology) => proposalsFor(told.child, today).map(({ kind, change, because }) => [kind, change, because])

test('nothing is proposed of a record in which everything fits', () => {
  assert.deepEqual(of(aChild().referred('2025-03-03').planned('2025-04-01').planEnded('2025-06-01').closed('2025-06-01')), [])
})

test('a plan that is open when its referral is closed ends that day', () => {
  assert.deepEqual(of(aChild().referred('2025-03-03').planned('2025-04-01').closed('2025-06-01')), [
    ['childInNeedPlan', 'Ended on 1 June 2025', 'The referral was closed on 1 June 2025.'],
  ])
})

test('when care ends, the home and the law that go on end with it', () => {
  const told = aChild().lookedAfter('2025-03-03').underLaw('V2', '2025-03-03').placed('2025-03-03').careEnded('2025-05-01')
  assert.deepEqual(of(told), [
    ['placement', 'Ended on 1 May 2025', 'Care ended on 1 May 2025.'],
    ['legalStatus', 'Ended on 1 May 2025', 'Care ended on 1 May 2025.'],
  ])
})

test('one home’s end is put to the next one’s start; a longer gap is not guessed at', () => {
  const told = (next: string) => aChild().lookedAfter('2025-03-03').placed('2025-03-03').moved('2025-04-01').placed(next)
  assert.deepEqual(
    of(told('2025-04-03')).map(([kind, change]) => [kind, change]),
    [['placement', 'Ended on 3 April 2025']],
  )
  assert.deepEqual(of(told('2025-05-01')), [])
})

test('no disability beside one is taken back', () => {
  const told = aChild().with('disability', { disability: 'NONE' }).with('disability', { disability: 'AUT' })
  assert.deepEqual(of(told), [['disability', 'Taken back, as recorded in error', 'Autism is recorded beside it.']])
})

test('an unaccompanied child is none from eighteen on', () => {
  const told = aChild({ dateOfBirth: { on: '2008-01-10', estimated: false } }).with('immigrationStatus', {
    status: 'unaccompanied',
    startDate: day('2024-05-01'),
  })
  assert.deepEqual(of(told), [['immigrationStatus', 'Ended on 10 January 2026', 'They turned eighteen on 10 January 2026.']])
})

test('what is accepted is the next version of the entry, says from what it followed, and is proposed no more', () => {
  const told = aChild().referred('2025-03-03').planned('2025-04-01').closed('2025-06-01')
  const [proposal] = proposalsFor(told.child, today)
  const version = accepted(told.child, proposal!)!
  assert.equal(version.version, 2)
  assert.match(version.because, /^Proposed from the record, and accepted\. The referral was closed/)
  assert.ok(!version.withdrawn && 'endDate' in version.facts && version.facts.endDate === '2025-06-01')
  assert.deepEqual(of(told.planEnded('2025-06-01')), [])
})
