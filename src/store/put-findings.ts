import { sql } from 'kysely'
import type { Id, Instant } from '../kernel/kernel.ts'
import type { Seeing } from './database.ts'
import type { CouncilFindingRow, FindingRow } from './tables.ts'

const key = ['authority', 'subject', 'collection', 'year', 'rule', 'in_table', 'entry'] as const
export const findingColumns = [...key, 'fields', 'severity', 'fingerprint', 'since', 'stands_from', 'review'] as const

const named = (columns: readonly string[], of?: string) =>
  sql.join(columns.map(column => (of ? sql`${sql.ref(of)}.${sql.ref(column)}` : sql.ref(column))))
const sameKey = (one: string, other: string) => sql`(${named(key, one)}) = (${named(key, other)})`

/** Findings that follow from more than the child's own record: beside what, and as of when. */
export interface Beside {
  what: CouncilFindingRow['beside']
  at: Instant
}

/**
 * Puts what is found about some subjects in the place of what is there, in one statement that writes only what differs. Of a finding that is there already
 * and now says that it began later, it is remembered since when it stands; of what is gone, and of what says so itself, nothing is remembered. Answers of
 * how many subjects anything changed.
 */
export async function putFindings(
  { tx, authority }: Seeing,
  subjects: readonly Id[],
  rows: readonly FindingRow[],
  beside?: Beside,
): Promise<number> {
  const into = sql.table(beside ? 'council_finding' : 'finding')
  const only = beside ? sql`and beside = ${beside.what}` : sql``
  const more = beside ? ['beside', 'found_at'] : []
  // What is found beside every other child stands since it was first found, which no later finding says.
  const compared = findingColumns.filter(column => beside?.what !== 'council' || column !== 'since')
  const written = [...findingColumns, ...more]
  const updated = sql.join([...findingColumns.slice(key.length), ...more].map(c => sql`${sql.ref(c)} = excluded.${sql.ref(c)}`))
  const { rows: changed } = await sql<{ count: number }>`
    with now as materialized (select ${named(findingColumns)} from json_populate_recordset(null::finding, ${JSON.stringify(rows)}::text::json)),
      held as materialized (
        select ${named(findingColumns)} from ${into} where authority = ${authority} and subject = any(${subjects as Id[]}::uuid[]) ${only}),
      gone as materialized (select ${named(key)} from held h where not exists (select from now n where ${sameKey('n', 'h')})),
      other as materialized (
        select ${named(findingColumns, 'n')}, h.since as held from now n left join held h on ${sameKey('n', 'h')}
        where h.subject is null or (${named(compared, 'n')}) is distinct from (${named(compared, 'h')})),
      deleted as (delete from ${into} f using gone g where ${sameKey('f', 'g')}),
      remembered as (
        insert into finding_before (${named(key)}, since) select ${named(key)}, held from other where held < since on conflict do nothing),
      forgotten as (
        delete from finding_before b using (select ${named(key)}, null as since from gone union all select ${named(key)}, since from other) o
        where ${sameKey('b', 'o')} and (o.since is null or o.since <= b.since)),
      put as (
        insert into ${into} (${named(written)})
        select ${named(findingColumns)} ${beside ? sql`, ${beside.what}::text, ${beside.at}::timestamptz` : sql``} from other
        on conflict (${named(key)}) do update set ${updated})
    select count(distinct subject)::int as count from (select subject from gone union all select subject from other) c`.execute(tx)
  return changed[0]!.count
}
