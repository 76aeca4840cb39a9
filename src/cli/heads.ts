import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Authority } from '../record/record.ts'
import type { Stores } from '../store/store.ts'

/** Writes where every chain of a council ends, a line each. The file has its name only when it is whole. Answers how many. */
export async function keepHeads(stores: Stores, authority: Authority, out: string): Promise<number> {
  const part = `${out}.part`
  let count = 0
  try {
    await stores.as({ authority, person: 'everyone' }, async store => {
      async function* lines() {
        for await (const { subject, place, link } of store.chainHeads()) {
          count++
          yield `${subject} ${place} ${link}\n`
        }
      }
      await pipeline(lines, createWriteStream(part))
    })
  } catch (fault) {
    rmSync(part, { force: true })
    throw fault
  }
  renameSync(part, out)
  return count
}
