import { type CouncilAsked, council, type Subject } from '../../synth/synth.ts'

/** So many subjects are made, chained, derived and kept at once. */
const atOnce = 400

/** Makes an invented council and hands it over batch by batch: memory does not grow with it, and the next is made while one is being kept. */
export async function makeCouncil(asked: CouncilAsked, keep: (batch: readonly Subject[]) => Promise<number>) {
  const done = { subjects: 0, children: 0, entries: 0 }
  const hand = async (batch: readonly Subject[]) => {
    done.entries += await keep(batch)
    done.subjects += batch.length
    done.children += batch.filter(s => s.type === 'child').length
  }
  const batch: Subject[] = []
  let kept: Promise<void> = Promise.resolve()
  for (const subject of council(asked)) {
    batch.push(subject)
    if (batch.length < atOnce) continue
    await kept
    kept = hand(batch.splice(0))
  }
  await kept
  await hand(batch)
  return done
}
