import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, asker, ids, manager, office, saved, textOf, today } from '../../../test/a-council.ts'
import { aStore } from '../../../test/a-store.ts'
import { aWorker } from '../../../test/a-workforce.ts'
import { exampleId, idMaker } from '../../kernel/kernel.ts'
import type { Answers } from '../../pathway/pathway.ts'
import { first } from '../../record/record.ts'
import { mayOf } from '../../sharing/sharing.ts'

const { stores } = await aStore()
await saved(stores, [
  ...office,
  ...aWorker(205, 'Kate Ames', { facts: { signInName: 'kate', agency: false }, roles: [{ role: 'administrator' }] }),
  ...aWorker(206, 'Lee Obi', { facts: { signInName: 'lee' }, roles: [{ role: 'socialWorker' }], away: {} }),
])
const kate = asker(exampleId(205), 'administrator')
let turn = 0
const newId = idMaker(
  () => Date.parse('2025-03-10T10:00:00.000Z') + turn++,
  bytes => bytes.fill(7),
)
const get = (path: string, as = kate) => ask(stores, as, path)
const send = (path: string, form: Answers) => ask(stores, kate, path, { form, newId })
const textAt = async (path: string) => textOf(await get(path))
const signedIn = (name: string) => stores.as({ authority: '301', person: ids.manager }, store => store.askerBySignIn(name, today))
const people = '/workforce/people'

test('only an administrator is led to these pages, or may open them', async () => {
  const markup = async (as: typeof kate) => {
    const said = await get('/workforce', as)
    return 'page' in said ? said.page.markup : ''
  }
  assert.match(await markup(kate), /href="\/workforce\/people"/)
  assert.doesNotMatch(await markup(manager), /href="\/workforce\/people"/)
  const pages = [
    people,
    '/workforce/posts',
    `/workforce/teams/${ids.team}/rename`,
    `${people}/new`,
    `${people}/${ids.sam}`,
    `${people}/${ids.sam}/role`,
    '/workforce/teams',
    '/workforce/teams/new-team',
  ]
  for (const path of [...pages, `/workforce/posts/${ids.vacantPost}`, `/workforce/posts/${ids.vacantPost}/fill`]) {
    assert.ok('page' in (await get(path)), path)
    assert.deepEqual(await get(path, manager), { goTo: '/not-allowed', about: [] }, path)
  }
})

test('the list says what each worker may do, where they are, who is away, and who has left', async () => {
  const text = await textAt(people)
  assert.match(text, /Workers \(4\)/)
  assert.match(text, /Sam Patel Social worker, the whole council Social worker , East At work/)
  assert.match(text, /Priya Shah Team manager, East Team manager , East At work/)
  assert.match(text, /Lee Obi Social worker, the whole council – Away since 1 Apr 2020/)
  assert.doesNotMatch(text, /Jo Marsh/)
  assert.match(await textAt(`${people}?standing=left`), /Those who have left \(1\).*Jo Marsh – – 1 Mar 2025/)
})

test('what is not there has no page', async () => {
  for (const path of [
    `${people}/${exampleId(999)}`,
    `${people}/x`,
    `${people}/${ids.sam}/fly`,
    '/workforce/teams/fly',
    `/workforce/teams/${ids.team}/fly`,
    `/workforce/teams/${exampleId(999)}/rename`,
    `/workforce/posts/${ids.sam}`,
  ])
    assert.deepEqual(await get(path), { goTo: '/not-found', about: [] }, path)
})

test('somebody new is recorded, is given a role and a post, and can sign in from then on; without the role again, they may nothing', async () => {
  const recorded = await send(`${people}/new`, { name: 'Ann Bright', signInName: 'ann', jobTitle: 'Social worker', agency: 'no' })
  assert.ok('goTo' in recorded)
  const page = recorded.goTo
  assert.match(await textAt(page), /Ann Bright No role.*They have no role today: they may not see or do anything here/)
  assert.deepEqual((await signedIn('ann'))?.roles, [])

  assert.ok('goTo' in (await send(`${page}/role`, { role: 'socialWorker', team: ids.team, startDate: 'today' })))
  assert.ok('goTo' in (await send(`${page}/post`, { post: ids.vacantPost, startDate: 'today' })))
  const ann = await signedIn('ANN')
  assert.deepEqual([ann?.roles, ann?.posts, ann?.teams], [[{ role: 'socialWorker', team: ids.team }], [ids.vacantPost], [ids.team]])
  assert.match(await textAt(page), /Social worker, East 10 March 2025 – End : Social worker, East/)
  assert.match(await textAt(`/workforce/posts/${ids.vacantPost}`), /Who is in it today Ann Bright/)

  assert.ok('goTo' in (await send(`${page}/change`, { name: 'Ann Bright', signInName: 'a.bright', agency: 'no' })))
  assert.equal(await signedIn('ann'), undefined)
  const end = await get(`${page}/end-role`)
  const [, role] = /name="entry"[^>]*value="([^"]+)"/.exec('page' in end ? end.page.markup : '') ?? []
  assert.ok('goTo' in (await send(`${page}/end-role`, { entry: role!, endDate: 'today' })))
  assert.deepEqual(mayOf(((await signedIn('a.bright'))?.roles ?? []).map(r => r.role)), new Set())
})

test('what is wrong is said at once, beside each question, and nothing that was written is lost', async () => {
  const said = await send(`${people}/new`, { name: 'Bo Lund', signInName: 'KATE', workerId: 'far too long a number' })
  assert.ok('page' in said && said.status === 400)
  const { markup } = said.page
  assert.match(textOf(said), /There is a problem Kate Ames signs in by this name already The worker number must be/)
  for (const field of ['signInName', 'workerId', 'agency']) assert.match(markup, new RegExp(`id="${field}-error"`), field)
  for (const value of ['Bo Lund', 'KATE', 'far too long a number']) assert.match(markup, new RegExp(`value="${value}"`))
})

test('the last administrator cannot end their own role', async () => {
  const said = await send(`${people}/${kate.id}/end-role`, { entry: exampleId(205_001), endDate: 'today' })
  assert.match(textOf(said), /This is the last administrator who can sign in/)
  assert.equal((await signedIn('kate'))?.roles[0]?.role, 'administrator')
})

test('of two who are recorded at once with one sign-in name, one is refused', async () => {
  const twin = { name: 'Max Holt', signInName: 'max', agency: 'no' }
  const both = await Promise.all([send(`${people}/new`, twin), send(`${people}/new`, twin)])
  assert.deepEqual(both.map(said => ('goTo' in said ? 'kept' : said && 'status' in said && said.status)).sort(), [400, 'kept'])
})

test('whoever is away is said to be, and is not when they are back', async () => {
  const lee = `${people}/${exampleId(206)}`
  assert.match(await textAt(lee), /Away since 1 Apr 2020.*Sickness 1 April 2020 – Record the return : Sickness/)
  assert.ok('goTo' in (await send(`${lee}/return`, { entry: exampleId(206_099), endDate: 'today' })))
  assert.match(await textAt(lee), /Lee Obi At work/)
  const none = await send(`${lee}/return`, {})
  assert.ok('page' in none && none.status === 409)
  assert.match(textOf(none), /They are not away/)
})

test('a team and its post are set up; the post is said to be vacant until somebody is in it, and nobody else can be put into it then', async () => {
  assert.ok('goTo' in (await send('/workforce/teams/new-team', { name: 'West', type: 'familyHelp' })))
  const [, west] =
    /<option value="([^"]+)"[^>]*>West/.exec(await selects('/workforce/teams/new-post')) ??
    radios(await selects('/workforce/teams/new-post'))
  const post = { title: 'Family worker', team: west!, type: 'caseHolding', fullTimeEquivalent: '0.6', startDate: '1/1/2025' }
  assert.ok('goTo' in (await send('/workforce/teams/new-post', post)))
  assert.match(await textAt('/workforce/teams'), /East Child protection – 4 1 Rename : East West Family help – 1 1 Rename : West/)
  assert.match(await textAt('/workforce/posts?standing=vacant'), /Posts \(2\).*Family worker West Holds cases 0\.6 Vacant/)
  const [, id] = /href="\/workforce\/posts\/([^"]+)">Family worker/.exec(await selects('/workforce/posts')) ?? []
  const at = `/workforce/posts/${id}`
  assert.ok('goTo' in (await send(`${at}/fill`, { worker: ids.sam, startDate: '1/2/2025' })))
  assert.match(
    textOf(await send(`${at}/fill`, { worker: exampleId(206), startDate: 'today' })),
    /Sam Patel is in the post since 1 February 2025/,
  )
  const [, entry] = /name="entry"[^>]*value="([^"]+)"/.exec(await selects(`${at}/leave`)) ?? []
  assert.ok('goTo' in (await send(`${at}/leave`, { entry: entry!, endDate: 'today' })))
  assert.match(await textAt(at), /Who is in it today Vacant.*Sam Patel 1 February 2025 10 March 2025/)
})

test('what somebody else has changed meanwhile is not written over unseen: it is said beside the answer, and whoever saves again means it', async () => {
  const lee = exampleId(206)
  const name = (called: string, version: number) => ({
    ...first('professional', lee, lee, { name: called, signInName: 'lee', agency: false }, 'Changed'),
    version,
  })
  await saved(stores, [name('Leigh Obi', 2)])
  const path = `${people}/${lee}/change`
  const mine = { name: 'Lee Obi-Wray', signInName: 'lee', agency: 'no' }
  const stale = await send(path, { ...mine, _drawn: `${today}T07:00:00.000Z` })
  assert.ok('page' in stale && stale.status === 409)
  assert.match(textOf(stale), /Somebody else changed this since you opened it\. It now says “Leigh Obi”: save again to keep yours/)
  const [, drawn] = /name="_drawn" value="([^"]+)"/.exec(stale.page.markup) ?? []
  assert.ok('goTo' in (await send(path, { ...mine, _drawn: drawn! })))
  assert.match(await textAt(`${people}/${lee}`), /Lee Obi-Wray/)
})

const selects = async (path: string): Promise<string> => {
  const said = await get(path)
  return 'page' in said ? said.page.markup : ''
}
const radios = (markup: string) => {
  const at = markup.slice(0, markup.search(/>\s*West\s*</))
  return ['', [...at.matchAll(/value="([^"]+)"/g)].at(-1)?.[1]]
}
