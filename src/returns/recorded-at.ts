import type { Id, Instant } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'

/** When what is held of each entry of a child was recorded. */
export function recordedAtOf(child: Child): ReadonlyMap<Id, Instant> {
  const found = new Map<Id, Instant>()
  const see = (some: unknown) => {
    if (!Array.isArray(some)) return
    for (const each of some as readonly { id?: Id; recordedAt?: Instant }[]) {
      if (each.id === undefined || each.recordedAt === undefined) return
      found.set(each.id, each.recordedAt)
      for (const inside of Object.values(each)) see(inside)
    }
  }
  see([child.childDetails])
  for (const list of Object.values(child)) see(list)
  return found
}
