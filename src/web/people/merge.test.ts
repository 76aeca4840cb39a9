import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, asker, ids, manager, office, sam, saved, textOf, today } from '../../../test/a-council.ts'
import { aStore } from '../../../test/a-store.ts'
import { day, exampleId } from '../../kernel/kernel.ts'
import type { Answers } from '../../pathway/pathway.ts'
import { aChild, type Chronology } from '../../record/record.ts'
import type { Asker } from '../page.ts'

const { stores } = await aStore()
await saved(stores, office)
const sight = { authority: '301', person: ids.manager }
const childOf = (id: string) => stores.as(sight, store => store.child(id))
const save = async (...told: Chronology[]) => {
  await saved(
    stores,
    told.flatMap(c => c.versions),
  )
}
const get = (path: string, as: Asker = manager) => ask(stores, as, path)
const send = (path: string, form: Answers, as: Asker = manager, more = {}) => ask(stores, as, path, { form, ...more })
const page = (child: Chronology) => `/children/${child.subject}/merge`
const home = (lines: string, from: string, postcode = 'AB1 2DE') => ({
  type: 'home' as const,
  lines: [lines],
  postcode,
  startDate: day(from),
})

/** What is held of a child, without who recorded which version of it. */
const held = async (child: Chronology) =>
  JSON.parse(
    JSON.stringify(await childOf(child.subject), (key, value) =>
      ['version', 'recordedAt', 'recordedBy'].includes(key) ? undefined : value,
    ),
  )

const mia = aChild({ laChildId: 'C101', firstName: 'Mia', surname: 'Dell', ethnicity: 'WBRI' }, 1)
  .with('address', home('Mill Lane', '2020-01-01'))
  .referred('2025-01-06')
  .ledBy(ids.samsPost, '2025-01-06')
const mya = aChild({ laChildId: 'C102', firstName: 'Mia-Rose', surname: 'Dell', language: 'English' }, 2)
  .with('address', home('Station Road', '2023-01-01', 'CD5 6EF'))
  .referred('2024-01-08')
  .closed('2024-02-01')
const choices = {
  other: mya.subject,
  stays: mia.subject,
  'fact-firstName': mia.subject,
  agreedBy: ids.sam,
  reason: 'One birth certificate.',
  _then: 'merge',
}
const clashFieldIn = async () => {
  const said = await send(page(mia), { other: mya.subject, _then: 'compare' })
  return 'page' in said ? /name="(right-[^"]+)"/.exec(said.page.markup)?.[1] : undefined
}
await save(mia, mya)

test('the records that look like the same child are offered, and any other can be looked for', async () => {
  const said = await get(page(mia))
  assert.match(textOf(said), /These look like the same child Mia-Rose Dell/)
  assert.deepEqual(new Set(said.about), new Set([mia.subject, mya.subject]))
  assert.match(textOf(await send(page(mia), { q: 'C102', _then: 'find' })), /Found Mia-Rose Dell/)
  assert.match(textOf(await send(page(mia), { q: 'nobody such', _then: 'find' })), /Nobody was found/)
})

test('both stand side by side: what differs, what would overlap, and what only one of them says', async () => {
  const text = textOf(await send(page(mia), { other: mya.subject, _then: 'compare' }))
  assert.match(text, /Number C101 C102 Name Mia Dell .*Mia-Rose Dell .*Referrals 1, one open since 6 January 2025 1, none open/)
  assert.match(text, /First name: which is so\? Mia C101 Mia-Rose C102/)
  assert.match(
    text,
    /Both have a home at the same time\. Where did the child live\?.*Mill Lane, AB1 2DE, from 1 January 2020.*Station Road, CD5 6EF/,
  )
  assert.match(text, /Only one of the two says: language\. It is kept\./)
})

test('Pitfall 8: two records become one under the number that stays; the other number leads to it; taken apart, both are as they were', async () => {
  const before = [await held(mia), await held(mya)]
  const field = await clashFieldIn()
  assert.ok(field)
  const open = await send(page(mia), { other: mya.subject, _then: 'merge' })
  assert.ok('page' in open && open.status === 400)
  assert.match(textOf(open), /First name: choose which is so Choose where the child lived Say how you know that this is one child/)

  const done = await send(page(mia), { ...choices, [field]: mia.subject })
  assert.ok('goTo' in done, 'page' in done ? textOf(done) : '')
  assert.deepEqual(done, {
    goTo: `/children/${mia.subject}`,
    done: 'The two records are one. The number C102 has ended, and leads here.',
    about: [mia.subject, mya.subject],
  })
  const one = await childOf(mia.subject)
  assert.deepEqual([one?.childDetails.laChildId, one?.childDetails.firstName, one?.childDetails.language], ['C101', 'Mia', 'English'])
  assert.equal(one?.socialCareEpisodes.length, 2)
  assert.deepEqual(
    one?.addresses.map(a => [a.lines[0], a.endDate]),
    [['Mill Lane', undefined]],
  )
  assert.equal((await childOf(mya.subject))?.id, mia.subject)
  const found = await stores.as(sight, store => store.findPeople('C102', today))
  assert.deepEqual(
    found.found.map(f => f.person.la_child_id),
    ['C101'],
  )

  const unmerge = `/children/${mia.subject}/unmerge`
  assert.match(
    textOf(await get(unmerge)),
    /Mia-Rose Dell, C102 Put together by Priya Shah at 10:00 on 10 March 2025 , agreed with Sam Patel: One birth certificate\./,
  )
  const [joined] = one!.personMerges
  const silent = await send(unmerge, { merge: joined!.id })
  assert.match(textOf(silent), /Say how you know that they are two people/)
  const apart = await send(unmerge, { merge: joined!.id, reason: 'They are twins.' }, manager, { now: '2025-03-11T10:00:00.000Z' })
  assert.ok('goTo' in apart && apart.done === 'There are two records again: Mia Dell, C101; and Mia-Rose Dell, C102.')
  assert.deepEqual([await held(mia), await held(mya)], before)
  const again = await stores.as(sight, store => store.findPeople('C102', today))
  assert.equal(again.found[0]?.person.subject, mya.subject)
})

test('Pitfall 8: two open referrals are shown with their own words, and the two are not put together before that is put right', async () => {
  const [one, other] = [aChild({ laChildId: 'C201' }, 3).referred('2025-01-06'), aChild({ laChildId: 'C202' }, 4).referred('2025-02-03')]
  await save(one, other)
  const text = textOf(await send(page(one), { other: other.subject, _then: 'compare' }))
  assert.match(text, /cannot be put together yet.*An open referral: on C201 from 6 January 2025 , and on C202 from 3 February 2025/)
  const forced = await send(page(one), { other: other.subject, stays: one.subject, reason: 'x', _then: 'merge' })
  assert.ok('page' in forced && forced.status === 400)
})

test('a twin is warned of, and somebody else has to agree where the evidence is thin', async () => {
  const twins = [
    aChild({ laChildId: 'C301', firstName: 'Ira', surname: 'Voss' }, 5),
    aChild({ laChildId: 'C302', firstName: 'Noa', surname: 'Voss' }, 6),
  ]
  const [ira, noa] = twins.map(c => c.with('address', home('Hill Road', '2020-01-01'))) as [Chronology, Chronology]
  await save(ira, noa)
  const said = await send(page(ira), { other: noa.subject, _then: 'compare' })
  assert.match(textOf(said), /Warning Looks like a twin.*Who agreed with you\? A second person has to/)
  const field = 'page' in said ? /name="(right-[^"]+)"/.exec(said.page.markup)![1]! : ''
  const answers = {
    other: noa.subject,
    stays: ira.subject,
    'fact-firstName': ira.subject,
    [field]: ira.subject,
    reason: 'x',
    _then: 'merge',
  }
  assert.match(textOf(await send(page(ira), answers)), /Choose who agreed with you/)
  const self = await send(page(ira), { ...answers, agreedBy: ids.manager })
  assert.ok('page' in self, 'nobody agrees with themselves')
  assert.ok('goTo' in (await send(page(ira), { ...answers, agreedBy: ids.sam })))
  assert.equal((await childOf(ira.subject))?.personMerges[0]?.agreedBy, ids.sam)
})

test('Pitfall 19: a record from the other side of an adoption is neither offered, found nor compared, and nothing says why', async () => {
  const before = aChild({ laChildId: 'C401', firstName: 'Ivy', surname: 'Colby' }, 7)
  const after = aChild({ laChildId: 'C402', firstName: 'Ivy', surname: 'Colby', afterAdoption: true }, 8)
  await save(before, after)
  for (const [one, other] of [
    [before, after],
    [after, before],
  ] as const) {
    for (const said of [
      await get(page(one)),
      await send(page(one), { q: 'ivy colby', _then: 'find' }),
      await send(page(one), { q: other.child.childDetails.laChildId, _then: 'find' }),
    ])
      assert.deepEqual(said.about, [one.subject])
    const refused = await send(page(one), { other: other.subject, _then: 'compare' })
    assert.deepEqual(refused.about, [one.subject], 'the audit joins them no more than the page')
    assert.match(textOf(refused), /These two records cannot be put together/)
    assert.doesNotMatch(textOf(refused), /adopt/i)
    const forced = await send(page(one), { other: other.subject, stays: one.subject, reason: 'x', _then: 'merge' })
    assert.ok('page' in forced && forced.status === 400)
  }
})

test('Pitfall 20: a record that the worker may not see is not there to be put together with', async () => {
  const secret = aChild({ laChildId: 'C501' }, 9).with('restriction', {
    scope: 'record',
    reason: 'A relative works here.',
    allowedPeople: [ids.sam],
    startDate: day('2025-03-01'),
  })
  await save(secret)
  const said = await send(page(mia), { other: secret.subject, _then: 'compare' })
  const none = await send(page(mia), { other: exampleId(999), _then: 'compare' })
  assert.equal(textOf(said), textOf(none))
  assert.deepEqual(said.about, none.about)
})

test('only those who may put records together reach these pages', async () => {
  assert.deepEqual(await get(page(mia), sam), { goTo: '/not-allowed', about: [] })
  assert.deepEqual(await get(`/children/${mia.subject}/unmerge`, sam), { goTo: '/not-allowed', about: [] })
  const frontDoor = asker(exampleId(203), 'frontDoorWorker')
  assert.ok('page' in (await get(page(mia), frontDoor)))
})

test('a record that is two already can only be the one that stays', async () => {
  const [a, b, c] = [10, 11, 12].map(n => aChild({ laChildId: `C6${n}`, surname: 'Tarn', ...(n === 11 && { firstName: 'Eva' }) }, n)) as [
    Chronology,
    Chronology,
    Chronology,
  ]
  await save(a, b, c)
  const first = { other: b.subject, stays: a.subject, 'fact-firstName': a.subject, reason: 'x', agreedBy: ids.sam, _then: 'merge' }
  assert.ok('goTo' in (await send(page(a), first)))
  const wrong = await send(page(c), { other: a.subject, stays: c.subject, reason: 'x', _then: 'merge' })
  assert.match(textOf(wrong), /That record is itself two that were put together/)
  assert.ok(
    'goTo' in
      (await send(page(c), { other: a.subject, stays: a.subject, reason: 'x', _then: 'merge' }, manager, {
        now: '2025-03-10T11:00:00.000Z',
      })),
  )
  assert.equal((await childOf(c.subject))?.id, a.subject)
  assert.match(textOf(await get(`/children/${a.subject}/unmerge`)), /Which is to be taken apart\?/)
})
