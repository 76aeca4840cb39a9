import { sql } from 'kysely'
import type { Id, Instant } from '../kernel/kernel.ts'
import type { Seeing } from './database.ts'
import { queueSchema } from './queue.ts'

/** Something to be done soon, by whichever worker is free. `about` says what of; nothing in it is about anybody. */
export interface JobToAdd {
  job: string
  about: string
  /** A job that fails is tried again, each time after a longer while, and at most so often. */
  tries: number
}
export interface JobAhead {
  job: string
  about: string
  /** When a worker may take it; in the past while it is under way, or while nobody is there to take it. */
  runAt: Instant
  isRunning: boolean
  tries: number
  mostTries: number
}
export interface JobRun {
  job: string
  about: string
  try: number
  beganAt: Instant
  endedAt: Instant | null
  failed: boolean | null
  says: string | null
}

const queue = sql.raw(queueSchema)

/** Whether a worker was ever started on this database: before that there is nothing to put a job into. */
export async function hasQueue({ tx }: Seeing): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select to_regclass(${`${queueSchema}._private_jobs`}) is not null as is`.execute(tx)
  return rows[0]!.is
}

/** In the same transaction as what it follows from. The same job about the same thing, not yet begun, is one job; while one runs, the next waits. */
export async function addJob({ tx, authority }: Seeing, { job, about, tries }: JobToAdd): Promise<void> {
  await sql`
    select ${queue}.add_job(${job}, ${JSON.stringify({ authority, about })}::text::json, max_attempts => ${tries},
      job_key => ${`${authority} ${job} ${about}`.trim()})`.execute(tx)
}

export async function jobsAhead({ tx }: Seeing): Promise<JobAhead[]> {
  const { rows } = await sql<JobAhead>`
    select t.identifier as job, coalesce(j.payload ->> 'about', '') as about, j.run_at as "runAt", j.locked_at is not null as "isRunning",
      j.attempts as tries, j.max_attempts as "mostTries"
    from ${queue}._private_jobs j join ${queue}._private_tasks t on t.id = j.task_id
    order by j.run_at, j.id`.execute(tx)
  return rows
}

/** The last runs, the newest first. */
export async function jobRuns({ tx, authority }: Seeing, most: number): Promise<JobRun[]> {
  const { rows } = await sql<JobRun>`
    select job, about, try, began_at as "beganAt", ended_at as "endedAt", failed, says
    from job_run where authority = ${authority} order by began_at desc, run desc limit ${most}`.execute(tx)
  return rows
}

/** When each job last came to a good end. */
export async function lastDone({ tx, authority }: Seeing): Promise<Map<string, Instant>> {
  const { rows } = await sql<{ job: string; at: Instant }>`
    select job, max(ended_at) as at from job_run where authority = ${authority} and failed = false group by job`.execute(tx)
  return new Map(rows.map(({ job, at }) => [job, at]))
}

export async function beginRun(
  { tx, authority }: Seeing,
  run: Id,
  { job, about, try: n, beganAt }: Pick<JobRun, 'job' | 'about' | 'try' | 'beganAt'>,
) {
  await tx.insertInto('job_run').values({ authority, run, job, about, try: n, began_at: beganAt }).execute()
}

export async function endRun(
  { tx, authority }: Seeing,
  run: Id,
  { failed, says, endedAt }: { failed: boolean; says: string; endedAt: Instant },
) {
  await tx
    .updateTable('job_run')
    .set({ failed, says, ended_at: endedAt })
    .where('authority', '=', authority)
    .where('run', '=', run)
    .execute()
}
