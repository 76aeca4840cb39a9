import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStore } from '../../test/a-store.ts'
import { day, exampleId } from '../kernel/kernel.ts'
import { steps } from '../pathway/pathway.ts'
import { aChild, first, type NewVersion } from '../record/record.ts'
import { type Asked, answer } from './gate.ts'

const { stores } = await aStore()
const [sam, lee] = [exampleId(900), exampleId(901)]
const may = new Set(['see:child' as const, ...steps.map(s => s.needs)])
let next = 600_000
const asked = (form: Asked['form'] = {}, at = '2025-03-04T09:00:00.000Z', id = sam): Asked => ({
  asker: { id, name: 'Sam Okoro', authority: '301', roles: ['socialWorker'], posts: [], teams: [], may },
  today: day(at.slice(0, 10)),
  now: at,
  newId: () => exampleId(next++),
  query: {},
  form,
  title: 'A step',
})
const save = (versions: readonly NewVersion[], at = '2025-03-01T09:00:00.000Z') =>
  stores.as({ authority: '301', person: sam }, store => store.save({ versions, by: sam, at }))
const childOf = (id: string) => stores.as({ authority: '301', person: sam }, store => store.child(id))
const page = async (path: string, given = asked()) => shown(await answer(stores, 'GET', path, given))
const send = (path: string, form: Asked['form'], at?: string, id?: string) => answer(stores, 'POST', path, asked(form, at, id))
const shown = (said: Awaited<ReturnType<typeof answer>>) => {
  assert.ok('page' in said, JSON.stringify(said))
  return { text: said.page.markup, status: said.status, about: said.about, title: said.title }
}
let n = 1
const someone = async (story = (c: ReturnType<typeof aChild>) => c) => {
  const child = story(aChild({}, n++))
  await save(child.versions)
  return child
}
for (const [id, name] of [
  [sam, 'Sam Okoro'],
  [lee, 'Lee Park'],
] as const)
  await save([first('professional', id, id, { name }, 'New')])

const referral = { referralDate: '3/3/25', referralSource: '1A', reason: 'Mum asked for help.' }

test('the page asks what the step asks, and says whose record it is', async () => {
  const { subject } = await someone()
  const { text, about, title } = await page(`/children/${subject}/record/referral`)
  assert.match(text, /Ava Stone.*9, born 1 June 2015.*When was the referral received\?.*Who made the referral\?/s)
  assert.match(text, new RegExp(`href="/children/${subject}"`))
  assert.deepEqual(about, [subject])
  assert.equal(title, 'Record a referral')
})

test('a refusal stands next to its field and in the error summary, and no answer is lost', async () => {
  const { subject } = await someone()
  const { text, status } = shown(
    await send(`/children/${subject}/record/referral`, { ...referral, referralDate: '1/4/25', reason: 'A <b>long</b> story' }),
  )
  assert.equal(status, 400)
  assert.match(text, /govuk-error-summary.*<a href="#referralDate">The date the referral was received must be today or in the past<\/a>/s)
  assert.match(text, /id="referralDate-error".*must be today or in the past/s)
  assert.match(text, /value="1\/4\/25"/)
  assert.match(text, /A &lt;b&gt;long&lt;\/b&gt; story<\/textarea>/)
  assert.match(text, /<option value="1A" selected>/)
  assert.deepEqual((await childOf(subject))?.socialCareEpisodes, [])
})

test('what was refused is there again after a time-out, and can be left out', async () => {
  const { subject } = await someone()
  const path = `/children/${subject}/record/referral`
  await send(path, { ...referral, referralDate: '', reason: 'Half a story' })
  assert.match((await page(path)).text, /what you had begun to write.*Half a story/s)
  assert.deepEqual(await send(path, { _then: 'afresh' }), { goTo: path, about: [subject] })
  assert.doesNotMatch((await page(path)).text, /Half a story/)
})

test('what is recorded is said, and leads back to the child', async () => {
  const { subject } = await someone()
  const said = await send(`/children/${subject}/record/referral`, referral)
  assert.deepEqual(said, { goTo: `/children/${subject}`, done: 'The referral is recorded. It waits for a decision.', about: [subject] })
  assert.equal((await childOf(subject))?.socialCareEpisodes[0]?.referralDate, '2025-03-03')
})

test('a step that cannot be taken now says why, and shows what was written', async () => {
  const { subject } = await someone(c => c.referred('2025-01-06'))
  assert.match((await page(`/children/${subject}/record/referral`)).text, /already has an open referral/)
  const { text, status } = shown(await send(`/children/${subject}/record/referral`, referral))
  assert.equal(status, 409)
  assert.match(text, /What you had written.*3 March 2025.*Family member, relative or carer.*Mum asked for help\./s)
})

test('a step that goes on with one of several asks which', async () => {
  const { subject, child } = await someone(c => c.contacted('2025-03-01T10:00:00.000Z').contacted('2025-03-02T10:00:00.000Z'))
  const { text } = await page(`/children/${subject}/record/contact-decision`)
  assert.match(text, /Which one\?.*Contact of 1 March 2025.*Contact of 2 March 2025/s)
  const [one] = child.contacts
  assert.match((await page(`/children/${subject}/record/contact-decision/${one?.id}`)).text, /The school is worried\..*What follows\?/s)
})

test('nobody takes a step whose role does not let them, and no such step or child is not found', async () => {
  const { subject } = await someone()
  const poor = { ...asked(), asker: { ...asked().asker, may: new Set(['see:child' as const]) } }
  assert.deepEqual(await answer(stores, 'GET', `/children/${subject}/record/referral`, poor), { goTo: '/not-allowed', about: [] })
  assert.deepEqual(await answer(stores, 'GET', `/children/${subject}/record/nothing`, asked()), { goTo: '/not-found', about: [] })
  assert.deepEqual(await answer(stores, 'GET', `/children/${exampleId(99)}/record/referral`, asked()), { goTo: '/not-found', about: [] })
})

const written = { childSeen: 'yes', childsWords: 'I like my gran.', factors: ['16A', '3B'], outcomes: 'childInNeedPlan' }
const mine = { ...written, childsWords: 'I like my gran. She makes porridge.', factors: '16A' }

test('when two people write at once, both versions stand side by side in words, and either can be kept', async () => {
  const { subject } = await someone(c => c.referred('2025-03-01').assessed('2025-03-02'))
  const path = `/children/${subject}/record/assessment`
  const drawn = '2025-03-04T09:00:00.000Z'
  assert.ok('goTo' in (await send(path, { ...written, _drawn: drawn }, '2025-03-04T09:10:00.000Z', lee)))

  const { text, status } = shown(await send(path, { ...mine, _drawn: drawn }, '2025-03-04T09:15:00.000Z'))
  assert.equal(status, 409)
  assert.match(text, /Lee Park saved this while you were writing.*09:10 on 4 March 2025/s)
  assert.match(text, /I like my gran\.<\/div>.*I like my gran\. She makes porridge\.<\/div>/s)
  assert.match(text, /Domestic abuse: A parent or carer/)
  assert.doesNotMatch(text, /"childSeen":|\{/)

  const seen = /name="_drawn" value="([^"]+)"/.exec(text)?.[1] ?? ''
  const again = shown(await send(path, { ...mine, _drawn: seen, _then: 'edit' }, '2025-03-04T09:16:00.000Z'))
  assert.match(again.text, /She makes porridge\.<\/textarea>/)
  assert.deepEqual(await send(path, { ...mine, _drawn: seen, _then: 'theirs' }, '2025-03-04T09:16:00.000Z'), {
    goTo: `/children/${subject}`,
    done: 'What was saved before stays as it is',
    about: [subject],
  })
  assert.ok('goTo' in (await send(path, { ...mine, _drawn: seen, _then: 'save' }, '2025-03-04T09:17:00.000Z')))
  const held = (await childOf(subject))?.socialCareEpisodes[0]?.childAndFamilyAssessments[0]
  assert.deepEqual([held?.childsWords, held?.factors, held?.version], ['I like my gran. She makes porridge.', ['16A'], 3])
})

test('a draft from before somebody else saved does not go over what they saved', async () => {
  const { subject } = await someone(c => c.referred('2025-03-01').assessed('2025-03-02'))
  const path = `/children/${subject}/record/assessment`
  await send(path, { ...mine, factors: '99', _drawn: '2025-03-04T09:00:00.000Z' }, '2025-03-04T09:01:00.000Z')
  await send(path, { ...written, _drawn: '2025-03-04T09:05:00.000Z' }, '2025-03-04T09:10:00.000Z', lee)
  const { text } = await page(path, asked({}, '2025-03-05T09:00:00.000Z'))
  const drawn = /name="_drawn" value="([^"]+)"/.exec(text)?.[1] ?? ''
  assert.equal(drawn, '2025-03-04T09:00:00.000Z')
  assert.equal(shown(await send(path, { ...mine, _drawn: drawn }, '2025-03-05T09:01:00.000Z')).status, 409)
})

test('what only the save can find is refused in the error summary, and the answers stay', async () => {
  const { subject, child } = await someone(c =>
    c.referred('2025-01-06').enquired('2025-01-06').conferenced('2025-01-20').enquired('2025-02-03').noConferenceNeeded('2025-02-10'),
  )
  const about = child.socialCareEpisodes[0]?.childProtectionConferences[0]?.id
  const { text, status } = shown(await send(`/children/${subject}/record/withdraw/${about}`, { because: 'It was another child’s.' }))
  assert.equal(status, 400)
  assert.match(text, /govuk-error-summary.*This child already has a section 47 enquiry at that time.*It was another child’s\.<\/textarea>/s)
})

test('one visit to a family is on each record, and neither child’s own words are on the other', async () => {
  const noah = await someone(c => c.referred('2025-03-01').planned('2025-03-01'))
  const ava = await someone(c =>
    c.referred('2025-03-01').protected('2025-03-01').with('relationship', { person: noah.subject, type: 'sibling' }),
  )
  const path = `/children/${ava.subject}/record/visit`
  const { text, about } = await page(path)
  assert.match(text, /Child protection visit.*value="childProtection" checked|value="childProtection" checked/s)
  assert.deepEqual(about, [ava.subject, noah.subject], 'who was shown is who was looked at')
  const form = {
    date: '3/3/25',
    type: 'childProtection',
    narrative: 'Supper was on the table.',
    seen: 'alone',
    childsWords: 'I made the pudding.',
    [`with-${noah.subject}`]: 'yes',
    [`seen-${noah.subject}`]: 'notSeen',
    [`aboutThisChild-${noah.subject}`]: 'He was at nursery.',
  }
  assert.ok('goTo' in (await send(path, form)))
  const [a, b] = [await childOf(ava.subject), await childOf(noah.subject)]
  assert.deepEqual([a?.visits[0]?.type, b?.visits[0]?.type], ['childProtection', 'childInNeed'])
  assert.equal(a?.visits[0]?.together, b?.visits[0]?.together)
  assert.ok(!JSON.stringify(a?.visits).includes('nursery') && !JSON.stringify(b?.visits).includes('pudding'))
})

test('a conference records the plan that it decides, in the same save', async () => {
  const { subject } = await someone(c => c.referred('2025-02-03').discussed('2025-02-10').enquired('2025-02-10').planned('2025-02-10'))
  const form = {
    date: '3/3/25',
    agencies: ['socialCare', 'police', 'health'],
    quorate: 'yes',
    participation: 'PN7',
    outcome: 'plan',
    category: 'NEG',
    decisionReason: 'She is not safe without one.',
  }
  assert.ok('goTo' in (await send(`/children/${subject}/record/conference-record`, form)))
  const episode = (await childOf(subject))?.socialCareEpisodes[0]
  assert.equal(episode?.childProtectionPlans[0]?.startDate, '2025-03-03')
  assert.equal(episode?.childInNeedPlans[0]?.endDate, '2025-03-03')
  assert.equal(episode?.childProtectionConferences[0]?.section47Enquiry, episode?.section47Enquiries[0]?.id)
})

test('what a manager put their name to is taken back by those who may decide it, and by nobody else', async () => {
  const { subject, child } = await someone(c => c.referred('2025-01-06').assessed('2025-01-07').authorised('2025-02-10'))
  const path = `/children/${subject}/record/withdraw/${child.socialCareEpisodes[0]!.childAndFamilyAssessments[0]!.id}`
  const worker = { ...asked().asker, may: new Set(['see:child' as const, 'record:child' as const, 'record:assessment' as const]) }
  for (const method of ['GET', 'POST'] as const) {
    const said = await answer(stores, method, path, { ...asked({ because: 'It is about another child.' }), asker: worker })
    assert.ok('goTo' in said && said.goTo === '/not-allowed', method)
  }
  assert.match((await page(path)).text, /Recorded in error|recorded in error/)
})
