import { addDays, type Day, type Instant } from '../../kernel/kernel.ts'

/** A job of every night, by the clock that never changes (UTC). */
export interface Nightly {
  readonly job: string
  readonly hour: number
  readonly minute: number
  /** How often it is tried before somebody must look at it. */
  readonly tries: number
  /** What it does, and why each night. */
  readonly says: string
}

export const nightlyJobs: readonly Nightly[] = [
  {
    job: 'heads',
    hour: 1,
    minute: 15,
    tries: 8,
    says: 'Writes the ends of all chains of the record to a file outside the database, so that it is noticed if the last rows of a record are taken away',
  },
  {
    job: 'clean-up',
    hour: 1,
    minute: 45,
    tries: 8,
    says: 'Takes away unfinished forms, sessions and one-time numbers that are older than they are kept for',
  },
  {
    job: 'council-checks',
    hour: 2,
    minute: 0,
    tries: 8,
    says: 'Asks the returns’ checks that must see the whole council, such as whether two children have one pupil number; and looks again at what changed without a save',
  },
  {
    job: 'findings',
    hour: 2,
    minute: 15,
    tries: 8,
    says: 'Counts what the returns’ checks find wrong that day, so that the workbench can show how it went through the year',
  },
  {
    job: 'feed',
    hour: 2,
    minute: 45,
    tries: 8,
    says: 'Sends the Department for Education whatever changed in the record since it last said that it had it, where that is set up',
  },
]

const two = (n: number) => String(n).padStart(2, '0')

/** When it comes next. */
export function nextNight({ hour, minute }: Pick<Nightly, 'hour' | 'minute'>, now: Instant): Instant {
  const on = (day: Day): Instant => `${day}T${two(hour)}:${two(minute)}:00.000Z`
  const today = now.slice(0, 10) as Day
  return on(today) > now ? on(today) : on(addDays(today, 1))
}
