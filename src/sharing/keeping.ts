import type { Source } from '../kernel/kernel.ts'

/** What is kept beside the record, for a while. The record itself, and who looked at it, is never cleared by the clock. */
export type Cleared = 'draft' | 'session' | 'handed_in' | 'looked_for' | 'job_run'

export interface KeepingPeriod {
  readonly table: Cleared
  readonly what: string
  /** Counted from when it was last written. */
  readonly days: number
  readonly why: string
}

/** UK GDPR asks that nothing is kept longer than it is needed; it names no days. These are ours, and a council may shorten them. */
export const keepingSource: Source = {
  title: 'UK GDPR',
  at: 'Article 5(1)(e)',
  url: 'https://www.legislation.gov.uk/eur/2016/679/article/5',
}

export const keepingPeriods: readonly KeepingPeriod[] = [
  {
    table: 'draft',
    what: 'Unfinished forms',
    days: 90,
    why: 'Longer than any leave or illness that a worker comes back from to go on writing; what was never handed in is nobody’s record',
  },
  {
    table: 'session',
    what: 'Sessions that are over',
    days: 30,
    why: 'Nobody can go on with one; a month lets a wrong sign-in be looked into',
  },
  {
    table: 'handed_in',
    what: 'One-time numbers of forms',
    days: 7,
    why: 'A form that is sent twice is sent again within minutes, or when a browser that was left open is found after a weekend',
  },
  {
    table: 'looked_for',
    what: 'What was typed to find somebody',
    days: 1,
    why: 'It is only there so that one can go back to what was found',
  },
  { table: 'job_run', what: 'This list of jobs', days: 400, why: 'A year’s returns can be seen beside those of the year before' },
]
