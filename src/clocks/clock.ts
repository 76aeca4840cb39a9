import {
  addMinutes,
  addMonths,
  addWorkingDays,
  type CannotTell,
  cannotTell,
  type Day,
  dayOf,
  type Id,
  type Instant,
  type Rule,
} from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'

/** Where a clock stands: day nought, the last day in time, and the day on which it was done. No `due` where the rule gives words, not a number. */
export interface Deadline {
  started: Day
  due?: Day
  /** The last moment in time, where the rule counts hours. */
  dueAt?: Instant
  stopped?: Day
  /** `counted` is for what is a count, and no duty of anybody's. */
  outcome: 'open' | 'met' | 'late' | 'counted'
}

/** How one clock stands for one entry, the one that it is about. */
export type Standing = { about: Id } & (Deadline | CannotTell)

/** Whose word it is: the law's or national guidance's; a council's own policy; or a law that is not yet in force. */
export type Force = 'statutory' | 'local' | 'prospective'

export interface Clock extends Rule<Child, Standing> {
  area: 'Front door' | 'Child protection' | 'Missing' | 'Family help' | 'Looked after' | 'Health' | 'Adoption' | 'Leaving care'
  force: Force
  /** Why it runs in shadow: worked out and labelled, and on nobody's board. */
  shadow?: string
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

/** Hours go by on the clock, day and night, and are never turned into working days. */
export const withinHours = (n: number, started: Instant, stopped: Instant | undefined): Deadline =>
  untilMoment(started, addMinutes(started, n * 60), stopped)

/** Up to a moment. */
export function untilMoment(started: Instant, dueAt: Instant, stopped: Instant | undefined): Deadline {
  const stand = until(dayOf(started), dayOf(dueAt), stopped === undefined ? undefined : dayOf(stopped))
  return { ...stand, dueAt, ...(stopped !== undefined && { outcome: stopped > dueAt ? 'late' : 'met' }) }
}

export const fromMemory = 'The number was not read in its source. It must be checked before it drives an alert.'
export const localNumber = 'There is no national number. It is switched on when the council makes it its policy.'
export const secondHand =
  'The number was read in other people’s procedures, and not in the law. It must be checked before it drives an alert.'
