import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, exampleId } from '../kernel/kernel.ts'
import { aChild, type Chronology } from '../record/record.ts'
import { waitingOn } from './waiting.ts'
import { isCase, workWith } from './work.ts'

const says = (chronology: Chronology) => waitingOn(chronology.child).map(w => [w.what, w.since, w.whose])
const referred = aChild().referred('2025-03-03')

test('S103: a contact and a referral wait for the front door until they are decided', () => {
  assert.deepEqual(says(aChild().contacted('2025-03-03T09:00:00.000Z')), [['contact', '2025-03-03', 'frontDoor']])
  assert.deepEqual(says(aChild().contacted('2025-03-03T09:00:00.000Z', { outcome: 'adviceGiven' })), [])
  assert.deepEqual(says(referred), [['referral', '2025-03-03', 'frontDoor']])
  assert.deepEqual(says(referred.changed('socialCareEpisode', { decision: 'assessment' })), [])
  assert.deepEqual(says(referred.assessed('2025-03-04')), [], 'it was acted on: what is missing is the record of it')
})

test('S103: an assessment that was sent waits for a manager until it is authorised; one that came back waits for the worker', () => {
  const sent = referred.assessed('2025-03-04', { sentForAuthorisationDate: day('2025-04-01') })
  assert.deepEqual(says(sent), [['assessment', '2025-04-01', 'manager']])
  assert.deepEqual(says(sent.authorised('2025-04-02')), [])
  assert.deepEqual(says(referred.assessed('2025-03-04', { returnedBecause: 'Father was not seen' })), [
    ['returnedAssessment', '2025-03-03', 'worker'],
  ])
  assert.deepEqual(says(referred.assessed('2025-03-04')), [], 'it is being written, and nobody is kept waiting')
})

test('S103: a strategy discussion waits for a manager, and a conference for its chair, until what was decided is recorded', () => {
  const discussed = referred.changed('socialCareEpisode', { decision: 'strategyDiscussion' }).discussed('2025-03-05')
  assert.deepEqual(says(discussed), [['strategyDiscussion', '2025-03-05', 'manager']])
  assert.deepEqual(says(discussed.enquired('2025-03-05')), [])
  const chair = exampleId(800)
  const held = discussed.enquired('2025-03-05').conferenced('2025-03-20', { chair })
  assert.deepEqual(waitingOn(held.child)[0], {
    what: 'conference',
    about: held.entries.at(-1)!.entry,
    since: '2025-03-20',
    whose: 'chair',
    chair,
  })
  assert.deepEqual(says(held.changed('childProtectionConference', { outcome: 'plan' })), [])
})

test('S103: whatever has happened, nobody’s news is without an owner: an undecided contact waits, and a closed child waits for nothing else', () => {
  type Move = (c: Chronology) => Chronology
  const moves: Record<string, Move> = {
    contacted: c => c.contacted('2025-03-01T10:00:00.000Z'),
    decided: c => (c.entries.some(e => e.kind === 'contact') ? c.changed('contact', { outcome: 'referral' }) : c),
    referred: c => c.referred('2025-03-03'),
    assessed: c => c.assessed('2025-03-04', { sentForAuthorisationDate: day('2025-04-01') }),
    discussed: c => c.discussed('2025-03-05'),
    enquired: c => c.enquired('2025-03-05'),
    planned: c => c.planned('2025-04-05'),
    closed: c => (c.entries.some(e => e.kind === 'socialCareEpisode') ? c.closed('2025-05-01') : c),
  }
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.keys(moves)), { maxLength: 10 }), made => {
      const { child } = made.reduce((c, move) => moves[move]!(c), aChild())
      const waiting = waitingOn(child)
      const undecided = child.contacts.filter(c => !c.outcome).length
      assert.equal(waiting.filter(w => w.what === 'contact' && w.whose === 'frontDoor').length, undecided)
      assert.equal(new Set(waiting.map(w => `${w.what} ${w.about}`)).size, waiting.length, 'one owner each')
      if (!isCase(workWith(child).work))
        assert.deepEqual(
          waiting.filter(w => w.what !== 'contact'),
          [],
        )
    }),
    { numRuns: 300 },
  )
})
