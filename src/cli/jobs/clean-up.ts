import type { Instant } from '../../kernel/kernel.ts'
import { keepingPeriods } from '../../sharing/sharing.ts'
import type { Store } from '../../store/store.ts'

/** Takes away what is older than it is kept for, and says how much of each. */
export async function cleanUp(store: Store, now: Instant): Promise<string> {
  const done: string[] = []
  for (const { table, what, days } of keepingPeriods) {
    const count = await store.clearOld(table, days, now)
    if (count > 0) done.push(`${what.charAt(0).toLowerCase()}${what.slice(1)}: ${count.toLocaleString('en-GB')}`)
  }
  return done.length === 0 ? 'Nothing was old enough.' : `Taken away: ${done.join(', ')}.`
}
