import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aStore } from '../../../test/a-store.ts'
import { aDfe } from '../../../test/stand-ins/dfe-csc-api.ts'
import { patience } from '../../engines/engines.ts'
import { exampleId } from '../../kernel/kernel.ts'
import { aChild } from '../../record/record.ts'
import { sendTheFeed } from './feed.ts'

const { stores } = await aStore()
const dfe = await aDfe()
after(dfe.close)
const versions = [1, 2, 3].flatMap(n => aChild({ laChildId: `C${n}` }, n).referred('2025-03-03').versions)
await stores.as({ authority: '301', person: 'everyone' }, store =>
  store.save({ versions, by: exampleId(900), at: '2025-03-03T09:00:00.000Z' }),
)
let runs = 0
const feed = { ...patience, ...dfe.service, pace: 0 }
const needs = {
  stores,
  newId: () => exampleId(880_000 + ++runs),
  now: () => '2025-03-04T02:45:00.000Z',
  folders: { heads: '', returns: '' },
}

test('the daily feed: sent each night by a worker, where it is set up', async () => {
  assert.equal(await sendTheFeed(needs, '301'), 'Not sent: it is not set up.')
  assert.match(await sendTheFeed({ ...needs, feed }, '302'), /another council/)
  assert.match(await sendTheFeed({ ...needs, feed }, '301'), /^3 children looked at: 3 sent and acknowledged .* 1 request\.$/)
  assert.match(await sendTheFeed({ ...needs, feed }, '301'), /: 0 sent and acknowledged .* 0 requests\.$/)
})

test('the daily feed: a night that the service ends early has failed in words, and is tried again', async () => {
  await stores.as({ authority: '301', person: 'everyone' }, store =>
    store.save({
      versions: aChild({ laChildId: 'C4' }, 4).referred('2025-03-03').versions,
      by: exampleId(900),
      at: '2025-03-05T09:00:00.000Z',
    }),
  )
  await assert.rejects(
    sendTheFeed({ ...needs, feed: { ...feed, supplierKey: 'another' } }, '301'),
    /1 waiting.*Stopped: .*subscription key/,
  )
  assert.match(await sendTheFeed({ ...needs, feed }, '301'), /: 1 sent and acknowledged/)
})
