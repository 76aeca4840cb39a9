import { type CouncilAsked, council, type Subject } from '../../synth/council.ts'
import type { Stores } from '../store/store.ts'

/** So many subjects are made, chained, derived and kept at once. */
const atOnce = 400

/** Makes an invented council in the record, slice by slice: memory does not grow with it. Returns how many subjects and entries there are. */
export async function loadCouncil(
  stores: Stores,
  asked: CouncilAsked & { authority: string },
  told: (subjects: number) => void = () => {},
) {
  const done = { subjects: 0, children: 0, entries: 0 }
  const sight = { authority: asked.authority, person: 'everyone' } as const
  const keep = async (batch: readonly Subject[]) => {
    done.entries += await stores.as(sight, store => store.load(batch))
    done.subjects += batch.length
    done.children += batch.filter(s => s.type === 'child').length
    told(done.children)
  }
  const batch: Subject[] = []
  // While the database keeps one batch, the next one is made.
  let kept: Promise<void> = Promise.resolve()
  for (const subject of council(asked)) {
    batch.push(subject)
    if (batch.length < atOnce) continue
    await kept
    kept = keep(batch.splice(0))
  }
  await kept
  await keep(batch)
  return done
}
