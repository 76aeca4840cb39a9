import { sql } from 'kysely'
import type { Id, Instant } from '../kernel/kernel.ts'
import type { Finding } from '../returns/returns.ts'
import type { Seeing } from './database.ts'
import { insert } from './derived.ts'
import { findings, forgetFindings, rememberFindings, rowOf } from './findings.store.ts'
import type { CouncilFindingRow, FindingRow } from './tables.ts'

export interface FoundOf {
  readonly subject: Id
  readonly findings: readonly Finding[]
}

const councilFindings = { table: 'council_finding' as const, columns: [...findings.columns, 'beside', 'found_at'] }

/** Puts what is found about some subjects, and beside the same, in the place of what is there. What is the same as before is left alone. */
export async function putCouncilFindings(
  seeing: Seeing,
  beside: CouncilFindingRow['beside'],
  found: readonly FoundOf[],
  at: Instant,
): Promise<void> {
  const rows = found.flatMap(({ subject, findings }) => findings.map(each => rowOf(seeing.authority, subject, each)))
  const subjects = found.map(({ subject }) => subject)
  const differ = await differing(seeing, 'council_finding', rows, subjects, beside)
  if (differ.size === 0) return
  await rememberFindings(seeing, [...differ])
  await sql`
    delete from council_finding where authority = ${seeing.authority} and beside = ${beside} and subject = any(${[...differ]}::uuid[])`.execute(
    seeing.tx,
  )
  const changed = rows.filter(row => differ.has(row.subject)).map(row => ({ ...row, beside, found_at: at }))
  await insert(seeing, councilFindings, changed)
  await forgetFindings(seeing, [...differ])
}

/** Adds what is found beside other children to what is there, in the order of their ids: two saves that find the same wait for each other, and in no ring. */
export async function addCouncilFindings(
  { tx, authority }: Seeing,
  found: readonly { subject: Id; finding: Finding }[],
  at: Instant,
): Promise<void> {
  if (found.length === 0) return
  const rows = found.map(({ subject, finding }) => ({ ...rowOf(authority, subject, finding), beside: 'council', found_at: at }))
  const columns = sql.join(councilFindings.columns.map(column => sql.ref(column)))
  await sql`
    insert into council_finding (${columns})
    select ${columns} from json_populate_recordset(null::council_finding, ${JSON.stringify(rows)}::text::json)
    order by subject, collection, year, rule, in_table, entry
    on conflict do nothing`.execute(tx)
}

/** As `putCouncilFindings`, for what follows from a child's own record, which may have changed with the world outside. Answers of how many children it did. */
export async function putOwnFindings(seeing: Seeing, found: readonly FoundOf[]): Promise<number> {
  const rows = found.flatMap(({ subject, findings }) => findings.map(each => rowOf(seeing.authority, subject, each)))
  const subjects = found.map(({ subject }) => subject)
  const differ = await differing(seeing, 'finding', rows, subjects)
  if (differ.size === 0) return 0
  await rememberFindings(seeing, [...differ])
  await sql`delete from finding where authority = ${seeing.authority} and subject = any(${[...differ]}::uuid[])`.execute(seeing.tx)
  await insert(
    seeing,
    findings,
    rows.filter(row => differ.has(row.subject)),
  )
  await forgetFindings(seeing, [...differ])
  return differ.size
}

/** Of which of some subjects a table does not hold exactly these rows. */
async function differing(
  { tx, authority }: Seeing,
  table: 'finding' | 'council_finding',
  rows: readonly FindingRow[],
  subjects: readonly Id[],
  beside?: CouncilFindingRow['beside'],
): Promise<Set<Id>> {
  // What is found beside every other child stands since it was first found, which no later finding says.
  const compared = findings.columns.filter(column => beside !== 'council' || column !== 'since')
  const columns = sql.join(compared.map(column => sql.ref(column)))
  const only = beside ? sql`and beside = ${beside}` : sql``
  const { rows: found } = await sql<{ subject: Id }>`
    with now as materialized (select ${columns} from json_populate_recordset(null::finding, ${JSON.stringify(rows)}::text::json)),
      held as materialized (
        select ${columns} from ${sql.table(table)} where authority = ${authority} and subject = any(${subjects as Id[]}::uuid[]) ${only})
    select subject from (select * from now except all select * from held) missing
    union select subject from (select * from held except all select * from now) wrong`.execute(tx)
  return new Set(found.map(row => row.subject))
}
