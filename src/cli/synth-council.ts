import { type CouncilAsked, council, type Subject } from '../../synth/synth.ts'

/** So many subjects are made, chained, derived and kept at once. */
const atOnce = 200
/** So many batches are being kept while the next is made: the database and this process both have something to do. */
const inHand = 2

/** Makes an invented council and hands it over batch by batch: memory does not grow with it. */
export async function makeCouncil(asked: CouncilAsked, keep: (batch: readonly Subject[]) => Promise<number>) {
  const done = { subjects: 0, children: 0, entries: 0 }
  const hand = async (batch: readonly Subject[]) => {
    done.entries += await keep(batch)
    done.subjects += batch.length
    done.children += batch.filter(s => s.type === 'child').length
  }
  const batch: Subject[] = []
  const kept: Promise<void>[] = []
  for (const subject of council(asked)) {
    batch.push(subject)
    if (batch.length < atOnce) continue
    if (kept.length === inHand) await kept.shift()
    const handed = hand(batch.splice(0))
    handed.catch(() => {}) // it is awaited above, or at the end
    kept.push(handed)
  }
  await Promise.all(kept)
  await hand(batch)
  return done
}
