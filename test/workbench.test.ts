import assert from 'node:assert/strict'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { families, posts, workers } from '../cast/cast.ts'
import { checkCouncil } from '../src/cli/jobs/council-checks.ts'
import { makeSubmission } from '../src/cli/jobs/submission.ts'
import { day, exampleId, type Id } from '../src/kernel/kernel.ts'
import { first, next } from '../src/record/record.ts'
import { aCast, shown } from './a-cast.ts'

const { get, post, stores } = await aCast()
const sight = { authority: '301', person: 'everyone' } as const
const analyst = { id: workers.ruth, roles: ['analyst'] as const }
const year = '/returns/cin/2025_26'
const text = async (url: string, by: Parameters<typeof get>[1] = analyst) => shown(await get(url, by)).text
const now = '2026-03-09T09:30:00.000Z'

async function kept(id: Id, at: string) {
  const asked = first('submission', id, id, { collection: 'cin', year: '2025_26', status: 'asked' }, 'Kept as it stands')
  await stores.as(sight, store => store.save({ versions: [asked], by: workers.ruth, at }))
  return makeSubmission(stores, '301', id, at)
}

test('the analyst sees each return, what its checks find in errors and queries, and the rules by how often', async () => {
  assert.match(await text('/returns'), /Checked all year.*CIN census 2025\/26/)
  const said = await text(year)
  assert.match(said, /CIN census 2025\/26 The year ends on 31 March 2026/)
  assert.match(said, /By check.*Error|By check.*Query/)
})

test('the same is counted by team, by worker and by age, and drilled into child by child without a name', async () => {
  for (const by of ['team', 'worker', 'age']) assert.match(await text(`${year}?by=${by}`), /Findings Children/, by)
  const { markup } = shown(await get(`${year}?by=worker`, analyst))
  const [, link] = /href="(\/returns\/cin\/2025_26\/found\?post=[^"]+)"/.exec(markup)!
  assert.match(await text(link!), /What the checks find/)
  const rule = /found\?rule=([^"]+)"/.exec(shown(await get(year, analyst)).markup)![1]!
  const found = await text(`${year}/found?rule=${rule}`)
  assert.match(found, /Child Since Team Worker/)
  assert.doesNotMatch(found, /Marsh|Whitlock|Osman/, 'an analyst reads numbers, not names of families')
})

test('checks of the whole council say what came of them and as of when, and are never taken for passed before they were asked', async () => {
  assert.match(await text(year), /Checks of the whole council .*?1520 Not asked yet/)
  const sent = await post(year, { do: 'council-checks' }, analyst)
  assert.ok('goTo' in sent && /no worker was ever started/.test(sent.done ?? ''))

  const { ava, leo } = families.marsh.children
  const [one, other] = await stores.as(sight, store => store.childrenOf([ava!, leo!]))
  const number = { type: 'upn', value: 'A123456789012' } as const
  const same = [one!, other!].map(({ id }, i) => first('identifier', id, exampleId(880_010 + i), number, 'Asked'))
  await stores.as(sight, store => store.save({ versions: same, by: workers.priya, at: '2026-03-09T01:00:00.000Z' }))
  await checkCouncil(stores, '301', '2026-03-09T02:00:00.000Z')

  const said = await text(year)
  assert.match(said, /100 Passed 02:00 on 9 March 2026/)
  assert.match(said, /1520 Error The children of check 1520 02:00 on 9 March 2026/)
  assert.match(said, /2887Q Query The return itself/)
  assert.match(
    await text(`${year}/found?rule=1520`),
    new RegExp(
      `${one!.childDetails.laChildId}.*${other!.childDetails.laChildId}|${other!.childDetails.laChildId}.*${one!.childDetails.laChildId}`,
    ),
  )
  const page = await text(`/children/${leo}`, { id: workers.priya, roles: ['socialWorker'] })
  assert.match(
    page,
    /More than one child has this unique pupil number.*?error 1520, since 9 March 2026, as the whole council was checked at 02:00 on 9 March 2026\./,
  )
})

test('every finding is a line of a workbook', async () => {
  const said = await get(`${year}/found?as=xlsx`, analyst)
  assert.ok('download' in said && said.name === 'findings-cin-2025_26.xlsx')
  const bytes = await buffer(said.download as Readable)
  assert.equal(bytes.subarray(0, 2).toString(), 'PK')
})

test('a return is kept as it stood, never changes, and two are laid side by side child by child', async () => {
  const [one, two] = [exampleId(880_001), exampleId(880_002)]
  assert.match(await kept(one, now), /^\d+ children in it, \d+ left out\.$/)
  const { ava } = families.marsh.children
  const child = (await stores.as(sight, store => store.child(ava!)))!
  const ethnic = next('childDetails', ava!, child.childDetails, { ethnicity: 'MWBA' }, 'Asked again')
  await stores.as(sight, store => store.save({ versions: [ethnic], by: workers.priya, at: '2026-03-09T10:00:00.000Z' }))
  await kept(two, '2026-03-09T11:00:00.000Z')
  const said = await text(`/returns/submissions/${two}/against/${one}`)
  assert.match(said, /Children of whom it says something else 1 /)
  assert.match(said, /Ethnicity was \w+, is MWBA/)
  assert.match(await text(year), /Kept as they stood.*With the one before/)
  assert.match(await text(`/returns/submissions/${one}`), /Hash of all that it holds [0-9a-f]{64}/)
  assert.equal(await makeSubmission(stores, '301', one, '2026-03-10T09:00:00.000Z'), 'It is made already.')
  await assert.rejects(
    stores.as(sight, store => store.keepSubmitted([{ submission: one, subject: ava!, la_child_id: 'X', rows: {}, digest: 'x' }])),
    /duplicate key/,
  )
})

test('a restricted child is in what is kept, and is not shown to who may not see them', async () => {
  const layla = families.osman.children['layla']!
  const facts = { scope: 'record' as const, reason: 'A worker’s niece', allowedPeople: [workers.ruth], startDate: day('2026-03-09') }
  const restriction = first('restriction', layla, exampleId(880_020), facts, 'Restricted')
  await stores.as(sight, store => store.save({ versions: [restriction], by: workers.ruth, at: now }))
  const inIt = (person: Id | 'everyone') =>
    stores.as({ authority: '301', person }, async store =>
      (await store.submittedChildren(exampleId(880_001), 1000)).some(c => c.subject === layla),
    )
  assert.equal(await inIt('everyone'), true)
  assert.equal(await inIt(workers.callum), false)
})

test('a correction that the record proposes is accepted by who may record it, one by one, and is proposed no more', async () => {
  const { isla } = families.whitlock.children
  await stores.as(sight, store =>
    store.save({
      versions: [
        first('disability', isla!, exampleId(880_010), { disability: 'NONE' }, 'New'),
        first('disability', isla!, exampleId(880_011), { disability: 'AUT' }, 'New'),
      ],
      by: workers.callum,
      at: '2026-03-09T12:00:00.000Z',
    }),
  )
  const ruth = { roles: ['teamManager'] as const }
  const page = shown(await get(`${year}/corrections`, ruth))
  assert.match(page.text, /No disability Taken back, as recorded in error\. Autism is recorded beside it\./)
  assert.match(await text(`${year}/corrections`), /It is for somebody who works with the child to accept/)
  const [, proposal] = /name="proposal" value="(none\.[^"]+)"/.exec(page.markup)!
  assert.deepEqual(await post(`${year}/corrections`, { child: isla!, proposal: proposal! }, analyst), { goTo: '/not-found', about: [] })
  const done = await post(`${year}/corrections`, { child: isla!, proposal: proposal! }, ruth)
  assert.ok('goTo' in done && done.done === 'Accepted: taken back, as recorded in error.')
  assert.doesNotMatch(await text(`${year}/corrections`, ruth), /Autism is recorded beside it/)
  assert.match(String('goTo' in (await post(`${year}/corrections`, { child: isla!, proposal: proposal! }, ruth))), /true/)
})

test('findings are counted once a day, and drawn when there are two days', async () => {
  assert.match(await text(year), /Findings are counted each night/)
  for (const on of ['2026-03-07', '2026-03-08', '2026-03-08']) await stores.as(sight, store => store.tallyFindings(day(on)))
  const { markup, text: said } = shown(await get(year, analyst))
  assert.match(markup, /<svg class="kith-trend" role="img" aria-label="Findings to be put right: \d+ on 7 Mar/)
  assert.match(said, /Findings by day Day To be put right/)
})

test('who may not see returns sees none of it', async () => {
  const priya = { id: workers.priya, roles: ['socialWorker'] as const, posts: [posts.assessment] }
  for (const url of ['/returns', year, `${year}/found`, `${year}/corrections`, `/returns/submissions/${exampleId(880_001)}`])
    assert.deepEqual(await get(url, priya), { goTo: '/not-allowed', about: [] }, url)
})
