import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, asker, ids, manager, office, protectedChild, sam, saved, textOf, today } from '../../../test/a-council.ts'
import { aStore } from '../../../test/a-store.ts'
import { day, exampleId } from '../../kernel/kernel.ts'
import { aChild } from '../../record/record.ts'

const { stores } = await aStore()
const hidden = Array.from({ length: 174 }, (_, i) => protectedChild(5000 + i, i < 87 ? ids.vacantPost : exampleId(303)))
const held = Array.from({ length: 15 }, (_, i) => protectedChild(6000 + i, ids.samsPost))
await saved(stores, office)
await saved(
  stores,
  [...hidden, ...held].flatMap(c => c.versions),
)

const board = `/teams/${ids.team}`
const see = (address: string, as = manager) => ask(stores, as, address).then(textOf)

test('S91: two vacant posts hold 174 child protection cases: the team’s board says so first, in red, with the reason, on the same day', async () => {
  const said = await ask(stores, manager, board)
  assert.ok('page' in said)
  const { markup } = said.page
  assert.ok(markup.indexOf('moj-alert--error') < markup.indexOf('<table'), 'before any table')
  assert.match(textOf(said), /174 children allocated to nobody Nobody is working with them/)
  assert.match(textOf(said), /87 children: Social worker\. The post is vacant since 1 March 2025, when Jo Marsh left it/)
  assert.match(textOf(said), /87 children: Social worker\. The post is vacant since 1 April 2020: nobody has been in it/)
  assert.doesNotMatch(markup, /data-dismissible/)
})

test('S91: the published average leaves them out; the true load and the gap stand beside it, on every board that counts', async () => {
  for (const [address, as] of [
    [board, manager],
    ['/teams', manager],
    ['/workforce', asker(exampleId(999), 'analyst')],
  ] as const) {
    const text = await see(address, as)
    assert.match(text, /174 children allocated to nobody/, address)
    assert.match(text, /Reported average 15\.0 .*True load 189\.0 .*Gap \+174\.0/, address)
  }
})

test('S91: no address, no filter and no role makes a board leave them out', async () => {
  const roles = ['teamManager', 'administrator', 'analyst'] as const
  for (const role of roles)
    for (const address of [
      board,
      `${board}?post=${ids.samsPost}`,
      `${board}?unallocated=no`,
      `${board}?post=x`,
      '/teams?teams=none',
      '/workforce?hide=vacant',
    ]) {
      const said = await ask(stores, asker(exampleId(999), role), address)
      if ('page' in said) assert.match(textOf(said), /174 children allocated to nobody/, `${role} ${address}`)
      else assert.equal('goTo' in said && said.goTo, '/not-allowed')
    }
})

test('S90: a worker’s own cases are listed by name, against the ceiling', async () => {
  const text = await see(`${board}?post=${ids.samsPost}`)
  assert.match(text, /Cases of Sam Patel/)
  for (const c of held) assert.ok(text.includes(c.child.childDetails.surname))
  assert.match(text, /15\.0 .*15 0 0 0 0/, 'fifteen for one full-time worker, all of them child protection')
  const markup = async (address: string) => ((await ask(stores, manager, address)) as { page: { markup: string } }).page.markup
  assert.doesNotMatch(await markup(board), /kith-bar__value--over/)
  assert.match(await markup(`${board}?ceiling=12`), /15 cases for one full-time worker, against 12.*kith-bar__value--over/s)
})

test('the team’s board is refused without the need for it, and a team that is not there is not found', async () => {
  assert.deepEqual(await ask(stores, sam, board), { goTo: '/not-allowed', about: [] })
  assert.deepEqual(await ask(stores, manager, `/teams/${exampleId(1)}`), { goTo: '/not-found', about: [] })
  assert.deepEqual(await ask(stores, manager, '/teams/x'), { goTo: '/not-found', about: [] })
})

test('S91: several children are allocated at once: they end with the vacant post on that day, with the reason, and the alert goes down', async () => {
  const children = hidden.slice(0, 3).map(c => c.subject)
  const form = { children, post: ids.samsPost, startDate: 'today', changeReason: 'LEFTRL' }
  assert.deepEqual(await ask(stores, manager, board, { form }), { goTo: board, done: '3 children are allocated', about: children })
  assert.match(await see(board), /171 children allocated to nobody/)
  const child = await stores.as({ authority: '301', person: ids.manager }, store => store.child(children[0]!))
  assert.deepEqual(
    child?.careWorkerDetails.map(i => [i.post, i.startDate, i.endDate, i.changeReason]),
    [
      [ids.vacantPost, '2024-10-02', today, 'LEFTRL'],
      [ids.samsPost, today, undefined, undefined],
    ],
  )
})

test('S91: nobody is allocated to a post that nobody is at work in, and when one child is refused, none is allocated', async () => {
  const [first, second] = [hidden[10]!.subject, held[0]!.subject]
  const tried = async (form: Record<string, string | string[]>) => {
    const said = await ask(stores, manager, board, { form: { startDate: 'today', changeReason: 'MANAGE', ...form } })
    assert.ok('page' in said && said.status === 400)
    return textOf(said)
  }
  assert.match(await tried({ children: first, post: exampleId(303) }), /Choose a worker who is in post and at work today/)
  assert.match(await tried({ post: ids.samsPost }), /Tick the children to allocate/)
  assert.match(await tried({ children: [first, second], post: ids.samsPost }), /Ava Stone-6000: They lead the work already/)
  assert.match(await see(board), /171 children allocated to nobody/)
  assert.deepEqual(await ask(stores, { ...manager, may: new Set(['see:team']) }, board, { form: { children: first } }), {
    goTo: '/not-allowed',
    about: [],
  })
})

test('S91: the form on the child’s own record offers nobody but those who are in post and at work', async () => {
  const said = await ask(stores, manager, `/children/${hidden[20]!.subject}/record/allocate`)
  assert.ok('page' in said)
  assert.match(textOf(said), /Sam Patel, Social worker, East/)
  for (const id of [ids.vacantPost, exampleId(303), exampleId(304)]) assert.doesNotMatch(said.page.markup, new RegExp(id))
})

test('Pitfall 20: a restricted child is in no list and in no count of those who may not see them', async () => {
  const restricted = protectedChild(7000, ids.vacantPost).with('restriction', {
    scope: 'record',
    reason: 'A relative works here.',
    allowedPeople: [ids.sam],
    startDate: day('2025-03-01'),
  })
  await saved(stores, restricted.versions)
  for (const address of [board, '/teams', '/workforce']) {
    assert.match(await see(address), /171 children allocated to nobody/)
    assert.doesNotMatch(await see(address), /Stone-7000/)
  }
  assert.match(await see(board, { ...manager, id: ids.sam }), /172 children allocated to nobody/)
})

test('S103: open work that no team has stands on a board of its own, and every board together holds every case', async () => {
  const nowhere = aChild({ surname: 'Nowhere' }, 7100).referred('2025-03-01')
  const ghost = aChild({ surname: 'Ghost' }, 7101).referred('2025-03-01').ledBy(exampleId(998), '2025-03-01')
  const led = aChild({ surname: 'Elsewhere' }, 7102).referred('2025-03-01', { team: ids.team })
  await saved(
    stores,
    [nowhere, ghost, led].flatMap(c => c.versions),
  )
  const none = await see('/teams/none')
  assert.match(none, /2 children allocated to nobody/)
  assert.match(none, /Ghost .*The post that leads is not known.*Nowhere .*No post leads/)
  assert.match(await see(board), /Elsewhere/)
  assert.match(await see('/teams'), /174 children allocated to nobody/, '171, one of the team’s own, and two of no team')
  assert.match(await see('/front-door', asker(exampleId(996), 'frontDoorWorker')), /2 children allocated to nobody/)
})
