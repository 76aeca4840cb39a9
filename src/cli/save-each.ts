import type { Instant } from '../kernel/kernel.ts'
import { fromFile, type NewVersion } from '../record/record.ts'
import type { Store } from '../store/store.ts'

interface Taken {
  readonly versions: readonly NewVersion[]
}

/**
 * Saves what was taken of several children: together, or where one of them does not fit each alone, so that only that one is left out. The answer has
 * for each of them nothing, or why it was not saved. What must stand before any of them comes first.
 */
export async function saveEach(
  store: Store,
  taken: readonly Taken[],
  now: Instant,
  first: readonly NewVersion[] = [],
): Promise<(string | undefined)[]> {
  const together = await saveAll(store, [...first, ...taken.flatMap(t => t.versions)], now)
  if (together === undefined) return taken.map(() => undefined)
  await saveAll(store, first, now)
  const whys: (string | undefined)[] = []
  for (const { versions } of taken) whys.push(await saveAll(store, versions, now))
  return whys
}

async function saveAll(store: Store, versions: readonly NewVersion[], now: Instant): Promise<string | undefined> {
  const outcome = await store.save({ versions, by: fromFile, at: now })
  if ('saved' in outcome) return undefined
  return 'refused' in outcome ? outcome.refused : 'Somebody recorded the same thing while the file was read. Read it again.'
}
