import type { Id, Instant } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'

/** When what is held of each entry of a child was recorded. Of all entries only an episode holds others. */
export function recordedAtOf(child: Child): ReadonlyMap<Id, Instant> {
  const found = new Map<Id, Instant>()
  const see = (some: unknown) => {
    if (Array.isArray(some)) for (const { id, recordedAt } of some as readonly { id: Id; recordedAt: Instant }[]) found.set(id, recordedAt)
  }
  see([child.childDetails])
  for (const list of Object.values(child)) see(list)
  for (const episode of child.socialCareEpisodes) for (const list of Object.values(episode)) if (isEntries(list)) see(list)
  return found
}

const isEntries = (list: unknown) => Array.isArray(list) && typeof list[0] === 'object' && list[0] !== null && 'recordedAt' in list[0]
