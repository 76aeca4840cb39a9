import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aDfe, type DfeAsked } from '../../../test/stand-ins/dfe-csc-api.ts'
import type { Fault, Plan, ReceiptForm } from '../../../test/stand-ins/dfe-plan.ts'
import { day, exampleId } from '../../kernel/kernel.ts'
import { aChild } from '../../record/record.ts'
import { feedWindow } from '../../returns/returns.ts'
import type { Kept } from './due.ts'
import { type FeedLedger, sendFeed } from './send-feed.ts'
import { type FeedService, patience } from './settings.ts'

const today = day('2026-03-03')
const asked = { today, window: feedWindow(today), workforce: { holders: new Map(), numbers: new Map() } }

const someone = (n: number, postcode?: string): Kept => {
  const ava = aChild({ laChildId: `C${n}` }, n).referred('2025-03-03')
  const home = { type: 'home' as const, lines: [], startDate: day('2025-01-01') }
  const { child } = postcode ? ava.with('address', { ...home, postcode }) : ava
  return { laChildId: `C${n}`, subject: exampleId(n), child }
}

/** These faults, one for each request, and after them none. */
const plan = (faults: readonly (Fault | undefined)[], receipt: ReceiptForm = 'uuid'): Plan => {
  const left = [...faults]
  return { next: () => left.shift(), receipt: () => receipt }
}

/** A run of these children against a DfE that behaves so; the ledger is written down, in the order in which it was told. */
async function run(kept: readonly Kept[], more: DfeAsked & { service?: Partial<FeedService>; everybody?: boolean } = {}) {
  const dfe = await aDfe(more)
  after(dfe.close)
  const slept: number[] = []
  const [receipts, whys, told] = [new Map<string, string>(), new Map<string, string>(), [] as string[]]
  const without = new Map<string, readonly string[] | undefined>()
  const ledger: FeedLedger = {
    onTheWay: async rows => void told.push(`on the way ${rows.length}`),
    removedFirst: async rows => void told.push(`removed first ${rows.length}`),
    acknowledged: async rows => {
      told.push(`acknowledged ${rows.length}`)
      for (const row of rows) receipts.set(row.laChildId, row.receipt)
      for (const row of rows) without.set(row.laChildId, row.without)
    },
    refused: async rows => {
      told.push(`refused ${rows.length}`)
      for (const row of rows) whys.set(row.laChildId, row.why)
    },
  }
  async function* pages() {
    yield kept
  }
  let clock = 0
  const world = {
    fetch: globalThis.fetch,
    now: () => clock,
    sleep: async (milliseconds: number) => {
      if (milliseconds > 0) slept.push(milliseconds)
      clock += milliseconds
    },
    chance: () => 0.5,
  }
  const service = { ...patience, ...dfe.service, pace: 0, timeOut: 10_000, ...more.service }
  const sent = await sendFeed({ pages: pages(), asked, ledger, service, world, bytes: 1_000_000, everybody: more.everybody === true })
  const statuses = dfe.requests.map(r => `${r.status}${r.stored ? ' stored' : ''} ${r.children.length}`)
  return { sent, dfe, statuses, slept, receipts, whys, without, told, children: Object.keys(dfe.held()).length }
}
const many = (n: number) => Array.from({ length: n }, (_, i) => someone(i + 1))

test('the daily feed: at most a hundred children in a request, written down before it leaves and after it is acknowledged', async () => {
  const { sent, statuses, told, children } = await run(many(230))
  assert.deepEqual(statuses, ['200 stored 100', '200 stored 100', '200 stored 30'])
  assert.deepEqual(told, ['on the way 100', 'acknowledged 100', 'on the way 100', 'acknowledged 100', 'on the way 30', 'acknowledged 30'])
  assert.deepEqual([sent.acknowledged, sent.requests, children], [230, 3, 230])
})

test('the daily feed: a receipt may be one for all, a list, objects, or an object with a list; each child’s own is kept', async () => {
  for (const form of ['uuid', 'list', 'objects', 'object'] as const) {
    const { receipts } = await run(many(3), { plan: plan([], form) })
    const all = [...receipts.values()]
    assert.equal(all.length, 3, form)
    assert.equal(new Set(all).size, form === 'uuid' ? 1 : 3, form)
    for (const receipt of all) assert.match(receipt, /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, form)
  }
})

test('the daily feed: a list of another length tells nobody who was taken, so each is asked for by themselves', async () => {
  const { statuses, sent } = await run(many(2), { plan: plan([], 'wrong length') })
  assert.deepEqual(statuses, ['200 stored 2', '200 stored 1', '200 stored 1'])
  assert.equal(sent.acknowledged, 2)
})

test('the daily feed: one bad child stands alone, whether or not the answer says who, and everybody else is sent', async () => {
  const refuses = (child: Record<string, unknown>) => (child['la_child_id'] === 'C37' ? 'child_details.sex: must be a sex' : undefined)
  for (const saysWhere of [true, false]) {
    const { whys, sent, children, statuses } = await run(many(100), { refuses, saysWhere })
    assert.deepEqual([...whys.keys()], ['C37'])
    assert.match(whys.get('C37')!, saysWhere ? /child_details\.sex: must be a sex/ : /malformed/)
    assert.deepEqual([sent.acknowledged, sent.refused, sent.waits, children], [99, 1, 0, 99])
    assert.ok(statuses.length <= (saysWhere ? 3 : 15), `${statuses.length} requests`)
  }
})

test('the daily feed: an answer that blames the wrong child costs requests, and nobody their place', async () => {
  const refuses = (child: Record<string, unknown>) => (child['la_child_id'] === 'C2' ? 'see [0] and [3]' : undefined)
  const { sent, whys } = await run(many(5), { refuses, saysWhere: true })
  assert.deepEqual([sent.acknowledged, [...whys.keys()]], [4, ['C2']])
})

test('the daily feed: what is too much is halved, and the next request is no larger', async () => {
  const { sent, statuses } = await run(many(100), { mostBytes: 12_000 })
  assert.equal(sent.acknowledged, 100)
  assert.ok(statuses.filter(s => s.startsWith('413')).length <= 4, statuses.join())
})

test('the daily feed: it waits for as long as it is asked to, otherwise longer each time, and tries again', async () => {
  const faults: Fault[] = [{ answers: 429, retryAfter: 7 }, { answers: 503 }, { answers: 429 }, { breaks: 'before' }]
  const { sent, slept, statuses } = await run(many(2), { plan: plan(faults) })
  assert.deepEqual(statuses, ['429 2', '503 2', '429 2', '0 2', '200 stored 2'])
  assert.deepEqual(slept, [7125, 1500, 3000, 6000])
  assert.equal(sent.acknowledged, 2)
})

test('the daily feed: no answer in time, or after it was stored, is sent again and stands there once', async () => {
  const { sent, children, statuses } = await run(many(2), {
    plan: plan([{ hangs: 'after' }, { breaks: 'after' }, { answers: 500, stores: true }]),
    service: { timeOut: 1500 },
  })
  assert.deepEqual(statuses, ['0 stored 2', '0 stored 2', '500 stored 2', '200 stored 2'])
  assert.deepEqual([sent.acknowledged, children], [2, 2])
})

test('the daily feed: a token that is over is renewed, once for each request', async () => {
  const { sent, statuses } = await run(many(250), { tokenLasts: 1 })
  assert.deepEqual(statuses, ['200 stored 100', '401 100', '200 stored 100', '401 50', '200 stored 50'])
  assert.equal(sent.acknowledged, 250)
})

test('the daily feed: settings that the DfE does not accept end the run in words that say which', async () => {
  const said = async (service: Partial<FeedService>) => (await run(many(2), { service })).sent.stopped
  assert.match((await said({ clientSecret: 'no' }))!, /client id, its secret and the scope/)
  assert.match((await said({ scope: 'no' }))!, /client id, its secret and the scope/)
  assert.match((await said({ supplierKey: 'no' }))!, /subscription key/)
  assert.match((await said({ authority: '302' }))!, /404.*KITH_DFE_URL/)
  const { sent } = await run(many(2), { plan: plan([{ answers: 401 }, { answers: 401 }]) })
  assert.match(sent.stopped!, /401/)
})

test('the daily feed: a service that is down is not asked for ever, and the rest waits', async () => {
  const down: Fault[] = Array.from({ length: 200 }, () => ({ answers: 503 }))
  const { sent, statuses } = await run(many(230), { plan: plan(down) })
  assert.match(sent.stopped!, /failed \(503\)/)
  assert.ok(statuses.length <= 30, `${statuses.length} requests`)
  assert.deepEqual([sent.acknowledged, sent.waits], [0, 230])
  const later = await run(many(2), { plan: plan([{ answers: 429, retryAfter: 3600 }]) })
  assert.match(later.sent.stopped!, /3600 seconds/)
  assert.equal(later.statuses.length, 1)
})

test('the daily feed: a child on whom the service fails holds up nobody else', async () => {
  const { sent, children } = await run(many(20), { breaksOn: child => child['la_child_id'] === 'C5' })
  assert.deepEqual([sent.acknowledged, sent.refused, sent.waits, sent.stopped, children], [19, 0, 1, undefined, 19])
})

test('the daily feed: whom the gateway takes for an attack is sent without what looks like one; a number that does is never sent', async () => {
  const kept = [someone(1), someone(2, 'AX1 0XB'), { ...someone(3), laChildId: 'C0x3' }]
  const { sent, without, whys, statuses } = await run(kept)
  assert.deepEqual(without.get('C2'), ['postcode'])
  assert.match(whys.get('C0x3')!, /number holds 0x/)
  assert.deepEqual([sent.acknowledged, sent.without, sent.refused], [2, 1, 1])
  assert.deepEqual(statuses, ['403 2', '200 stored 1', '403 1', '200 stored 1'])
})

test('the daily feed: what was acknowledged is not sent again unless everybody is asked for', async () => {
  const [ava] = many(1)
  const { stateOf, hashOf } = await import('./due.ts')
  const due = stateOf(ava!, asked)
  assert.ok(typeof due === 'object' && 'now' in due)
  const known: Kept = { ...ava!, holds: due.now, acknowledged: hashOf(due.now) }
  assert.deepEqual((await run([known])).statuses, [])
  assert.deepEqual((await run([known], { everybody: true })).statuses, ['200 stored 1'])
})

test('the daily feed: an answer without a receipt is nobody’s acknowledgement, as where a network asks to sign in first', async () => {
  const { sent, children } = await run(many(3), { isIntercepted: true })
  assert.match(sent.stopped ?? '', /without a receipt/)
  assert.deepEqual([sent.acknowledged, sent.waits, children], [0, 3, 0])
})
