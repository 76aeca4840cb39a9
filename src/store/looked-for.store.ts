import { addMinutes, type Id, type Instant, isId } from '../kernel/kernel.ts'
import type { Seeing } from './database.ts'

const aDay = 24 * 60
/** A box is for a line. */
const longest = 300

/** Keeps what this worker typed, and forgets what they typed before yesterday. */
export async function lookFor({ tx, authority, person }: Seeing, search: Id, typed: string, at: Instant): Promise<void> {
  await tx
    .deleteFrom('looked_for')
    .where('authority', '=', authority)
    .where('person', '=', person)
    .where('at', '<', addMinutes(at, -aDay))
    .execute()
  await tx
    .insertInto('looked_for')
    .values({ authority, person, search, typed: typed.slice(0, longest), at })
    .execute()
}

/** What they typed then; nothing that somebody else did. */
export async function lookedFor({ tx, authority, person }: Seeing, search: Id): Promise<string | undefined> {
  if (!isId(search)) return undefined
  const row = await tx
    .selectFrom('looked_for')
    .select('typed')
    .where('authority', '=', authority)
    .where('person', '=', person)
    .where('search', '=', search)
    .executeTakeFirst()
  return row?.typed
}
