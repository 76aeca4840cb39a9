import type { Authority } from '../record/record.ts'
import type { Stores } from '../store/store.ts'
import { writeWhole } from './part.ts'

/** Writes where every chain of a council ends, a line each. The file has its name only when it is whole. Answers how many. */
export async function keepHeads(stores: Stores, authority: Authority, out: string): Promise<number> {
  let count = 0
  await stores.as({ authority, person: 'everyone' }, store => {
    async function* lines() {
      for await (const { subject, place, link } of store.chainHeads()) {
        count++
        yield `${subject} ${place} ${link}\n`
      }
    }
    return writeWhole(out, lines())
  })
  return count
}
