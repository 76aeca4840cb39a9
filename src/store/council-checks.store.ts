import { sql } from 'kysely'
import type { Id, Instant } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import { type CouncilOutcome, findingsOf, type Workers903, workerFindingsOf } from '../returns/returns.ts'
import { putCouncilFindings, putOwnFindings } from './council-findings.ts'
import type { Seeing } from './database.ts'
import { insert } from './derived.ts'
import { currentRowsOf } from './record.store.ts'
import { takeTurns } from './save.ts'
import { entryFrom, subjectFrom } from './subject.ts'
import type { CouncilCheckRow } from './tables.ts'

const atOnce = 200

export interface SomeChecked {
  children: readonly Child[]
  /** Of how many of them another finding is kept now. */
  changed: number
  /** Whom to go on after; undefined when everybody was looked at. */
  last: Id | undefined
}

/**
 * Works the findings of the next children after one out again, as a save would now: what is known of the world outside, and who was in which post, may have
 * changed without one. Saves about them wait until this transaction ends, and no others.
 */
export async function checkSome(seeing: Seeing, workers: Workers903, at: Instant, after?: Id): Promise<SomeChecked> {
  const { tx, authority, outside } = seeing
  const { rows } = await sql<{ subject: Id }>`
    select subject from current_entry s where kind = 'childDetails' and authority = ${authority}
      and subject > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid
      and not exists (select from merged m where m.authority = s.authority and m.absorbed = s.subject)
    order by subject limit ${atOnce}`.execute(tx)
  const ids = rows.map(row => row.subject)
  if (ids.length === 0) return { children: [], changed: 0, last: undefined }
  await takeTurns(seeing, ids)
  const held = await currentRowsOf(seeing, ids)
  const children = ids.flatMap(id => subjectFrom((held.get(id) ?? []).map(entryFrom), id).child ?? [])
  const byId = new Map(children.map(child => [child.id, child]))
  const found = (of: (child: Child) => ReturnType<typeof findingsOf>) =>
    ids.map(id => ({ subject: id, findings: byId.has(id) ? of(byId.get(id)!) : [] }))
  const changed = await putOwnFindings(
    seeing,
    found(child => findingsOf(child, outside)),
  )
  await putCouncilFindings(
    seeing,
    'workers',
    found(child => workerFindingsOf(child, workers, outside)),
    at,
  )
  return { children, changed, last: ids.at(-1) }
}

/** Keeps what came of the checks of the whole council: what is no longer so goes, but for what a save has found since they began. */
export async function keepCouncilChecks(seeing: Seeing, outcomes: readonly CouncilOutcome[], beganAt: Instant): Promise<number> {
  const { tx, authority } = seeing
  const found = Map.groupBy(
    outcomes.flatMap(o => o.findings),
    f => f.subject,
  )
  const { rows: held } = await sql<{ subject: Id }>`
    select distinct subject from council_finding where authority = ${authority} and beside = 'council' and found_at <= ${beganAt}`.execute(
    tx,
  )
  const subjects = [...new Set([...found.keys(), ...held.map(row => row.subject)])].sort()
  for (let from = 0; from < subjects.length; from += atOnce) {
    const some = subjects.slice(from, from + atOnce)
    await takeTurns(seeing, some)
    await putCouncilFindings(
      seeing,
      'council',
      some.map(subject => ({ subject, findings: (found.get(subject) ?? []).map(f => f.finding) })),
      beganAt,
    )
  }
  await sql`delete from council_check where authority = ${authority}`.execute(tx)
  const rows = outcomes.map(
    ({ collection, year, rule, severity, outcome, why, ofReturn }): CouncilCheckRow => ({
      ...{ authority, collection, year, rule, severity, outcome },
      why: why ?? null,
      of_return: ofReturn,
      found_at: beganAt,
    }),
  )
  await insert(
    seeing,
    {
      table: 'council_check',
      columns: ['authority', 'collection', 'year', 'rule', 'severity', 'outcome', 'why', 'of_return', 'found_at'],
    },
    rows,
  )
  return subjects.length
}

/** What came of each check that must see the whole council, the last time that it was asked; nothing where it never was. */
export async function councilChecks(
  { tx, authority }: Seeing,
  { collection, year }: { collection: string; year: string },
): Promise<CouncilCheckRow[]> {
  return tx
    .selectFrom('council_check')
    .selectAll()
    .where('authority', '=', authority)
    .where('collection', '=', collection as CouncilCheckRow['collection'])
    .where('year', '=', year)
    .orderBy('rule')
    .execute()
}
