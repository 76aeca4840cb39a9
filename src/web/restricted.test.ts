// A restricted record, from outside: on the real server, in every list, count, search and file, for everybody who is not named.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSite } from '../../test/a-site.ts'
import type { Browser } from '../../test/a-visitor.ts'
import { workers } from '../../test/an-office.ts'
import { addMinutes, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Role, restricted } from '../sharing/sharing.ts'
import { pages } from './pages.ts'

const { socialWorker, teamManager, conferenceChair } = workers
const ava = aChild().referred('2025-03-03').ledBy(socialWorker.post, '2025-03-03')
const site = await aSite({ versions: ava.versions })

const plain = aChild({ firstName: 'Zebedee', surname: 'Quill', laChildId: 'Z77' }, 2)
  .referred('2025-02-03')
  .ledBy(socialWorker.post, '2025-02-03')
  .assessed('2025-02-04')
  .discussed('2025-02-10')
  .enquired('2025-02-11')
  .conferenced('2025-02-28')
  .protected('2025-02-28')
  .visited('2025-03-01')
const zeb = plain.subject
const restriction = restricted(
  { id: zeb },
  {
    people: [socialWorker.id],
    reason: 'A relative works here.',
    by: socialWorker.id,
    today: day('2025-03-03'),
    entry: '00000000-0000-7000-8000-000000999001',
  },
)

const lists = pages.map(page => page.path as string).filter(path => !path.includes(':'))
const asked = [
  ...lists,
  '/search?q=Zebedee',
  '/search?q=Quill',
  '/search?q=Z77',
  '/audit?as=csv',
  `/teams/00000000-0000-7000-8000-000000000600`,
]
/** What a page says, without what is another at every sight of it. */
const words = (text: string) => text.replace(/value="[^"]{20,}"/g, '').replace(/find=[\w-]{36}/g, '')
async function found(browser: Browser, q: string): Promise<string> {
  const page = await browser.open('/search')
  return page.status === 200 ? (await browser.submit(page, { q })).text : 'may not search'
}
async function everywhere(browser: Browser) {
  const seen = new Map<string, string>()
  for (const path of asked) seen.set(path, words((await browser.open(path)).text))
  for (const q of ['Zebedee', 'Quill', 'Z77']) seen.set(`search ${q}`, words(await found(browser, q)))
  return seen
}

test('Pitfall 20: for everybody who is not named every list, count, search and file is what it was before there was such a record', async () => {
  const roles: Role[] = ['teamManager', 'frontDoorWorker', 'conferenceChair', 'analyst', 'administrator', 'familyHelpPractitioner']
  const before = new Map<Role, Map<string, string>>()
  for (const role of roles) before.set(role, await everywhere(await site.signedIn(role)))
  await site.save([...plain.versions, restriction])
  for (const role of roles) {
    const after = await everywhere(await site.signedIn(role))
    for (const [path, text] of after) {
      if (path.startsWith('/audit')) continue // what these workers themselves looked at in between
      assert.equal(text, before.get(role)!.get(path), `${role} ${path}`)
    }
  }
})

test('Pitfall 20: for somebody who is not named its address is the address of nothing, on every page of a child', async () => {
  const browser = await site.signedIn('teamManager')
  const nobody = '00000000-0000-7000-8000-000000999999'
  for (const { path } of pages.filter(page => page.path.includes(':child'))) {
    const at = (child: string) => path.replace(':child', child).replace(':step', 'visit').replace(/:\w+/g, restriction.entry)
    const [theirs, none] = [await browser.open(at(zeb)), await browser.open(at(nobody))]
    assert.equal(words(theirs.text).replaceAll(zeb, ''), words(none.text).replaceAll(nobody, ''), path)
    assert.doesNotMatch(theirs.text, /Zebedee|Quill|Z77/)
  }
})

test('whoever is named sees it as before', async () => {
  const browser = await site.signedIn('socialWorker')
  assert.match((await browser.open(`/children/${zeb}`)).text, /Zebedee Quill/)
  assert.match((await browser.open('/my-work')).text, /Zebedee Quill/)
  assert.match(await found(browser, 'Quill'), /Zebedee Quill/)
})

test('emergency access needs a reason, says nothing of what is not there, tells the owners, ends by itself, and all of it is recorded', async () => {
  const browser = await site.signedIn('conferenceChair')
  const page = await browser.open('/break-glass')
  const none = await browser.submit(page, { number: 'Z78', reason: 'The police ask whether he is known.' })
  const open = await browser.submit(page, { number: 'C1', reason: 'The police ask whether she is known.' })
  const wordsOf = (text: string) => /No record under this number needs emergency access/.exec(text)?.[0]
  assert.equal(none.status, 400)
  assert.ok(wordsOf(none.text))
  assert.equal(wordsOf(open.text), wordsOf(none.text), 'a record that anybody may see has the same answer as none')
  assert.match((await browser.submit(page, { number: 'Z77', reason: '' })).text, /Enter why you need to see the record/)

  const opened = await browser.submit(await browser.open('/break-glass'), { number: 'Z77', reason: 'The police are with him now.' })
  assert.equal(opened.url, `${site.url}/children/${zeb}`)
  assert.match(opened.text, /Zebedee Quill/)
  assert.match(opened.text, /You can see this record until 13:00/)
  assert.equal((await browser.open(`/children/${zeb}/restriction`)).status, 403)

  const owner = await site.signedIn('socialWorker')
  assert.match((await owner.open('/my-work')).text, /You have 1 notice that you have not read/)
  const told = await owner.open('/notices')
  assert.match(
    told.text,
    /Owen Price took emergency access to this record, until 13:00 on 4 March 2025\. Their reason: The police are with him now\./,
  )
  await owner.submit(told)
  assert.doesNotMatch((await owner.open('/my-work')).text, /that you have not read/)

  const auditor = await site.signedIn('auditor')
  const tries = (await auditor.open('/audit/emergency')).text
  for (const number of ['Z78', 'C1', 'Z77']) assert.match(tries, new RegExp(`<td[^>]*>${number}</td>`))
  assert.match((await auditor.open('/audit')).text, /The police are with him now\.[\s\S]*Emergency access/)

  site.clock.now = addMinutes(site.clock.now, 4 * 60 + 1)
  const later = await site.signedIn('conferenceChair')
  assert.equal((await later.open(`/children/${zeb}`)).status, 404)
})

test('trying numbers for the look of it stops after five that were empty, in an hour', async () => {
  const browser = await site.signedIn('frontDoorWorker')
  const page = await browser.open('/break-glass')
  const tried = (number: string) => browser.submit(page, { number, reason: 'I would like to know.' })
  for (let i = 0; i < 5; i++) assert.match((await tried(`N${i}`)).text, /No record under this number/)
  assert.match((await tried('Z77')).text, /You have tried 5 times within an hour/)
  const looks = await site.stores.as({ authority: '301', person: 'everyone' }, store => store.emergencyTries())
  assert.equal(looks.filter(t => t.by === workers.frontDoorWorker.id).length, 5)
})

test('a manager restricts a record, changes who is named, and ends it; and cannot lock themselves out', async () => {
  const browser = await site.signedIn('teamManager')
  const address = `/children/${ava.subject}/restriction`
  const page = await browser.open(address)
  assert.match(page.text, /Tom Bright/, 'who leads is offered first')
  const added = await browser.submit(page, { people: [], more: conferenceChair.id, _then: 'add' })
  assert.match(added.text, new RegExp(`value="${conferenceChair.id}"[^>]* checked`))
  const refused = await browser.submit(added, { people: [conferenceChair.id], reason: '' })
  assert.match(refused.text, /Enter why/)
  await browser.submit(refused, { people: [conferenceChair.id], reason: 'Her aunt has started here.' })

  const child = await site.stores.as({ authority: '301', person: teamManager.id, now: site.clock.now }, store => store.child(ava.subject))
  assert.deepEqual(child?.restrictions[0]?.allowedPeople, [teamManager.id, conferenceChair.id])
  const worker = await site.signedIn('socialWorker')
  assert.equal((await worker.open(`/children/${ava.subject}`)).status, 404)

  await browser.submit(await browser.open(address), { people: [socialWorker.id], reason: 'Tom leads.' })
  assert.equal((await worker.open(`/children/${ava.subject}`)).status, 200)
  const chair = await site.signedIn('conferenceChair')
  assert.equal((await chair.open(`/children/${ava.subject}`)).status, 404)
  await browser.submit(await browser.open(`${address}/end`), { reason: 'She has left again.' })
  assert.equal((await chair.open(`/children/${ava.subject}`)).status, 200)
})
