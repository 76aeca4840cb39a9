import { sql } from 'kysely'
import type { Id, Instant } from '../kernel/kernel.ts'
import type { Seeing } from './database.ts'

/** Something that a worker is told about a record. */
export interface Notice {
  notice: Id
  subject: Id
  says: string
  toldAt: Instant
  readAt: Instant | null
}

/** Tells people, each of them once. */
export async function tell({ tx, authority }: Seeing, people: readonly Id[], subject: Id, says: string, at: Instant): Promise<void> {
  await sql`
    insert into notice (authority, person, subject, says, told_at)
    select ${authority}, p, ${subject}::uuid, ${says}, ${at}::timestamptz from unnest(${[...new Set(people)]}::uuid[]) p`.execute(tx)
}

/** What this worker was told, the last first. */
export const noticesForMe = ({ tx, authority, person }: Seeing, most = 100): Promise<Notice[]> =>
  tx
    .selectFrom('notice')
    .select(['notice', 'subject', 'says', 'told_at as toldAt', 'read_at as readAt'])
    .where('authority', '=', authority)
    .where('person', '=', person)
    .orderBy('told_at', 'desc')
    .orderBy('notice', 'desc')
    .limit(most)
    .execute()

export const readNotices = ({ tx, authority, person }: Seeing, at: Instant) =>
  tx
    .updateTable('notice')
    .set({ read_at: at })
    .where('authority', '=', authority)
    .where('person', '=', person)
    .where('read_at', 'is', null)
    .execute()

/** How much there is that they have not finished, and not read. */
export interface Waiting {
  drafts: number
  notices: number
}
export async function waitingForMe({ tx, authority, person }: Seeing): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    select (select count(*)::int from draft where authority = ${authority} and person = ${person}) as drafts,
      (select count(*)::int from notice where authority = ${authority} and person = ${person} and read_at is null) as notices`.execute(tx)
  return rows[0]!
}
