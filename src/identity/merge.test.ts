import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, exampleId, isRefusal } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type MergePlan, mergedDetails, planMerge, suggestSurvivor } from './merge.ts'

const known = aChild({ laChildId: 'C1', ethnicity: 'WBRI' }).referred('2025-01-06').closed('2025-02-10')
const again = aChild({ laChildId: 'C2', firstName: 'Ava-Mae', dateOfBirth: { on: '2015-06', estimated: true }, language: 'English' }, 2)

const planned = (a = known.child, b = again.child): MergePlan => {
  const plan = planMerge(a, b)
  assert.ok(!isRefusal(plan), isRefusal(plan) ? plan.refused : '')
  return plan
}

test('Pitfall 8: two records of one child are put together under the child id that stays, and the other is kept as a reference', () => {
  const plan = planned()
  assert.equal(plan.survivor, exampleId(1))
  assert.equal(plan.endedLaChildId, 'C2')
  const details = mergedDetails(known.child, again.child, { firstName: 'absorbed', dateOfBirth: 'survivor' })
  assert.ok(!isRefusal(details))
  assert.deepEqual(
    [details.laChildId, details.firstName, details.dateOfBirth?.on, details.ethnicity, details.language],
    ['C1', 'Ava-Mae', '2015-06-01', 'WBRI', 'English'],
  )
})

test('where the records differ somebody chooses, fact by fact; what only one knows is simply taken', () => {
  const plan = planned()
  assert.deepEqual(
    plan.differences.map(d => [d.field, d.suggested]),
    [
      ['firstName', 'survivor'],
      ['dateOfBirth', 'survivor'],
    ],
  )
  assert.deepEqual(plan.taken, ['language'])
  assert.deepEqual(mergedDetails(known.child, again.child, { dateOfBirth: 'survivor' }), {
    refused: 'Say which of the two is so',
    field: 'firstName',
  })
})

test('the exact date of birth is suggested over the estimate, and a known sex over an unknown one, whichever record stays', () => {
  const unborn = aChild({ laChildId: 'C3', sex: 'U', dateOfBirth: { on: '2015', estimated: false } }, 3).child
  const differences = planned(unborn, known.child).differences
  assert.deepEqual(
    differences.map(d => [d.field, d.suggested]),
    [
      ['dateOfBirth', 'absorbed'],
      ['sex', 'absorbed'],
    ],
  )
})

test('Pitfall 8: two open referrals on the two records would overlap, and are shown with their own words before anything is joined', () => {
  const open = again.referred('2025-02-03').child
  const overlaps = planned(known.child, open).overlaps
  assert.deepEqual(
    overlaps.map(o => o.line),
    ['socialCareEpisode'],
  )
  assert.match(overlaps[0]!.says, /already has an open episode/)
})

test('Pitfall 8: a referral that begins on the day on which the other record closed does not overlap it', () => {
  assert.deepEqual(planned(known.child, again.referred('2025-02-10').child).overlaps, [])
})

test('Pitfall 19: the record made after an adoption cannot be joined to one from before, and the answer does not say why', () => {
  const after = aChild({ laChildId: 'C9', afterAdoption: true }, 9).child
  const one = planMerge(known.child, after)
  const other = planMerge(after, known.child)
  assert.deepEqual(one, other)
  assert.ok(isRefusal(one) && !/adopt/i.test(one.refused))
  assert.ok(isRefusal(mergedDetails(known.child, after, {})))
})

test('Pitfall 8: a record is not joined to itself, nor twice, nor to another council’s', () => {
  const refused = (a = known.child, b = again.child) => isRefusal(planMerge(a, b))
  assert.ok(refused(known.child, known.child))
  const gone = again.with('mergedInto', { survivor: exampleId(1) }).child
  assert.ok(refused(known.child, gone) && refused(gone, known.child))
  const two = again.with('personMerge', { absorbed: exampleId(7), reason: 'The same child' }).child
  assert.ok(refused(known.child, two) && !refused(two, known.child), 'only the record that stays may be two already')
  assert.ok(refused(known.child, { ...again.child, authority: '302' }))
})

test('a second person has to agree where a record is restricted, or where the evidence is thin', () => {
  assert.deepEqual(planned(known.child, aChild({ laChildId: 'C4' }, 4).child).secondPerson, [])
  const restricted = aChild({ laChildId: 'C5' }, 5).with('restriction', {
    scope: 'record',
    reason: 'Works here',
    allowedPeople: [],
    startDate: day('2025-03-03'),
  })
  assert.equal(planned(known.child, restricted.child).secondPerson.length, 1)
  const stranger = aChild(
    { laChildId: 'C6', firstName: 'Omar', surname: 'Rahim', sex: 'M', dateOfBirth: { on: '2011-11-11', estimated: false } },
    6,
  )
  assert.equal(planned(known.child, stranger.child).comparison.band, 'no')
  assert.equal(planned(known.child, stranger.child).secondPerson.length, 1)
})

test('the record on which people are working is suggested as the one that stays', () => {
  const open = again.referred('2025-02-10').child
  assert.equal(suggestSurvivor(known.child, open), 'absorbed')
  assert.equal(suggestSurvivor(open, known.child), 'survivor')
  assert.equal(suggestSurvivor(known.child, again.child), 'survivor')
})
