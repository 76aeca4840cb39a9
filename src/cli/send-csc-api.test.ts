import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aStore } from '../../test/a-store.ts'
import { Edited } from '../../test/edits.ts'
import { aDfe } from '../../test/stand-ins/dfe-csc-api.ts'
import { Holdings } from '../../test/stand-ins/dfe-holdings.ts'
import { chanceFrom, planFrom } from '../../test/stand-ins/dfe-plan.ts'
import { patience, theWorld, type World } from '../engines/engines.ts'
import { day, exampleId, idMaker } from '../kernel/kernel.ts'
import { aChild, type NewVersion } from '../record/record.ts'
import { feedChildOf, feedWindow } from '../returns/returns.ts'
import type { Stores } from '../store/store.ts'
import { sendCscApi } from './send-csc-api.ts'

const authority = '301'
const everyone = { authority, person: 'everyone' } as const
const today = day('2026-03-03')
const now = () => `${today}T02:00:00.000Z`
const asked = { today, window: feedWindow(today), workforce: { holders: new Map(), numbers: new Map() } }
let ids = 0
const newId = idMaker(
  () => 1_772_500_000_000 + ++ids,
  bytes => bytes.fill(ids % 256),
)

/** What ends a process at once. */
class Killed extends Error {}

const { stores } = await aStore()

test('the daily feed: through a thousand edits, faults of every kind and kills at any moment, nothing is lost, and nothing acknowledged is sent again', async () => {
  const chance = chanceFrom(20_260_303)
  const upTo = (n: number) => Math.floor(chance() * n)
  const dfe = await aDfe({ plan: planFrom(11, { inAHundred: 35 }), tokenLasts: 7 })
  after(dfe.close)
  const records = Array.from({ length: 20 }, (_, n) => new Edited(n + 1))
  const saved = new Map(records.map(record => [record, 0]))
  const settled = new Map<string, number>()
  const tally = { edits: 0, killed: 0, stopped: 0, whole: 0, sent: 0 }

  async function edit(record: Edited, times: number): Promise<void> {
    const undo: (() => void)[] = []
    for (let i = 0; i < times; i++) undo.unshift(record.edit({ what: upTo(1e6), to: upTo(1e6), say: upTo(1e6) }).undo)
    const versions = record.versions.slice(saved.get(record))
    const outcome = await stores.as(everyone, store => store.save({ versions, by: exampleId(900), at: now() }))
    if ('saved' in outcome) {
      saved.set(record, record.versions.length)
      tally.edits += times
    } else for (const take of undo) take() // what overlaps is refused
  }

  /** A night; `lives` is after how many steps the process is killed. */
  async function night(lives: number): Promise<void> {
    const dying = () => {
      if (lives-- <= 0) throw new Killed()
    }
    const world: World = {
      fetch: async (...what) => {
        const answer = await fetch(...what)
        if (lives-- <= 0) throw new Killed() // taken perhaps, and nobody here ever hears of it
        return answer
      },
      now: () => 0,
      sleep: async () => dying(),
      chance,
    }
    const mortal: Stores = {
      ...stores,
      as: async (...what) => {
        dying()
        return stores.as(...what)
      },
    }
    const before = dfe.requests.length
    const service = { ...patience, ...dfe.service, pace: 0, timeOut: 10_000 }
    try {
      const sent = await sendCscApi(mortal, { authority, receiver: 'dfe', now, bytes: 20_000, service, world, newId })
      assert.ok(sent)
      tally[sent.stopped === undefined ? 'whole' : 'stopped']++
    } catch (fault) {
      if (!(fault instanceof Killed)) throw fault
      tally.killed++
    }
    const asked = new Set<unknown>()
    for (const { children } of dfe.requests.slice(before)) {
      for (const { la_child_id } of children) {
        tally.sent++
        asked.add(la_child_id)
        const record = records.find((_, n) => `C${n + 1}` === la_child_id)!
        assert.notEqual(settled.get(String(la_child_id)), record.versions.length, `${la_child_id} was acknowledged, and has not changed`)
      }
    }
    const page = await stores.as(everyone, store => store.feedPage('dfe', ''))
    for (const kept of page) {
      const record = records.find((_, n) => `C${n + 1}` === kept.laChildId)!
      if (kept.acknowledged && asked.has(kept.laChildId)) settled.set(kept.laChildId, record.versions.length)
      if (!kept.acknowledged) settled.delete(kept.laChildId)
    }
  }

  for (const record of records) await edit(record, 3)
  while (tally.edits < 1000) {
    for (let i = 0; i < 6; i++) await edit(records[upTo(records.length)]!, 1 + upTo(5))
    await night(chance() < 0.75 ? upTo(30) : Number.POSITIVE_INFINITY)
  }
  const rest = () =>
    stores.as(everyone, store => store.feedRuns(1)).then(([run]) => run!.waits > 0 || run!.stopped !== null || run!.ended_at === null)
  do await night(Number.POSITIVE_INFINITY)
  while (await rest())

  const whole = new Holdings()
  for (const record of records) {
    const is = record.child && feedChildOf(record.child, asked)
    if (is) whole.take(structuredClone(is) as never)
  }
  assert.deepEqual(dfe.held(), whole.all())
  assert.ok(tally.killed > 10 && tally.whole > 5 && tally.sent > 300, JSON.stringify(tally))
  const sentSoFar = dfe.requests.length
  await night(Number.POSITIVE_INFINITY)
  assert.equal(dfe.requests.length, sentSoFar, 'a night on which nothing changed sends nothing')
  if (process.env['KITH_TALLY']) console.log(tally, Object.keys(whole.all()).length)
})

test('Pitfall 8: the daily feed removes a number that was merged into another, and tells of it again when the two are taken apart', async () => {
  const dfe = await aDfe({ authority: '302' })
  after(dfe.close)
  const sight = { authority: '302', person: 'everyone' } as const
  const service = { ...patience, ...dfe.service, pace: 0 }
  const night = async () => {
    await sendCscApi(stores, { authority: '302', receiver: 'dfe', now, bytes: 1_000_000, service, world: theWorld, newId })
    return dfe.requests.at(-1)!.children
  }
  const save = async (versions: readonly NewVersion[]) =>
    assert.ok('saved' in (await stores.as(sight, store => store.save({ versions, by: exampleId(900), at: now() }))))
  const kept = aChild({ laChildId: 'K1' }, 501).referred('2025-03-03')
  const twin = aChild({ laChildId: 'T1' }, 502).referred('2024-03-04').closed('2024-04-04')
  await save([...kept.versions, ...twin.versions])
  assert.equal((await night()).length, 2)
  const together = [
    ...kept.with('personMerge', { absorbed: twin.subject, reason: 'The same child' }).versions.slice(-1),
    ...twin.with('mergedInto', { survivor: kept.subject }).versions.slice(-1),
  ]
  await save(together)
  const [one, other] = await night()
  assert.deepEqual(other, { la_child_id: 'T1', purge: true })
  assert.equal((one!['social_care_episodes'] as unknown[]).length, 2)
  await save(
    together.map(v => ({ ...v, version: 2, because: 'They are twins', withdrawn: true, facts: undefined }) as unknown as NewVersion),
  )
  const apart = await night()
  assert.deepEqual(
    apart.map(child => child['la_child_id']),
    ['K1', 'T1'],
  )
  assert.equal('purge' in apart[1]!, false)
  assert.deepEqual(Object.keys(dfe.held()), ['K1', 'T1'])
})
