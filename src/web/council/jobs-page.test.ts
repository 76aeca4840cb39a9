import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, asker, manager, now, office, saved, textOf } from '../../../test/a-council.ts'
import { aStore } from '../../../test/a-store.ts'
import { addMinutes, exampleId } from '../../kernel/kernel.ts'
import { prepareQueue } from '../../store/store.ts'

const { stores, server } = await aStore()
await saved(stores, office)
const admin = asker(exampleId(205), 'administrator')
const as = { authority: '301', person: 'everyone', now } as const
const text = async () => textOf(await ask(stores, admin, '/jobs'))

test('only an administrator sees the jobs', async () => {
  assert.deepEqual(await ask(stores, manager, '/jobs'), { goTo: '/not-allowed', about: [] })
})

test('where no worker was ever started the page says so, and nothing can be asked for', async () => {
  assert.match(await text(), /No worker was ever started on this database/)
  const said = await ask(stores, admin, '/jobs', { form: { job: 'heads' } })
  assert.match(textOf(said), /There is a problem No worker was ever started/)
})

test('what comes each night, when, and that it never ran, is said; and what is cleared, and why', async () => {
  await prepareQueue(server)
  const page = await text()
  assert.match(page, /Ends of the chains .* 01:15 on 11 March 2025 Never/)
  assert.match(page, /Unfinished forms, 90 days after they were last written/)
  assert.match(page, /Nothing is waiting.*Nothing ran yet/)
})

test('a return that is asked for waits for a worker; what is nothing is refused', async () => {
  const said = await ask(stores, admin, '/jobs', { form: { job: 'return cin 2026' } })
  assert.deepEqual(said, { goTo: '/jobs', done: 'Children in need census 2025/26: a worker takes it as soon as one is free.', about: [] })
  assert.match(await text(), /Waiting .* Children in need census 2025\/26 .* Not yet/)
  assert.match(textOf(await ask(stores, admin, '/jobs', { form: { job: 'rm -rf' } })), /Choose what is to be done/)
})

test('what ran, what failed and why, and what never ended stand in the list', async () => {
  const [ran, failed, stopped] = [exampleId(1), exampleId(2), exampleId(3)]
  await stores.as(as, async store => {
    await store.beginRun(ran, { job: 'heads', about: '', try: 1, beganAt: addMinutes(now, -60) })
    await store.endRun(ran, { failed: false, says: 'The ends of 7 chains are in heads.txt.', endedAt: addMinutes(now, -57) })
    await store.beginRun(failed, { job: 'return', about: 'cin 2026', try: 2, beganAt: addMinutes(now, -30) })
    await store.endRun(failed, { failed: true, says: 'The disk is full: /mnt.', endedAt: addMinutes(now, -30) })
    await store.beginRun(stopped, { job: 'clean-up', about: '', try: 1, beganAt: addMinutes(now, -20) })
  })
  const page = await text()
  assert.match(page, /Ends of the chains 09:00 on 10 March 2025 3 minutes The ends of 7 chains/)
  assert.match(page, /Under a second Failed, try 2 The disk is full: \/mnt\./)
  assert.match(page, /Clean-up 09:40 on 10 March 2025 It has not ended, or its server stopped under it/)
  assert.match(page, /Not yet The disk is full/)
})
