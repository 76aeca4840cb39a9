import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStore } from '../../test/a-store.ts'
import { aPost, aTeam, aWorker } from '../../test/a-workforce.ts'
import { addDays, type Day, day, exampleId } from '../kernel/kernel.ts'
import { allocationOf } from '../workforce/workforce.ts'

const { stores } = await aStore()
const as = <T>(work: Parameters<typeof stores.as<T>>[1]) => stores.as({ authority: '301', person: exampleId(900) }, work)
const on = day('2025-03-10')
const role = { role: 'socialWorker' as const }

await as(store =>
  store.save({
    versions: [
      aTeam(100, 'East'),
      ...aWorker(201, 'Sam Patel', { roles: [role] }),
      ...aWorker(202, 'Jo Marsh', { roles: [{ ...role, endDate: on }] }),
      ...aWorker(203, 'Lee Obi', { roles: [role], away: { startDate: on, endDate: addDays(on, 2) } }),
      ...aWorker(204, 'Ann Bright', {
        roles: [
          { ...role, endDate: on },
          { role: 'teamManager', endDate: addDays(on, 1) },
        ],
      }),
      ...aWorker(205, 'Max Holt'),
      ...aPost(301, 100, [
        { by: 205, endDate: addDays(on, -400) },
        { by: 202, endDate: on, startDate: addDays(on, -400) },
        { by: 201, startDate: on },
      ]),
      ...aPost(302, 100, [
        { by: 205, endDate: addDays(on, -9) },
        { by: 204, startDate: addDays(on, -9) },
      ]),
      ...aPost(303, 100, [{ by: 203 }]),
      ...aPost(304, 100, [
        { by: 205, endDate: addDays(on, -30) },
        { by: 201, startDate: addDays(on, -20), endDate: addDays(on, -10) },
        { by: 203, startDate: addDays(on, 1) },
      ]),
      ...aPost(305, 100, [], { startDate: addDays(on, 1) }),
      ...aPost(306, 100, [{ by: 205, endDate: addDays(on, 1) }], { endDate: addDays(on, 1) }),
      ...aPost(307, 100, [{ by: 202 }], { type: 'manager' }),
      ...aPost(308, 100, [], { type: 'pool' }),
    ],
    by: exampleId(900),
    at: '2025-03-01T09:00:00.000Z',
  }),
)

const saysOf = async (today: Day) => {
  const [all, now] = await as(async store => [await store.staffedPosts(today), await store.postsToday(today)])
  const says = (posts: typeof all) => posts.map(p => [p.id, allocationOf(p, today)] as const)
  return { whole: says(all), now: says(now) }
}

test('S91: who is in a post today, and why nobody is, is the same with and without everyone who ever was in it, on each day', async () => {
  for (let i = -40; i <= 4; i++) {
    const { whole, now } = await saysOf(addDays(on, i))
    assert.deepEqual(now, whole, addDays(on, i))
  }
})

test('S91: a post is vacant, its worker gone, away or back from the day on that the calendar says, with nothing saved in between', async () => {
  const why = async (post: number, today: Day) => {
    const found = (await saysOf(today)).now.find(([id]) => id === exampleId(post))![1]
    return found.allocated ? found.to.map(w => w.name).join(' and ') : found.why
  }
  assert.equal(await why(301, addDays(on, -1)), 'Jo Marsh')
  assert.equal(await why(301, on), 'Sam Patel')
  assert.equal(await why(302, on), 'Ann Bright', 'one of two roles has ended')
  assert.equal(await why(302, addDays(on, 1)), 'Ann Bright left on 11 March 2025')
  assert.deepEqual(await Promise.all([-1, 0, 1, 2].map(n => why(303, addDays(on, n)))), [
    'Lee Obi',
    'Lee Obi is away since 10 March 2025',
    'Lee Obi is away since 10 March 2025',
    'Lee Obi',
  ])
  assert.equal(await why(304, on), 'The post is vacant since 28 February 2025, when Sam Patel left it')
  assert.equal(await why(304, addDays(on, 2)), 'Lee Obi')
})
