// What live checking adds to a save: one entry of a child with 200 entries saved with and without one derived table, by turns in one run. A visit is
// written down, which no check looks at, and a placement moves to another provider, which many do:
// node bench/returns/live.ts [finding] [--saves 1000]
import { parseArgs } from 'node:util'
import { exampleId } from '../../src/kernel/kernel.ts'
import type { Chronology, NewVersion } from '../../src/record/record.ts'
import type { Derived } from '../../src/store/derived.ts'
import { derivedTables } from '../../src/store/derived-tables.ts'
import { aPlace, authority, type Place } from '../council.ts'
import { type Times, timesOf } from '../measure.ts'
import { aLongRecord } from '../record.ts'

const { values, positionals } = parseArgs({ options: { saves: { type: 'string' } }, allowPositionals: true })
const saves = Number(values.saves ?? 1000)
const warmUp = Math.ceil(saves / 5)
const by = exampleId(900)
const all = derivedTables as Derived[]
const order = [...all]

/** The same saves by turns, so that whatever else the machine does falls on both. */
async function byTurns({ stores }: Place, child: Chronology, kind: keyof typeof changes, table: string) {
  const last = child.versions.findLast(v => v.kind === kind)!
  const times: { with: number[]; without: number[] } = { with: [], without: [] }
  for (let i = -warmUp; i < saves; i++) {
    for (const how of ['with', 'without'] as const) {
      all.splice(0, all.length, ...order.filter(each => how === 'with' || each.table !== table))
      const version = ++lastVersion[kind]
      const saved = { ...last, version, facts: { ...last.facts, ...changes[kind](version) } } as NewVersion
      const began = performance.now()
      const outcome = await stores.as({ authority, person: by }, store =>
        store.save({ versions: [saved], by, at: '2025-06-02T09:00:00.000Z' }),
      )
      const took = performance.now() - began
      if (!('saved' in outcome)) throw new Error(`nothing was saved: ${Object.keys(outcome)}`)
      if (i >= 0) times[how].push(took)
    }
  }
  all.splice(0, all.length, ...order)
  return { with: timesOf(times.with), without: timesOf(times.without) }
}
const lastVersion = { visit: 1, placement: 1 }
const changes = {
  visit: (version: number) => ({ childsWords: `I like maths. ${version}` }),
  placement: (version: number) => ({ provider: `PR${version % 2}` }),
}
const line = (name: string, { p50, p99 }: Times) => console.log(`${name.padEnd(22)} p50 ${p50.toFixed(2)} ms   p99 ${p99.toFixed(2)} ms`)

const place = await aPlace()
try {
  const atHome = aLongRecord()
  const inCare = atHome.lookedAfter('2025-03-01').underLaw('C2', '2025-03-01').placed('2025-03-01')
  let kept = 0
  console.log(`a save of one entry of a child with 200 entries, ${saves} saves each, by turns`)
  for (const [who, child, kind] of [
    ['with a child protection plan: a visit', atHome, 'visit'],
    ['and looked after: a visit', inCare, 'visit'],
    ['and looked after: a placement', inCare, 'placement'],
  ] as const) {
    const versions = child.versions.slice(kept)
    kept = child.versions.length
    await place.stores.as({ authority, person: by }, store => store.save({ versions, by, at: '2025-06-01T09:00:00.000Z' }))
    for (const table of positionals.length > 0 ? positionals : ['finding']) {
      if (!order.some(each => each.table === table)) throw new Error(`no table ${table} is derived`)
      const { with: w, without } = await byTurns(place, inCare, kind, table)
      console.log(`\n${who}`)
      line(`with ${table}`, w)
      line(`without ${table}`, without)
      console.log(`${table} adds ${(w.p50 - without.p50).toFixed(2)} ms at p50, ${(w.p99 - without.p99).toFixed(2)} ms at p99`)
    }
  }
} finally {
  all.splice(0, all.length, ...order)
  await place.end()
}
