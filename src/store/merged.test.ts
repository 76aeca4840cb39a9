import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStore } from '../../test/a-store.ts'
import { day, exampleId } from '../kernel/kernel.ts'
import { aChild, first, type NewVersion, next } from '../record/record.ts'

const { stores } = await aStore()
const by = exampleId(900)
const today = day('2025-03-10')
const as = <T>(work: Parameters<typeof stores.as<T>>[1]) => stores.as({ authority: '301', person: by }, work)
const save = (versions: readonly NewVersion[], at = '2025-03-04T09:00:00.000Z') => as(store => store.save({ versions, by, at }))

const kept = aChild({ laChildId: 'C1', firstName: 'Mia' }, 1)
const gone = aChild({ laChildId: 'C2', firstName: 'Mya' }, 2).referred('2025-01-06')
const brother = aChild({ laChildId: 'C3', firstName: 'Sam' }, 3).with('relationship', { person: gone.subject, type: 'sibling' })
const together = [
  ...kept.with('personMerge', { absorbed: gone.subject, reason: 'The same child' }).versions.slice(-1),
  ...gone.with('mergedInto', { survivor: kept.subject }).versions.slice(-1),
]
const apart = together.map(
  v => ({ ...v, version: 2, because: 'They are twins', withdrawn: true, facts: undefined }) as unknown as NewVersion,
)

test('Pitfall 8: the address of a record that was merged away leads to the one that stays', async () => {
  for (const each of [kept, gone, brother]) await save(each.versions)
  assert.ok('saved' in (await save(together)))
  assert.equal((await as(store => store.child(gone.subject)))?.id, kept.subject)
})

test('Pitfall 8: whoever was tied to the record that was merged away is tied to the one that stays', async () => {
  assert.deepEqual(await as(store => store.siblingsOf(kept.subject, today)), [brother.subject])
  assert.deepEqual(await as(store => store.siblingsOf(brother.subject, today)), [kept.subject])
  for (const id of [kept.subject, brother.subject]) {
    const { people, relations } = await as(store => store.familyOf(id, today))
    assert.deepEqual(people.map(p => p.first_name).toSorted(), ['Mia', 'Sam'])
    assert.deepEqual(
      relations.map(r => [r.is, r.of, r.type]),
      [[kept.subject, brother.subject, 'sibling']],
    )
  }
})

test('Pitfall 8: work that goes on after the merge is kept with the record it began on, and is taken apart with it', async () => {
  const { socialCareEpisodes } = (await as(store => store.child(kept.subject)))!
  const [{ childAndFamilyAssessments, strategyDiscussions, section47Enquiries, childProtectionConferences, ...rest }] =
    socialCareEpisodes as [(typeof socialCareEpisodes)[number]]
  const { childInNeedPlans, childProtectionPlans, preProceedings, ...episode } = rest
  const closed = next('socialCareEpisode', kept.subject, episode, { closureDate: today, closureReason: 'RC7' }, 'Closed')
  const added = first('visit', kept.subject, exampleId(70), { type: 'other', date: today, seen: true, seenAlone: false, worker: by }, 'New')
  assert.ok('saved' in (await save([closed, added] as NewVersion[], '2025-03-10T09:00:00.000Z')))
  assert.equal((await as(store => store.child(kept.subject)))?.socialCareEpisodes[0]?.closureDate, today)
  const again = await save([closed] as NewVersion[], '2025-03-11T09:00:00.000Z')
  assert.ok('conflict' in again, 'a second save of the same version is a conflict there too')

  assert.ok('saved' in (await save(apart, '2025-03-12T09:00:00.000Z')))
  const [mia, mya] = [await as(store => store.child(kept.subject)), await as(store => store.child(gone.subject))]
  assert.deepEqual([mia?.socialCareEpisodes.length, mia?.visits.length], [0, 1])
  assert.deepEqual([mya?.socialCareEpisodes[0]?.closureDate, mya?.visits.length], [today, 0])
  assert.equal((await as(store => store.auditVerify())).misfit, undefined, 'both chains are whole')
  assert.deepEqual(await as(store => store.siblingsOf(brother.subject, today)), [gone.subject])
})
