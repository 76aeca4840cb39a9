import { sql } from 'kysely'
import type { Day, Id, Instant } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import { hasSameFindings, hasSameWorkers, type Workers903, workerFindingsOf } from '../returns/returns.ts'
import { putCouncilFindings } from './council-findings.ts'
import type { Seeing } from './database.ts'
import type { Subject } from './subject.ts'

const noWorkers: Workers903 = { holders: new Map(), numbers: new Map() }

/**
 * With a save about children in care: what the checks of social workers find, for who was in which post is known beside the child's own record. When
 * somebody comes into a post, the children of that post are looked at again in the night.
 */
export async function keepWorkerFindings(seeing: Seeing, was: readonly Subject[], now: readonly Subject[], at: Instant): Promise<void> {
  const before = new Map(was.flatMap(({ child }) => (child ? [[child.id, child]] : [])))
  const isAsked = ({ id, child }: Subject) => {
    const held = before.get(id)
    if (!child || !held) return (child ?? held) !== undefined && (child ?? held)!.periodsOfCare.length > 0
    if (child.periodsOfCare.length + held.periodsOfCare.length === 0) return false
    return !hasSameFindings(held, child) || !hasSameWorkers(held, child)
  }
  const asked = now.filter(isAsked)
  if (asked.length === 0) return
  const workers = await workersOf(
    seeing,
    asked.flatMap(({ child }) => child ?? []),
  )
  const found = asked.map(({ id, child }) => ({ subject: id, findings: child ? workerFindingsOf(child, workers, seeing.outside) : [] }))
  await putCouncilFindings(seeing, 'workers', found, at)
}

/** Who was in the posts that led these children, and who led them by name; and their numbers. */
async function workersOf({ tx, authority }: Seeing, children: readonly Child[]): Promise<Workers903> {
  const led = children.flatMap(child => child.careWorkerDetails.filter(w => w.role === 'lead'))
  const [posts, named] = [led.flatMap(w => w.post ?? []), led.flatMap(w => w.professional ?? [])]
  if (posts.length + named.length === 0) return noWorkers
  const { rows } = await sql<{ post: Id | null; professional: Id; starts: Day; ends: Day | null; number: string | null }>`
    select h.subject as post, h.professional, h.starts, h.ends, p.worker_id as number
    from post_holding h left join professional p on p.authority = h.authority and p.subject = h.professional
    where h.authority = ${authority} and h.subject = any(${posts}::uuid[])
    union all
    select null, p.subject, null, null, p.worker_id from professional p where p.authority = ${authority} and p.subject = any(${named}::uuid[])
    order by 1, 3, 2`.execute(tx)
  const holdings = rows.flatMap(({ post, professional, starts, ends }) =>
    post ? [{ post, professional, startDate: starts, endDate: ends ?? undefined }] : [],
  )
  return {
    holders: Map.groupBy(holdings, h => h.post),
    numbers: new Map(rows.flatMap(({ professional, number }) => (number ? [[professional, number]] : []))),
  }
}
