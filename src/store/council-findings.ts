import { sql } from 'kysely'
import type { Id, Instant } from '../kernel/kernel.ts'
import type { Finding } from '../returns/returns.ts'
import type { Seeing } from './database.ts'
import { rowOf } from './findings.store.ts'
import { type Beside, findingColumns, putFindings } from './put-findings.ts'

export interface FoundOf {
  readonly subject: Id
  readonly findings: readonly Finding[]
}

/** Puts what is found about some subjects, and beside the same, in the place of what is there. What is the same as before is left alone. */
export async function putCouncilFindings(seeing: Seeing, what: Beside['what'], found: readonly FoundOf[], at: Instant): Promise<void> {
  await putFindings(seeing, ...rowsOf(seeing, found), { what, at })
}

/** The same for what follows from a child's own record, which may have changed with the world outside. Answers of how many children it did. */
export const putOwnFindings = (seeing: Seeing, found: readonly FoundOf[]): Promise<number> => putFindings(seeing, ...rowsOf(seeing, found))

const rowsOf = ({ authority }: Seeing, found: readonly FoundOf[]) =>
  [
    found.map(({ subject }) => subject),
    found.flatMap(({ subject, findings }) => findings.map(each => rowOf(authority, subject, each))),
  ] as const

/** Adds what is found beside other children to what is there, in the order of their ids: two saves that find the same wait for each other, and in no ring. */
export async function addCouncilFindings(
  { tx, authority }: Seeing,
  found: readonly { subject: Id; finding: Finding }[],
  at: Instant,
): Promise<void> {
  if (found.length === 0) return
  const rows = found.map(({ subject, finding }) => ({ ...rowOf(authority, subject, finding), beside: 'council', found_at: at }))
  const columns = sql.join([...findingColumns, 'beside', 'found_at'].map(column => sql.ref(column)))
  await sql`
    insert into council_finding (${columns})
    select ${columns} from json_populate_recordset(null::council_finding, ${JSON.stringify(rows)}::text::json)
    order by subject, collection, year, rule, in_table, entry
    on conflict do nothing`.execute(tx)
}
