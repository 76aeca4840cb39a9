import { setTimeout as wait } from 'node:timers/promises'
import { Logger, parseCronItems, type Runner, type RunnerOptions, run, runOnce } from 'graphile-worker'
import type { Nightly } from './nightly.ts'

/** A job as a worker takes it: whose it is, what of, and the how-manieth try this is. */
export interface JobTaken {
  readonly authority: string
  readonly about: string
  readonly try: number
}
/** What a job does. A fault that it throws means that it is tried again, after a longer while each time. */
export type Job = (taken: JobTaken) => Promise<void>

export interface Working {
  /** How to reach the queue, and the schema that it is in. */
  readonly connection: string
  readonly schema: string
  readonly jobs: Readonly<Record<string, Job>>
  /** What it does each night, and for which council. One that was missed, because nobody was there, is made up for within a day. */
  readonly nightly: readonly Nightly[]
  readonly authority: string
  /** How many jobs at once. */
  readonly atOnce: number
  /** What went wrong with the queue itself, in a line. */
  readonly said: (line: string) => void
}

const aDay = 24 * 60 * 60 * 1000
const beforeTryingAgain = 10_000

/** Takes jobs until it is stopped, and the database being gone for a while does not stop it. What is under way when it is stopped is finished first. */
export function startWorker(working: Working): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  let runner: Runner | undefined
  const ended = (async () => {
    while (!stopping.signal.aborted) {
      try {
        runner = await run(optionsOf(working))
        if (stopping.signal.aborted) await runner.stop()
        await runner.promise
      } catch (fault) {
        working.said(`the queue of jobs cannot be reached: ${codeOf(fault)}`)
      }
      runner = undefined
      await wait(beforeTryingAgain, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await runner?.stop().catch(() => {})
      await ended
    },
  }
}

/** Does what is waiting now, and ends. */
export const workOnce = (working: Working): Promise<void> => runOnce(optionsOf({ ...working, nightly: [] }))

const optionsOf = ({ connection, schema, jobs, nightly, authority, atOnce, said }: Working): RunnerOptions => ({
  connectionString: connection,
  schema,
  concurrency: atOnce,
  maxPoolSize: atOnce + 2,
  noHandleSignals: true,
  // What a job says of itself is kept where an administrator sees it. Here only what the queue says, without any words of a fault.
  logger: new Logger(() => (level, _, meta) => {
    if (level === 'error' && meta?.['error'] && !meta['job']) said(`the queue of jobs: ${codeOf(meta['error'])}`)
  }),
  taskList: Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [
      name,
      async (payload, { job: { attempts } }) => {
        const { authority, about } = payload as { authority: string; about?: string }
        await job({ authority, about: about ?? '', try: attempts })
      },
    ]),
  ),
  parsedCronItems: parseCronItems(
    nightly.map(({ job, hour, minute, tries }) => ({
      task: job,
      match: `${minute} ${hour} * * *`,
      identifier: `${job}:${authority}`,
      payload: { authority, about: '' },
      options: { backfillPeriod: aDay, maxAttempts: tries, jobKey: `${authority} ${job}` },
    })),
  ),
})

/** A fault's kind. Its words may name what should not be in a log. */
function codeOf(fault: unknown): string {
  const { code, name } = (fault ?? {}) as { code?: unknown; name?: unknown }
  return typeof code === 'string' && /^\w+$/.test(code) ? code : String(name ?? 'a fault')
}
