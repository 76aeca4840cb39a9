import { exampleId } from '../src/kernel/kernel.ts'
import { aChild, type NewVersion } from '../src/record/record.ts'
import { authority, type Place } from './council.ts'
import { timed } from './measure.ts'

const by = exampleId(900)
const at = '2025-06-02T09:00:00.000Z'
const told = 'We talked about school, and about what happened at the weekend. Ava showed me her drawing. '

/** A child with 200 entries, most of them visits that were written up at some length. */
export function aLongRecord() {
  let child = aChild({ laChildId: 'BENCH1' }, 77)
    .referred('2025-01-06')
    .ledBy(exampleId(700), '2025-01-06')
    .assessed('2025-01-07')
    .authorised('2025-02-10')
    .discussed('2025-01-20')
    .enquired('2025-01-20')
    .conferenced('2025-02-03')
    .protected('2025-02-03')
  while (new Set(child.entries.map(e => e.entry)).size < 200) child = child.visited('2025-03-03', { narrative: told.repeat(6) })
  return child
}

/** The first two budgets: a whole record is loaded, and one entry of it is saved with everything that is derived, each in its own transaction. */
export async function recordTimes({ stores }: Place) {
  const child = aLongRecord()
  const sight = { authority, person: by }
  await stores.as(sight, store => store.save({ versions: child.versions, by, at }))
  const load = await timed(3000, 1000, () => stores.as(sight, store => store.child(child.subject)))
  const last = child.versions.findLast(v => v.kind === 'visit')!
  const save = await timed(1000, 200, async i => {
    const facts = { ...last.facts, childsWords: `I like maths. ${i}` }
    const version = { ...last, version: i + 202, facts } as NewVersion
    const outcome = await stores.as(sight, store => store.save({ versions: [version], by, at }))
    if (!('saved' in outcome)) throw new Error(`nothing was saved: ${Object.keys(outcome)}`)
  })
  return { load, save }
}
