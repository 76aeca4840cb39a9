import { sql, type Transaction } from 'kysely'
import type { Authority } from '../record/record.ts'
import type { Tables } from './tables.ts'

type Tx = Transaction<Tables>
type CaseCountRow = Tables['case_count']
type Summary = Pick<Tables['child_summary'], 'lead_post' | 'team' | 'work' | 'is_case' | 'restricted'>

/** Stands for no post and for no team: a key has no nulls. */
export const nobody = '00000000-0000-0000-0000-000000000000'

/** How many cases more or fewer of each key there are: what the keys hold is the first three columns, with spaces between. */
export type CaseChanges = Map<string, number>

/** Under which key a child is counted: none, unless they have open work, and unless everybody may see them. */
const keyOf = ({ lead_post, team, work, is_case, restricted }: Summary): string | undefined =>
  is_case && !restricted ? `${lead_post ?? nobody} ${(lead_post === null && team) || nobody} ${work}` : undefined

/** Takes some rows away from a count, or adds them to it. */
export function countCases(changes: CaseChanges, summaries: readonly Summary[], by: 1 | -1): void {
  for (const key of summaries.map(keyOf)) if (key) changes.set(key, (changes.get(key) ?? 0) + by)
}

const rowsOf = (counts: CaseChanges, authority: Authority): CaseCountRow[] =>
  [...counts].flatMap(([key, cases]) => {
    const [post, team, work] = key.split(' ') as [string, string, CaseCountRow['work']]
    return cases === 0 ? [] : [{ authority, post, team, work, cases }]
  })

/**
 * Keeps what a transaction changed. It is its last act, and goes through the keys in their order: two that change one post's count wait for each other
 * no longer than a commit takes, and never in a ring.
 */
export async function keepCaseChanges(tx: Tx, authority: Authority, changes: CaseChanges): Promise<void> {
  const rows = rowsOf(changes, authority)
  if (rows.length === 0) return
  const changed = await sql<CaseCountRow>`
    insert into case_count as c (authority, post, team, work, cases) ${given(rows)} order by post, team, work
    on conflict (authority, post, team, work) do update set cases = c.cases + excluded.cases returning *`.execute(tx)
  const gone = changed.rows.filter(row => row.cases === 0)
  if (gone.length > 0)
    await sql`
      delete from case_count c using (${given(gone)}) g
      where (c.authority, c.post, c.team, c.work) = (g.authority, g.post, g.team, g.work)`.execute(tx)
}

/** Puts a council's counts right, as its records say; nothing else is saved meanwhile. */
export async function putCaseCountsRight(tx: Tx, authority: Authority, counts: CaseChanges): Promise<void> {
  const now = sql`${given(rowsOf(counts, authority))}`
  await sql`
    merge into case_count c using (${now}) n on (c.authority, c.post, c.team, c.work) = (n.authority, n.post, n.team, n.work)
    when matched and c.cases <> n.cases then update set cases = n.cases
    when not matched then insert (authority, post, team, work, cases) values (n.authority, n.post, n.team, n.work, n.cases)
    when not matched by source and c.authority = ${authority} then delete`.execute(tx)
}

const given = (rows: readonly CaseCountRow[]) =>
  sql`select authority, post, team, work, cases from json_populate_recordset(null::case_count, ${JSON.stringify(rows)}::text::json)`
