import { addMonths, addWorkingDays, type CannotTell, cannotTell, type Day, type Id, type Instant, type Rule } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'

/** Where a clock stands: day nought, the last day in time, and the day on which it was done. No `due` where the rule gives words, not a number. */
export interface Deadline {
  started: Day
  due?: Day
  /** The last moment in time, where the rule counts hours. */
  dueAt?: Instant
  stopped?: Day
  outcome: 'open' | 'met' | 'late'
}

/** How one clock stands for one entry, the one that it is about. */
export type Standing = { about: Id } & (Deadline | CannotTell)

/** `statutory` was read in the law or in guidance; `local` is a council's own policy, off until it says so; `prospective` is law to come. */
export type Force = 'statutory' | 'local' | 'prospective'

export interface Clock extends Rule<Child, Standing> {
  area: 'Front door' | 'Child protection' | 'Missing' | 'Family help'
  force: Force
  /** Who must act. */
  whose: string
}

/** Open until it is stopped; then met on the last day in time, and late after it. */
export function until(started: Day, due: Day | undefined, stopped: Day | undefined): Deadline {
  const limit = due === undefined ? {} : { due }
  if (stopped === undefined) return { started, ...limit, outcome: 'open' }
  return { started, ...limit, stopped, outcome: due !== undefined && stopped > due ? 'late' : 'met' }
}

/** The day on which it starts is day nought. */
export function withinWorkingDays(n: number, started: Day, stopped: Day | undefined): Deadline | CannotTell {
  const due = addWorkingDays(started, n)
  return due ? until(started, due, stopped) : cannotTell('The bank holidays of that year are not known yet.')
}

/** Calendar months, to the same day of the month or its last one. */
export const withinMonths = (n: number, started: Day, stopped: Day | undefined): Deadline => until(started, addMonths(started, n), stopped)
