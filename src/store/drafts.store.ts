import { sql } from 'kysely'
import type { Id, Instant } from '../kernel/kernel.ts'
import type { Answers } from '../pathway/pathway.ts'
import type { Seeing } from './database.ts'

/** A form that is not finished. `path` is its address, with what stands after the question mark. */
export interface Draft {
  path: string
  title: string
  answers: Answers
  savedAt: Instant
}

export async function keepDraft({ tx, authority, person }: Seeing, { path, title, answers, savedAt }: Draft): Promise<void> {
  await sql`
    insert into draft (authority, person, path, title, answers, saved_at)
    values (${authority}, ${person}, ${path}, ${title}, ${JSON.stringify(answers)}::text::jsonb, ${savedAt}::timestamptz)
    on conflict (authority, person, path) do update
    set answers = excluded.answers, saved_at = excluded.saved_at, title = case when excluded.title = '' then draft.title else excluded.title end`.execute(
    tx,
  )
}

/** What this person had begun to write there. */
export const draftOf = ({ tx, authority, person }: Seeing, path: string): Promise<Draft | undefined> =>
  tx
    .selectFrom('draft')
    .select(['path', 'title', 'answers', 'saved_at as savedAt'])
    .where('authority', '=', authority)
    .where('person', '=', person)
    .where('path', '=', path)
    .executeTakeFirst()

/** Everything that they have not finished, the last first. */
export const draftsOfMine = ({ tx, authority, person }: Seeing): Promise<Draft[]> =>
  tx
    .selectFrom('draft')
    .select(['path', 'title', 'answers', 'saved_at as savedAt'])
    .where('authority', '=', authority)
    .where('person', '=', person)
    .orderBy('saved_at', 'desc')
    .execute()

export const forgetDraft = ({ tx, authority, person }: Seeing, path: string) =>
  tx.deleteFrom('draft').where('authority', '=', authority).where('person', '=', person).where('path', '=', path).execute()

/** A form that was sent: its one-time number, and a hash of what was answered in it. */
export interface HandedIn {
  submission: Id
  answers: string
}

/** What the first of two equal submissions was answered. */
export interface FirstAnswer {
  goTo: string
  done?: string
}

/**
 * Takes the one-time number of a form. The second of two waits here until the first is kept, and is given its answer;
 * where the first came to nothing it goes on as if it were the first.
 */
export async function handIn({ tx, authority, person }: Seeing, form: HandedIn, at: Instant): Promise<FirstAnswer | undefined> {
  const row = { authority, person, ...form }
  const taken = await tx
    .insertInto('handed_in')
    .values({ ...row, at })
    .onConflict(same => same.doNothing())
    .returning('submission')
    .executeTakeFirst()
  if (taken) return undefined
  const first = await tx
    .selectFrom('handed_in')
    .select(['go_to', 'done'])
    .where(one => one.and(row))
    .executeTakeFirst()
  return first?.go_to ? { goTo: first.go_to, ...(first.done && { done: first.done }) } : undefined
}

/** Undefined when it was refused: then the same form may be sent again. */
export async function handedIn({ tx, authority, person }: Seeing, form: HandedIn, answer: FirstAnswer | undefined): Promise<void> {
  const row = { authority, person, ...form }
  if (!answer)
    await tx
      .deleteFrom('handed_in')
      .where(one => one.and(row))
      .execute()
  else
    await tx
      .updateTable('handed_in')
      .set({ go_to: answer.goTo, done: answer.done ?? null })
      .where(one => one.and(row))
      .execute()
}
