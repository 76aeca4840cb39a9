import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, asker, ids, office, saved, textOf, today } from '../../../test/a-council.ts'
import { aStore } from '../../../test/a-store.ts'
import { aPost, aTeam, aWorker } from '../../../test/a-workforce.ts'
import { addDays, exampleId, type Id, idMaker } from '../../kernel/kernel.ts'
import type { Answers } from '../../pathway/pathway.ts'
import { aPage } from './narrow.ts'

const { stores } = await aStore()
const names = ['Amy', 'Bea', 'Cal', 'Dee', 'Eve', 'Fay', 'Gil', 'Hal', 'Ian', 'Joy', 'Kit', 'Lee']
const many = 2 * aPage + 7
const role = { role: 'socialWorker' as const }
await saved(stores, [
  ...office,
  aTeam(101, 'West', { type: 'familyHelp', parent: ids.team }),
  // Namesakes are many: a page that ends among them goes on with the next of them.
  ...Array.from({ length: many }, (_, i) =>
    aWorker(1000 + i, `${names[i % names.length]} Stone`, {
      facts: { workerId: `W${i}`, jobTitle: i % 3 ? 'Social worker' : 'Practice lead', ...(i % 2 && { signInName: `stone.${i}` }) },
      roles: i % 5 ? [role] : [],
      ...(i % 10 === 1 && { away: { startDate: addDays(today, -3) } }),
    }),
  ).flat(),
  ...Array.from({ length: many }, (_, i) =>
    aPost(3000 + i, 101, i % 4 ? [{ by: 1000 + i }] : [], { title: i % 2 ? 'Social worker' : 'Senior' }),
  ).flat(),
  ...aPost(5000, 101, [], { title: 'Old post', endDate: addDays(today, -1) }),
])
const kate = asker(exampleId(205), 'administrator')
let turn = 0
const newId = idMaker(
  () => Date.parse('2025-03-10T10:00:00.000Z') + turn++,
  bytes => bytes.fill(7),
)
const get = async (path: string) => {
  const said = await ask(stores, kate, path)
  assert.ok('page' in said, path)
  return { text: textOf(said), markup: said.page.markup }
}
const send = (path: string, form: Answers) => ask(stores, kate, path, { form, newId })
/** Whom or what a list shows, page after page, until there is no next one. */
async function throughAll(path: string, of: RegExp): Promise<Id[][]> {
  const { markup } = await get(path)
  const [, next] = /href="([^"]+)" rel="next"/.exec(markup) ?? []
  const shown = [...markup.matchAll(of)].map(([, id]) => id!)
  return [shown, ...(next ? await throughAll(next.replaceAll('&amp;', '&'), of) : [])]
}
const worker = /<th scope="row"[^>]*><a [^>]*href="\/workforce\/people\/([^"]+)"/g
const post = /<th scope="row"[^>]*><a [^>]*href="\/workforce\/posts\/([^"]+)"/g

test('the workers are shown a page at a time: each of them once, in the order of their names, and none twice or never', async () => {
  const pages = await throughAll('/workforce/people', worker)
  assert.deepEqual(
    pages.map(p => p.length),
    [aPage, aPage, many + 2 - 2 * aPage],
  )
  assert.equal(new Set(pages.flat()).size, many + 2)
  const called = await stores.as({ authority: '301', person: kate.id }, store => store.workerNames(pages.flat()))
  const inOrder = pages.flat().map(id => called.get(id)!)
  assert.deepEqual(inOrder, inOrder.toSorted())
})

test('posts are shown a page at a time, of one team, of one sort, vacant or ended', async () => {
  assert.equal((await throughAll('/workforce/posts', post)).flat().length, many + 4)
  assert.equal((await throughAll(`/workforce/posts?team=${exampleId(101)}`, post)).flat().length, many)
  assert.equal((await throughAll(`/workforce/posts?team=${exampleId(101)}&standing=vacant`, post)).flat().length, Math.ceil(many / 4))
  assert.deepEqual((await throughAll('/workforce/posts?standing=ended', post)).flat(), [exampleId(5000)])
  assert.deepEqual((await throughAll('/workforce/posts?type=manager', post)).flat(), [exampleId(304)])
  assert.match((await get('/workforce/posts?standing=ended')).text, /Old post West Holds cases 1 Ended on 9 Mar 2025/)
})

test('workers are narrowed by role, by team, and by what an administrator must see to', async () => {
  const found = async (query: string) => (await throughAll(`/workforce/people?${query}`, worker)).flat().length
  const of = (is: (i: number) => boolean) => Array.from({ length: many }, (_, i) => i).filter(is).length
  assert.equal(await found('role=socialWorker'), of(i => i % 5 > 0) + 1)
  assert.equal(
    await found(`team=${exampleId(101)}`),
    of(i => i % 4 > 0),
  )
  assert.equal(
    await found(`team=${exampleId(101)}&role=socialWorker`),
    of(i => i % 4 > 0 && i % 5 > 0),
  )
  assert.equal(
    await found('standing=away'),
    of(i => i % 10 === 1),
  )
  assert.equal(
    await found('standing=noRole'),
    of(i => i % 5 === 0),
  )
  assert.equal(
    await found('standing=noSignIn'),
    of(i => i % 2 === 0),
  )
  assert.equal(await found('standing=left'), 1)
  assert.equal(await found('role=nonsense&team=x&standing=y&after=z'), many + 2, 'what an address cannot mean narrows nothing')
})

test('a name that is typed stands in no address; it finds whoever has it, and the page after it goes on with it', async () => {
  const sent = await send('/workforce/people', { words: 'amy st', standing: '', role: 'socialWorker' })
  assert.ok(sent && 'goTo' in sent)
  assert.match(sent.goTo, /^\/workforce\/people\?role=socialWorker&find=[0-9a-f-]{36}$/)
  const { text } = await get(sent.goTo)
  assert.match(text, /Workers \(\d\).*Amy Stone/)
  assert.doesNotMatch(text, /Bea Stone/)
  assert.match(text, /Show without: “amy st”/)
  const all = await send('/workforce/people', { words: 'stone' })
  assert.equal((await throughAll(all && 'goTo' in all ? all.goTo : '', worker)).flat().length, many)
  const percent = await send('/workforce/people', { words: '%' })
  assert.match((await get(percent && 'goTo' in percent ? percent.goTo : '')).text, /Nobody fits what you asked for/)
  const holder = await send('/workforce/posts', { words: 'bea sto', team: exampleId(101) })
  assert.match((await get(holder && 'goTo' in holder ? holder.goTo : '')).text, /Social worker West Holds cases 1 Bea Stone/)
})

test('a team gets another name: everything that it has stays with it, and what it was called is kept', async () => {
  const west = exampleId(101)
  const path = `/workforce/teams/${west}/rename`
  assert.match((await get('/workforce/teams')).text, /West Family help East 107 27 Rename : West/)
  assert.match(textOf(await send(path, { name: ' east ' })), /There is a team of this name already/)
  assert.match(textOf(await send(path, { name: '' })), /Enter the name of the team/)
  const { markup } = await get(path)
  const [, drawn] = /name="_drawn" value="([^"]+)"/.exec(markup) ?? []
  assert.deepEqual(await send(path, { name: 'Families West', _drawn: drawn! }), {
    goTo: `/workforce/posts?team=${west}`,
    done: 'The team has its new name',
    about: [],
  })
  assert.match((await get(`/workforce/posts?team=${west}`)).text, /Team Families West Was called West until 10 Mar 2025 \./)
  assert.equal((await throughAll(`/workforce/posts?team=${west}`, post)).flat().length, many)
  const stale = await send(path, { name: 'West families', _drawn: '2025-03-10T09:59:00.000Z' })
  assert.match(textOf(stale), /Somebody else changed this since you opened it\. It now says “Families West”: save again to keep yours/)
  const history = await stores.as({ authority: '301', person: kate.id }, store => store.historyOf(west))
  assert.deepEqual(
    history.map(e => e.kind === 'team' && e.facts && [e.facts.name, e.facts.type, e.facts.parent]),
    [
      ['West', 'familyHelp', ids.team],
      ['Families West', 'familyHelp', ids.team],
    ],
  )
})
