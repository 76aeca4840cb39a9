import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStore } from '../../test/a-store.ts'
import { aPost, aTeam, aWorker } from '../../test/a-workforce.ts'
import { day, exampleId } from '../kernel/kernel.ts'

const { stores } = await aStore()
const everyone = { authority: '301', person: 'everyone' } as const
const today = day('2025-03-10')
const ask = (name: string, on = today, authority = '301') => stores.as({ ...everyone, authority }, store => store.askerBySignIn(name, on))

const versions = [
  aTeam(100, 'East'),
  aTeam(101, 'East One', { parent: exampleId(100) }),
  aTeam(102, 'West'),
  ...aWorker(201, 'Priya Shah', {
    facts: { signInName: 'priya.shah' },
    roles: [
      { role: 'teamManager', team: exampleId(100) },
      { role: 'socialWorker', endDate: today },
    ],
  }),
  ...aWorker(202, 'Sam Patel', { facts: { signInName: 'sam.patel' }, roles: [{ role: 'socialWorker' }] }),
  ...aWorker(203, 'Jo Marsh', { facts: { signInName: 'jo' }, roles: [{ role: 'teamManager' }] }),
  ...aWorker(204, 'Twin One', { facts: { signInName: 'twin' } }),
  ...aWorker(205, 'Twin Two', { facts: { signInName: 'Twin' } }),
  ...aPost(301, 102, [{ by: 202, endDate: day('2025-03-11') }]),
  ...aPost(302, 101, [{ by: 202, endDate: today }]),
]
await stores.as(everyone, store => store.save({ versions, by: exampleId(201), at: '2025-03-01T09:00:00.000Z' }))

test('somebody who signs in has the roles, posts and teams of today, and of no other day', async () => {
  assert.deepEqual(await ask('sam.patel'), {
    id: exampleId(202),
    name: 'Sam Patel',
    roles: [{ role: 'socialWorker' }],
    posts: [exampleId(301)],
    teams: [exampleId(102)],
  })
  assert.deepEqual((await ask('sam.patel', day('2025-03-11')))?.posts, [])
  assert.deepEqual((await ask('sam.patel', day('2025-03-09')))?.posts, [exampleId(301), exampleId(302)])
})

test('a manager has the teams that are part of theirs, and a manager of the whole council has all', async () => {
  assert.deepEqual((await ask('PRIYA.shah'))?.roles, [{ role: 'teamManager', team: exampleId(100) }])
  assert.deepEqual((await ask('priya.shah'))?.teams, [exampleId(100), exampleId(101)])
  assert.deepEqual((await ask('jo'))?.teams, [exampleId(100), exampleId(101), exampleId(102)])
})

test('a name that nobody has, that two people have, or that somebody has at another council, lets nobody in', async () => {
  assert.equal(await ask('nobody'), undefined)
  assert.equal(await ask('twin'), undefined)
  assert.equal(await ask('sam.patel', today, '302'), undefined)
})

test('the workforce tables can be emptied and rebuilt, and come out the same', async () => {
  const before = [await ask('sam.patel'), await ask('priya.shah')]
  await stores.as(everyone, store => store.rebuild())
  assert.deepEqual([await ask('sam.patel'), await ask('priya.shah')], before)
})
