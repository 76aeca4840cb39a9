import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import postgres from 'postgres'
import { aStore } from '../../test/a-store.ts'
import { day, exampleId, type Id } from '../kernel/kernel.ts'
import { aChild, type NewVersion, next } from '../record/record.ts'

const { stores, server } = await aStore()
const owner = postgres({ ...server, max: 1, onnotice: () => {} })
after(() => owner.end())

const [by, named] = [exampleId(900), exampleId(901)]
const [east, west, team] = [exampleId(301), exampleId(302), exampleId(100)]
const as = <T>(person: Id | 'everyone', work: Parameters<typeof stores.as<T>>[1], now?: string) =>
  stores.as({ authority: '301', person, ...(now && { now }) }, work)
const save = async (versions: readonly NewVersion[]) => {
  const outcome = await as('everyone', store => store.save({ versions, by, at: '2025-03-10T09:00:00.000Z' }))
  assert.ok('saved' in outcome, JSON.stringify(outcome))
}
/** What the council's counts say to somebody, and how many cases there are when they are counted one by one. */
const counts = async (person: Id | 'everyone' = by, now?: string) => {
  const all = await as(person, store => store.caseCounts(), now)
  return Object.fromEntries(
    [...Map.groupBy(all, c => `${c.post ?? c.team ?? 'nobody'} ${c.work}`)].map(([key, of]) => [key, of.reduce((n, c) => n + c.cases, 0)]),
  )
}
const asKept = () => owner`select post, team, work, cases from case_count order by 1, 2, 3`.then(rows => rows.map(r => ({ ...r })))
const counted = () =>
  owner`
    select coalesce(lead_post, '00000000-0000-0000-0000-000000000000') as post,
      coalesce(case when lead_post is null then team end, '00000000-0000-0000-0000-000000000000') as team, work, count(*)::int as cases
    from child_summary where is_case and not restricted group by 1, 2, 3 order by 1, 2, 3`.then(rows => rows.map(r => ({ ...r })))

const child = (n: number, post: Id = east) =>
  aChild({ surname: `Stone-${n}` }, n)
    .referred('2024-10-01')
    .ledBy(post, '2024-10-02')
const restriction = (endDate?: string) => ({
  scope: 'record' as const,
  reason: 'A relative works here.',
  allowedPeople: [named],
  startDate: day('2025-03-01'),
  ...(endDate && { endDate: day(endDate) }),
})

test('a count follows each child from the referral to the closure, from post to post, and what no post leads', async () => {
  const [ava, ben] = [child(1), aChild({ surname: 'Ben' }, 2).referred('2024-10-01', { team })]
  await save([...ava.versions, ...ben.versions])
  assert.deepEqual(await counts(), { [`${east} referral`]: 1, [`${team} referral`]: 1 })
  const planned = ava.protected('2024-11-04')
  await save(planned.versions.slice(ava.versions.length))
  assert.deepEqual(await counts(), { [`${east} childProtection`]: 1, [`${team} referral`]: 1 })
  await save(ben.closed('2025-01-06').versions.slice(ben.versions.length))
  assert.deepEqual(await counts(), { [`${east} childProtection`]: 1 })
  assert.deepEqual(await asKept(), await counted())
})

test('Pitfall 20: a restricted child is in the counts of those who are named, and in no count that is kept, whenever the restriction holds', async () => {
  const before = await counts()
  const more = { ...before, [`${west} referral`]: 1 }
  const mia = child(10, west)
  await save(mia.versions)
  const hidden = mia.with('restriction', restriction('2025-04-01'))
  await save(hidden.versions.slice(mia.versions.length))
  assert.deepEqual(await counts(by, '2025-03-31T12:00:00.000Z'), before)
  assert.deepEqual(await counts(named, '2025-03-31T12:00:00.000Z'), more)
  // The day on which it ends is nobody's save: it is worked out when it is read.
  assert.deepEqual(await counts(by, '2025-04-01T12:00:00.000Z'), more)
  assert.deepEqual(await counts(by, '2025-02-28T12:00:00.000Z'), more)
  assert.ok(!(await asKept()).some(c => c['post'] === west))
  const opened = hidden.with('emergencyAccess', {
    person: by,
    reason: 'On call tonight.',
    from: '2025-03-20T20:00:00.000Z',
    until: '2025-03-20T23:00:00.000Z',
  })
  await save(opened.versions.slice(hidden.versions.length))
  assert.deepEqual(await counts(by, '2025-03-20T21:00:00.000Z'), more)
  assert.deepEqual(await counts(by, '2025-03-20T23:30:00.000Z'), before)
  await save(hidden.withdrawn('restriction').versions.slice(hidden.versions.length))
  assert.deepEqual(await counts(by, '2025-03-20T23:30:00.000Z'), more)
  assert.deepEqual(await asKept(), await counted())
})

test('Pitfall 8: the work of a record that was merged away is one case of the one that stays, and is taken apart with it', async () => {
  const [kept, gone] = [aChild({ surname: 'Stone' }, 20), child(21)]
  const none = await counts()
  await save([...kept.versions, ...gone.versions])
  const one = { ...none, [`${east} referral`]: 1 + (none[`${east} referral`] ?? 0) }
  const merged = kept.with('personMerge', { absorbed: gone.subject, reason: 'The same child' })
  const together = [...merged.versions.slice(-1), ...gone.with('mergedInto', { survivor: kept.subject }).versions.slice(-1)]
  await save(together)
  assert.deepEqual(await counts(), one)
  const hidden = merged.with('restriction', restriction())
  await save(hidden.versions.slice(-1))
  assert.deepEqual([await counts(), await counts(named)], [none, one])
  await save(together.map(v => ({ ...v, version: 2, because: 'Twins', withdrawn: true, facts: undefined }) as unknown as NewVersion))
  assert.deepEqual(await counts(), one, 'what was hidden with the one that stays is its own again')
  assert.deepEqual(await asKept(), await counted())
})

test('of many saves at once about one post, and of those that take two posts in either order, each is counted once', async () => {
  const all = Array.from({ length: 24 }, (_, i) => child(100 + i, i % 2 ? east : west))
  const before = await counts()
  await Promise.all(
    Array.from({ length: 12 }, (_, i) =>
      as('everyone', async store => {
        const pair = i % 2 ? [all[2 * i]!, all[2 * i + 1]!] : [all[2 * i + 1]!, all[2 * i]!]
        for (const { versions } of pair) await store.save({ versions, by, at: '2025-03-10T09:00:00.000Z' })
      }),
    ),
  )
  const after = await counts()
  for (const post of [east, west]) assert.equal(after[`${post} referral`], (before[`${post} referral`] ?? 0) + 12)
  assert.deepEqual(await asKept(), await counted())
})

test('a save that is taken back is counted by nobody; a correction moves what it corrects', async () => {
  const before = await counts()
  const taken = child(200)
  await assert.rejects(
    as('everyone', async store => {
      await store.save({ versions: taken.versions, by, at: '2025-03-10T09:00:00.000Z' })
      throw new Error('the page fails after it')
    }),
  )
  assert.deepEqual(await counts(), before)
  await save(taken.versions)
  const { careWorkerDetails } = (await as('everyone', store => store.child(taken.subject)))!
  const [lead] = careWorkerDetails
  await save([next('involvement', taken.subject, lead!, { post: west }, 'The wrong post was chosen')])
  assert.equal((await counts())[`${west} referral`], (before[`${west} referral`] ?? 0) + 1)
  assert.deepEqual(await asKept(), await counted())
})

test('a rebuild finds nothing to put right, and puts right what is wrong, missing or too much', async () => {
  const right = await asKept()
  const rebuilt = () => as('everyone', store => store.rebuild())
  const writtenBy = () =>
    owner`select post, work, xmin::text as wrote from case_count order by 1, 2`.then(rows => rows.map(r => ({ ...r })))
  const untouched = await writtenBy()
  await rebuilt()
  assert.deepEqual(await writtenBy(), untouched)
  await owner`update case_count set cases = cases + 5 where post = ${east}`
  await owner`delete from case_count where post = ${west}`
  await owner`insert into case_count values ('301', gen_random_uuid(), '00000000-0000-0000-0000-000000000000', 'referral', 3)`
  await rebuilt()
  assert.deepEqual(await asKept(), right)
})
