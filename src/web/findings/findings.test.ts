import assert from 'node:assert/strict'
import { test } from 'node:test'
import { families, posts, workers } from '../../../cast/cast.ts'
import { aCast, shown } from '../../../test/a-cast.ts'
import { stepOf } from '../../pathway/pathway.ts'
import { formSteps } from './put-right.ts'

const { get, post, stores } = await aCast()
const { isla } = families.whitlock.children
const sight = { authority: '301', person: 'everyone' } as const
const callum = { id: workers.callum, roles: ['socialWorker'] as const, posts: [posts.assessment] }
const text = async (url: string, by = {}, at?: string) => shown(await get(url, by, at)).text
/** After the 45 working days of the assessment. */
const april = '2026-03-27T09:30:00.000Z'
const link = async (name: string, find: RegExp, at = april) => {
  const { markup } = shown(await get(`/children/${isla}`, callum, at))
  const found = [...markup.matchAll(/<a class="govuk-link" href="([^"]+)">([^<]+)<\/a>/g)].find(
    ([, href, is]) => is === name && find.test(href!),
  )
  assert.ok(found, `${name}: ${markup.match(find)}`)
  return found[1]!
}

test('what a check finds stands on the child’s page in plain words: about what, who asks, since when, whose it is and where it is put right', async () => {
  const before = await text(`/children/${isla}`, callum)
  assert.match(
    before,
    /Wrong later, if nothing more is recorded \(1\) This assessment began.*?assessment of 22 January 2026\. CIN census, query 8670Q, from \d+ March 2026/,
    'before it is so, it is said from when it will be',
  )
  const said = await text(`/children/${isla}`, callum, april)
  assert.match(said, /What the returns’ checks find wrong \(\d\) For [^.]+ to put right\./)
  assert.match(
    said,
    /This assessment began more than 45 working days before.*?assessment of 22 January 2026\. CIN census, query 8670Q, since \d+ March 2026\. Put it right Checked, and it is right/,
  )
  assert.match(said, /Checks that are not asked with a save \(\d+\).*?CIN census: asked of the whole council each night \(100, /)
})

test('no item code of a census stands beside the words, and a missing pupil number leads to both forms', async () => {
  const said = await text(`/children/${isla}`, callum)
  assert.doesNotMatch(said, /N00\d\d\d/)
  assert.match(said, /Record the number Say why there is none/)
  assert.doesNotMatch(said, /Unique pupil number: neither a number nor why/, 'nothing is said twice')
})

test('checked, and it is right: with a reason it is kept apart with who and when, and comes back when the facts change', async () => {
  const accept = await link('Checked, and it is right', /cin\.8670Q\./)
  assert.match(await text(accept, callum, april), /Say that it was checked, and is right What the check found This assessment began/)
  const refused = shown(await post(accept, { reason: '' }, callum, april))
  assert.match(refused.text, /Enter why it is right/)
  const saved = await post(accept, { reason: 'The family moved away in February, and it goes on there.' }, callum, april)
  assert.ok('goTo' in saved)
  const said = await text(`/children/${isla}`, callum, april)
  assert.match(
    said,
    /Checked, and right \(1\) This assessment began.*?Right, says Callum .*? at 09:30 on 27 March 2026: The family moved away/,
  )
  assert.doesNotMatch(said, /query 8670Q/)
  assert.match(await text(accept, callum, april), /This has changed since|No return finds/)

  const child = (await stores.as(sight, store => store.child(isla!)))!
  const { id, version, recordedAt, recordedBy, ...facts } = child.socialCareEpisodes.flatMap(e => e.childAndFamilyAssessments).at(-1)!
  const changed = { ...facts, startDate: '2026-01-21' }
  await stores.as(sight, store =>
    store.save({
      versions: [
        {
          subject: isla!,
          entry: id,
          version: version + 1,
          kind: 'childAndFamilyAssessment',
          because: 'A day earlier',
          facts: changed,
        } as never,
      ],
      by: workers.callum,
      at: april,
    }),
  )
  const again = await text(`/children/${isla}`, callum, '2026-03-27T10:00:00.000Z')
  assert.match(again, /query 8670Q/)
  assert.doesNotMatch(again, /Checked, and right/)
})

test('what was accepted can be taken back, and of what the check said nothing can be written over', async () => {
  const ellie = families.price.children['ellie']!
  const child = async () => (await stores.as(sight, store => store.child(ellie)))!
  const page = async () => text(`/children/${ellie}`, callum, april)
  const details = (await child()).childDetails.id
  await post(`/children/${ellie}/record/finding-reviewed/cin.8770Q.${details}`, { reason: 'Taught at home.' }, callum, april)
  const [review] = (await child()).findingReviews
  assert.match(await page(), /Checked, and right \(1\) This child is of school age/)
  const correct = await text(`/children/${ellie}/entries/${review!.id}/correct`, callum, april)
  assert.match(correct, /Why it is right/)
  assert.doesNotMatch(
    shown(await get(`/children/${ellie}/entries/${review!.id}/correct`, callum, april)).markup,
    /name="(fingerprint|rule|collection|about)"/,
  )
  await post(
    `/children/${ellie}/record/withdraw/${review!.id}`,
    { because: 'She is on the roll of Fen School.' },
    callum,
    '2026-03-27T09:40:00.000Z',
  )
  const after = await page()
  assert.match(after, /query 8770Q/)
  assert.doesNotMatch(after, /Checked, and right/)
})

test('it stands beside the entry that it is about', async () => {
  const child = (await stores.as(sight, store => store.child(isla!)))!
  const [assessment] = child.socialCareEpisodes.flatMap(e => e.childAndFamilyAssessments)
  const said = await text(`/children/${isla}/entries/${assessment!.id}`, callum, april)
  assert.match(said, /What the returns’ checks find wrong with it This assessment began more than 45 working days/)
  assert.doesNotMatch(said, /8770Q/, 'what is about something else stands there')
})

test('a worker has a list of what is theirs to put right, and a team has its count and its list', async () => {
  const mine = await text('/my-work', callum, april)
  assert.match(mine, /To put right \d+ About \d+ of my children/)
  assert.match(await text('/my-work/to-put-right', callum, april), /Mine to put right.*?Isla Whitlock.*?CIN census, error \d+/)
  const ruth = { roles: ['teamManager'] as const }
  const teams = await stores.as(sight, store => store.teams())
  const boards = await Promise.all(teams.map(async t => [t.id, await text(`/teams/${t.id}`, ruth, april)] as const))
  const [team] = boards.find(([, said]) => /To put right for the returns: \d+, about \d+ children/.test(said))!
  assert.match(await text(`/teams/${team}/to-put-right`, ruth, april), /to put right What the checks.*?Callum /)
})

test('what we knew on another day is told with the findings of that day, and nothing is put right there', async () => {
  const said = await text(`/children/${isla}/as-known?at=20/2/2026`, {}, april)
  assert.match(said, /What the returns’ checks find wrong/)
  assert.doesNotMatch(said, /Checked, and it is right/)
})

test('every form that puts something right is there', () => {
  for (const id of formSteps) assert.ok(stepOf(id), id)
})

test('no link leads where the reader may not go', async () => {
  const { markup, text: said } = shown(await get(`/children/${isla}`, { roles: ['analyst'], may: new Set(['see:child']) }, april))
  assert.match(said, /What the returns’ checks find wrong/)
  assert.doesNotMatch(said, /Checked, and it is right|Record the number|Record disabilities/)
  assert.doesNotMatch(markup.slice(markup.indexOf('id="findings"')), /\/correct"/)
})
