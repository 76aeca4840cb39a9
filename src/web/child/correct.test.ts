import assert from 'node:assert/strict'
import { test } from 'node:test'
import { families, posts, workers } from '../../../cast/cast.ts'
import { aCast, shown } from '../../../test/a-cast.ts'
import type { Child } from '../../record/record.ts'

const { get, post, stores } = await aCast()
const { ava, leo } = families.marsh.children
const { isla } = families.whitlock.children
const priya = { id: workers.priya, roles: ['socialWorker'] as const, posts: [posts.protection] }
const everyone = { authority: '301', person: 'everyone' as const }
const childOf = async (id: string): Promise<Child> => (await stores.as(everyone, store => store.child(id)))!
const versionsOf = (child: string, entry: string) =>
  stores.as(everyone, async store => (await store.historyOf(child)).filter(e => e.entry === entry).sort((a, b) => a.version - b.version))

/** What the form sends when nothing in it is touched. */
async function filled(url: string, by = {}): Promise<Record<string, string | string[]>> {
  const { markup } = shown(await get(url, by))
  const form: Record<string, string | string[]> = {}
  const put = (name: string, value: string) => {
    const before = form[name]
    form[name] = before === undefined ? value : [before, value].flat()
  }
  for (const [tag] of markup.matchAll(/<input[^>]*>/g)) {
    const [name, value = ''] = [/name="([^"]*)"/.exec(tag)?.[1], /value="([^"]*)"/.exec(tag)?.[1]]
    if (name && (!/type="(radio|checkbox)"/.test(tag) || /\schecked/.test(tag))) put(name, value)
  }
  for (const [, name, inside] of markup.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>\n?([\s\S]*?)<\/textarea>/g)) put(name!, inside!)
  for (const [, name, inside] of markup.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
    put(name!, /<option value="([^"]*)" selected/.exec(inside!)?.[1] ?? '')
  return form
}

const lastVisit = async () => (await childOf(ava)).visits.at(-1)!
const urlOf = (child: string, entry: string) => `/children/${child}/entries/${entry}/correct`

test('the form is made from the schema, and saved as it stands it says the same again', async () => {
  const { id, version, recordedAt, recordedBy, ...was } = await lastVisit()
  const form = await filled(urlOf(ava, id), priya)
  assert.equal(form['date'], '25/2/2026')
  assert.deepEqual([form['seen'], form['seenAlone'], form['type'], form['worker']], ['yes', 'yes', 'childProtection', workers.priya])
  const said = await post(urlOf(ava, id), { ...form, _because: 'Looked through again' }, priya)
  assert.deepEqual(said, {
    goTo: `/children/${ava}/entries/${id}`,
    done: 'The correction is saved. What it said before is kept.',
    about: [ava],
  })
  const { id: _, version: next, recordedAt: __, recordedBy: by, ...is } = await lastVisit()
  assert.deepEqual(is, was)
  assert.deepEqual([next, by], [version + 1, workers.priya])
})

test('every entry of every child can be opened to be corrected, and says the same when it is saved untouched', async () => {
  const manager = { id: workers.ruth, roles: ['teamManager', 'conferenceChair'] as const, teams: ['x'], posts: [posts.assessment] }
  for (const child of [
    ava,
    families.hartley.children.noah,
    families.osman.children.idris,
    families.price.children.ellie,
    families.rahimi.children.yusuf,
  ]) {
    const { markup } = shown(await get(`/children/${child}/record`, manager))
    const urls = [...new Set([...markup.matchAll(/href="([^"]+\/correct)"/g)].map(m => m[1]!))]
    assert.ok(urls.length > 5)
    for (const url of urls) {
      const entry = url.split('/').at(-2)!
      const before = (await versionsOf(child, entry)).at(-1)!
      const said = await post(url, { ...(await filled(url, manager)), _because: 'Unchanged' }, manager, '2026-03-09T10:00:00.000Z')
      assert.ok('goTo' in said, `${before.kind}: ${'page' in said ? shown(said).text.slice(300, 900) : ''}`)
      assert.deepEqual((await versionsOf(child, entry)).at(-1)!.facts, before.facts, before.kind)
    }
  }
})

test('Pitfall 7: what is corrected keeps what it said before, with who said so and why', async () => {
  const { id } = await lastVisit()
  await post(urlOf(ava, id), { ...(await filled(urlOf(ava, id), priya)), seenAlone: 'no', _because: 'Leo was with her' }, priya)
  const all = await versionsOf(ava, id)
  assert.equal((await lastVisit()).seenAlone, false)
  assert.deepEqual([all.at(-1)!.because, all.at(-1)!.recordedBy], ['Leo was with her', workers.priya])
  assert.equal((all.at(-2)!.facts as { seenAlone: boolean }).seenAlone, true)
})

test('a reason is asked for, and whatever cannot be so is refused beside its field, with nothing lost', async () => {
  const { id } = await lastVisit()
  const form = await filled(urlOf(ava, id), priya)
  const said = shown(await post(urlOf(ava, id), { ...form, date: '30/2/2026', narrative: 'A <b>new</b> story', _because: '' }, priya))
  assert.equal(said.status, 400)
  assert.match(said.markup, /id="date-error"/)
  assert.match(said.markup, /id="_because-error"[\s\S]*?Enter why it is corrected/)
  assert.match(said.markup, /A &lt;b&gt;new&lt;\/b&gt; story/)
  const ahead = shown(await post(urlOf(ava, id), { ...form, date: '1/4/2026', _because: 'x' }, priya))
  assert.match(ahead.text, /Date must be today or in the past/)
  const missing = shown(await post(urlOf(ava, id), { ...form, type: '', worker: '', _because: 'x' }, priya))
  assert.match(missing.text, /Enter or select: what kind of visit.*?Enter or select: visited by/)
  const invented = shown(await post(urlOf(ava, id), { ...form, type: 'constructor', _because: 'x' }, priya))
  assert.match(invented.text, /Select one of the answers that are listed/)
})

test('what would overlap is refused in words', async () => {
  const manager = { id: workers.ruth, roles: ['teamManager'] as const }
  const [first, second] = (await childOf(families.price.children.ellie)).socialCareEpisodes
  const url = urlOf(families.price.children.ellie, first!.id)
  const said = shown(await post(url, { ...(await filled(url, manager)), closureDate: '', _because: 'It was never closed' }, manager))
  assert.equal(said.status, 400)
  assert.match(said.text, /This child already has an open episode at that time/)
  assert.equal((await childOf(families.price.children.ellie)).socialCareEpisodes[1]!.version, second!.version)
})

test('two corrections of one version: the second sees both side by side, and nothing of either is lost', async () => {
  const goal = (await childOf(ava)).planGoals[0]!
  const url = urlOf(ava, goal.id)
  const form = await filled(url, priya)
  const bea = { id: workers.bea, roles: ['familyHelpPractitioner'] as const }
  await post(url, { ...form, goal: 'Breakfast every day.', _because: 'Shorter' }, bea)
  const said = shown(await post(url, { ...form, goal: 'Breakfast, and school in time.', _because: 'Clearer' }, priya))
  assert.equal(said.status, 409)
  assert.match(said.text, /Bea Thornton saved this at 09:30 on 9 March 2026, while you were writing: Shorter/)
  assert.match(said.text, /What should be different Different Breakfast every day\. Breakfast, and school in time\./)
  assert.equal((await childOf(ava)).planGoals[0]!.goal, 'Breakfast every day.')

  const mine = { ...form, goal: 'Breakfast, and school in time.', _because: 'Clearer' }
  const edit = shown(await post(url, { ...mine, _version: String(goal.version + 1), _then: 'edit' }, priya))
  assert.match(edit.markup, /Breakfast, and school in time\.<\/textarea>/)
  assert.deepEqual(await post(url, { ...mine, _then: 'theirs' }, priya), {
    goTo: `/children/${ava}/entries/${goal.id}`,
    done: 'What was saved before stays as it is',
    about: [ava],
  })
  await post(url, { ...mine, _version: String(goal.version + 1), _then: 'save' }, priya)
  assert.equal((await childOf(ava)).planGoals[0]!.goal, 'Breakfast, and school in time.')
  assert.deepEqual(
    (await versionsOf(ava, goal.id)).slice(-2).map(e => e.because),
    ['Shorter', 'Clearer'],
  )
})

test('a decision is corrected only by those who may make it', async () => {
  const assessment = (await childOf(ava)).socialCareEpisodes[0]!.childAndFamilyAssessments[0]!
  assert.deepEqual(await get(urlOf(ava, assessment.id), priya), { goTo: '/not-allowed', about: [] }, 'it is authorised')
  assert.ok('page' in (await get(urlOf(ava, assessment.id))), 'a manager may')
  const episode = (await childOf(ava)).socialCareEpisodes[0]!
  const form = await filled(urlOf(ava, episode.id), priya)
  assert.ok(!('closureDate' in form) && !('decision' in form) && 'reason' in form)
  await post(urlOf(ava, episode.id), { ...form, closureDate: '1/3/2026', closureReason: 'RC7', _because: 'Typing mistake' }, priya)
  assert.equal((await childOf(ava)).socialCareEpisodes[0]!.closureDate, undefined, 'what is not asked is not changed')
  const decision = (await childOf(ava)).managerDecisions[0]!
  assert.deepEqual(await post(urlOf(ava, decision.id), { _because: 'x' }, priya), { goTo: '/not-allowed', about: [] })
})

test('Pitfall 20: a restriction is not corrected here, and a confidential address not by those who may not read it', async () => {
  const toby = await childOf(families.whitlock.children.toby)
  assert.deepEqual(await get(urlOf(toby.id, toby.restrictions[0]!.id), { id: workers.ruth }), { goTo: '/not-allowed', about: [] })
  const address = (await childOf(isla)).addresses[0]!
  const bea = { id: workers.bea, roles: ['familyHelpPractitioner'] as const, posts: [posts.familyHelp] }
  assert.deepEqual(await get(urlOf(isla, address.id), bea), { goTo: '/not-allowed', about: [] })
})

test('an entry of another child, one that was taken back, and none at all are not found', async () => {
  const { id } = await lastVisit()
  assert.deepEqual(await get(urlOf(leo, id), priya), { goTo: '/not-found', about: [] })
  const back = (await stores.as(everyone, store => store.historyOf(ava))).find(e => e.withdrawn)!
  assert.deepEqual(await get(urlOf(ava, back.entry), priya), { goTo: '/not-found', about: [] })
  assert.deepEqual(await get(`/children/${ava}/entries/x`, priya), { goTo: '/not-found', about: [] })
})

test('the categories of a plan are corrected line by line, and another may be added', async () => {
  const chair = { id: workers.miriam, roles: ['conferenceChair'] as const }
  const plan = (await childOf(families.hartley.children.noah)).socialCareEpisodes[0]!.childProtectionPlans[0]!
  const url = urlOf(families.hartley.children.noah, plan.id)
  const form = await filled(url, chair)
  assert.equal(form['categories-1-category'], 'EMO')
  const half = shown(await post(url, { ...form, 'categories-2-category': 'NEG', _because: 'x' }, chair))
  assert.match(half.markup, /id="categories-2-startDate-error"/)
  await post(url, { ...form, 'categories-2-category': 'NEG', 'categories-2-startDate': '31/7/2025', _because: 'The review said so' }, chair)
  const { categories } = (await childOf(families.hartley.children.noah)).socialCareEpisodes[0]!.childProtectionPlans[0]!
  assert.deepEqual(
    categories.map(c => c.category),
    ['PHY', 'EMO', 'NEG'],
  )
})
