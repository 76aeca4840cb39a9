import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, asker, ids, manager, now, office, sam, saved, textOf } from '../../../test/a-council.ts'
import { aStore } from '../../../test/a-store.ts'
import { aPost, aTeam, aWorker } from '../../../test/a-workforce.ts'
import { clocks } from '../../clocks/clocks.ts'
import { day, exampleId } from '../../kernel/kernel.ts'
import { aChild } from '../../record/record.ts'
import { conferenceClocks } from '../../store/store.ts'
import { ownBoard } from './own-board.ts'

const { stores } = await aStore()
const chair = asker(exampleId(220), 'conferenceChair')
const frontDoor = asker(exampleId(221), 'frontDoorWorker')
const decided = { decision: 'assessment', decisionDate: day('2025-03-04') } as const

const ada = aChild({ firstName: 'Ada', surname: 'Archer' }, 5001)
  .referred('2025-03-03', decided)
  .ledBy(ids.samsPost, '2025-03-03')
  .assessed('2025-03-04')
  .visited('2025-03-07', { worker: ids.sam })
const ben = aChild({ firstName: 'Ben', surname: 'Barlow' }, 5002)
  .referred('2024-12-02', { decision: 'assessment', decisionDate: day('2024-12-02') })
  .ledBy(ids.samsPost, '2024-12-02')
  .assessed('2024-12-03', { sentForAuthorisationDate: day('2025-02-28') })
const cora = aChild({ firstName: 'Cora', surname: 'Cheung' }, 5003).contacted('2025-03-05T16:20:00.000Z')
const dan = aChild({ firstName: 'Dan', surname: 'Dutton' }, 5004).referred('2025-03-10')
const elif = aChild({ firstName: 'Elif', surname: 'Ellis' }, 5005)
  .referred('2025-02-17', { decision: 'strategyDiscussion', decisionDate: day('2025-02-17') })
  .ledBy(ids.samsPost, '2025-02-17')
  .discussed('2025-02-18', { decision: 'section47' })
  .enquired('2025-02-18')
const finn = aChild({ firstName: 'Finn', surname: 'Farah' }, 5006).referred('2025-02-17', decided).ledBy(ids.vacantPost, '2025-02-17')
const plannedLate = finn
  .discussed('2025-02-18', { decision: 'section47' })
  .enquired('2025-02-18')
  .with('childProtectionConference', {
    socialCareEpisode: finn.child.socialCareEpisodes[0]!.id,
    type: 'initial',
    plannedDate: day('2025-03-13'),
    chair: chair.id,
    section47Enquiry: finn.discussed('2025-02-18').enquired('2025-02-18').child.socialCareEpisodes[0]!.section47Enquiries[0]!.id,
  })
const gia = aChild({ firstName: 'Gia', surname: 'Goodwin' }, 5007)
  .referred('2025-03-03', decided)
  .ledBy(exampleId(399), '2025-03-03')
  .with('involvement', { role: 'coWorker', post: ids.samsPost, startDate: day('2025-03-04') })
const hidden = aChild({ firstName: 'Hugo', surname: 'Hussain' }, 5008)
  .contacted('2025-03-04T09:00:00.000Z')
  .with('restriction', { scope: 'record', reason: 'A relative works here.', allowedPeople: [manager.id], startDate: day('2025-03-04') })

await saved(stores, [
  ...office,
  aTeam(101, 'Chairs', { type: 'conference' }),
  ...aWorker(220, 'Miriam Cole', { roles: [{ role: 'conferenceChair' }] }),
  ...aPost(320, 101, [{ by: 220 }]),
  ...[ada, ben, cora, dan, elif, plannedLate, gia, hidden].flatMap(c => c.versions),
])
const see = (address: string, as = sam, more = {}) => ask(stores, as, address, more).then(textOf)

test('my work shows each of a worker’s children: where they stand, what is due next and why, when they were last seen and by whom', async () => {
  const text = await see('/my-work')
  assert.match(text, /Ada Archer aged 9 .*Assessment since 4 Mar 2025/)
  assert.match(text, /Due in 59 days Finish the assessment within 45 working days of the referral Began 3 Mar 2025 , due 8 May 2025/)
  assert.match(text, /7 Mar 2025 3 days ago, by Sam Patel/)
  assert.match(text, /Ben Barlow .*Not seen yet/)
  assert.doesNotMatch(text, /Finn Farah|Cora Cheung/)
})

test('how a limit is worked out stands beside it: the rule’s words, its source and the day on which it began', async () => {
  const text = await see('/my-work')
  assert.match(
    text,
    /How is this worked out\? Finish the assessment within 45 working days of the referral How we read it: The day of the referral is day nought/,
  )
  assert.match(text, /Working Together to Safeguard Children 2023 ?, chapter 3/)
})

test('overdue is worked out when the page is read: the same record, a day later, is overdue', async () => {
  const on = (date: string) => see('/my-work', sam, { today: day(date), now: `${date}T09:00:00.000Z` })
  assert.match(await on('2025-05-08'), /Due today Finish the assessment/)
  assert.match(await on('2025-05-09'), /Overdue 1 day Finish the assessment/)
})

test('a child who is due sooner stands higher, and what was sent on and whom one works with beside the lead stand below', async () => {
  const text = await see('/my-work')
  assert.ok(text.indexOf('Ben Barlow') < text.indexOf('Elif Ellis') && text.indexOf('Elif Ellis') < text.indexOf('Ada Archer'))
  assert.match(text, /Waiting for somebody else to decide .*Ben Barlow .*Authorise an assessment, or return it 28 February 2025/)
  assert.match(text, /Children I work with beside their lead worker .*Gia Goodwin .*Co-worker/)
})

test('somebody who is in no post is told why nobody is allocated to them', async () => {
  assert.match(await see('/my-work', { ...sam, posts: [] }), /You are not in a post today.*No child is allocated to you/)
})

test('S103: the front door shows every contact and referral without a decision, the longest waiting first, and how long', async () => {
  const text = await see('/front-door', frontDoor)
  assert.match(
    text,
    /Contacts without a decision \(1\) .*Cora Cheung .*Decide what to do about a contact.*16:20 on 5 March 2025 3 working days/,
  )
  assert.match(text, /Referrals without a decision \(1\) .*Dan Dutton .*Since today/)
  const { page } = (await ask(stores, frontDoor, '/front-door')) as { page: { markup: string } }
  assert.match(page.markup, new RegExp(`/children/${cora.subject}/record/contact-decision/${cora.child.contacts[0]!.id}`))
  assert.match(page.markup, /govuk-tag--red">3 working days/)
})

test('Pitfall 20: a restricted contact is in the queue of those who are named, and in no list or count of anybody else', async () => {
  assert.doesNotMatch(await see('/front-door', frontDoor), /Hugo/)
  assert.match(await see('/front-door', manager), /Contacts without a decision \(2\) .*Hugo Hussain/)
})

test('what waits for a manager of the team waits for no other, with why and since when', async () => {
  const text = await see('/waiting', manager)
  assert.match(text, /For a manager of my teams .*Ben Barlow .*Authorise an assessment, or return it.*28 February 2025 6 working days/)
  assert.match(await see('/waiting', { ...manager, teams: [exampleId(101)] }), /Nothing waits for a manager of your teams/)
})

test('conferences ahead: what is planned after its limit and what is not planned at all are said before they are late', async () => {
  const text = await see('/conferences', chair)
  assert.match(text, /1 is due and not planned yet/)
  assert.match(text, /Elif Ellis .*Initial child protection conference Not planned.*11 Mar 2025 Due tomorrow began 18 Feb 2025/)
  assert.match(
    text,
    /Finn Farah .*Thursday 13 March 2025.*Planned after its limit.*Miriam Cole Nobody The post is vacant since 1 March 2025/,
  )
  assert.doesNotMatch(await see('/conferences?whose=mine', chair), /Elif Ellis/)
  assert.match(
    await see('/waiting', chair, { today: day('2025-03-14'), now: '2025-03-14T09:00:00.000Z' }),
    /My conferences, to be recorded .*Finn Farah .*Was it held\? Record it/,
  )
})

test('S92 and S93: whether children keep their worker stands beside whether things are done in time', async () => {
  const text = await see(`/teams/${ids.team}`, manager)
  assert.match(text, /Three or more workers 0% 0 of 4 children since 1 April/)
  assert.match(text, /Seen by their own worker 100% 1 of 1 visits since 1 April Done in time/)
})

test('every board is refused without the need for it, and says whom it shows', async () => {
  const nobody = { ...sam, may: new Set<never>() }
  for (const address of ['/my-work', '/front-door', '/waiting', '/conferences', '/teams', `/teams/${ids.team}`, '/workforce'])
    assert.deepEqual(await ask(stores, nobody, address), { goTo: '/not-allowed', about: [] }, address)
  const said = await ask(stores, sam, '/my-work')
  assert.deepEqual([...said.about].sort(), [ada, ben, elif, gia].map(c => c.subject).sort())
  assert.deepEqual((await ask(stores, manager, '/workforce')).about, [], 'counts, and no child')
  assert.doesNotMatch(await see('/workforce', manager), /Ada|Ben|Elif|Finn/)
})

test('everyone begins on their own board', () => {
  assert.equal(ownBoard(sam), '/my-work')
  assert.equal(ownBoard(manager), `/teams/${ids.team}`)
  assert.equal(ownBoard({ ...manager, teams: [ids.team, exampleId(101)] }), '/teams')
  assert.equal(ownBoard(chair), '/conferences')
  assert.equal(ownBoard(frontDoor), '/front-door')
  assert.equal(ownBoard(asker(exampleId(1), 'auditor')), undefined)
})

test('the clocks that the conferences’ board asks for are there', () => {
  for (const id of conferenceClocks)
    assert.ok(
      clocks.some(clock => clock.id === id),
      id,
    )
})

test('the boards’ rows can be emptied and rebuilt, and the boards come out the same', async () => {
  const all = () =>
    Promise.all([see('/my-work'), see(`/teams/${ids.team}`, manager), see('/conferences', chair), see('/front-door', manager)])
  const before = await all()
  await stores.as({ authority: '301', person: 'everyone', now }, store => store.rebuild())
  assert.deepEqual(await all(), before)
})
