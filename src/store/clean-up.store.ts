import { addMinutes, type Instant } from '../kernel/kernel.ts'
import type { Cleared } from '../sharing/sharing.ts'
import type { Seeing } from './database.ts'

/** What is counted from, in each table that is cleared. */
const written = { draft: 'saved_at', session: 'seen_at', handed_in: 'at', looked_for: 'at', job_run: 'began_at' } as const satisfies Record<
  Cleared,
  string
>

/** Takes away what of a council was last written so many days ago, and says how many rows. The database lets nothing younger go, whatever is asked. */
export async function clearOld({ tx, authority }: Seeing, table: Cleared, days: number, now: Instant): Promise<number> {
  const [{ numDeletedRows }] = (await tx
    .deleteFrom(table)
    .where('authority', '=', authority)
    .where(written[table] as never, '<', addMinutes(now, -days * 24 * 60) as never)
    .execute()) as [{ numDeletedRows: bigint }]
  return Number(numDeletedRows)
}
