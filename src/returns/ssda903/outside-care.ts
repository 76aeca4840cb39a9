import type { Day } from '../../kernel/kernel.ts'
import { after, before } from '../days.ts'
import type { PeriodOfCare } from './periods-of-care.ts'

/**
 * Whether something that lasts from one day to another, or goes on, ends in none of a child's periods of care. What goes on fits only a period that
 * goes on too. Without a start, or without any care to compare it with, nothing can be said.
 */
export const isOutsideCare = (periods: readonly PeriodOfCare[], from: Day | undefined, until: Day | undefined): boolean =>
  from !== undefined &&
  periods.length > 0 &&
  periods.every(period =>
    until === undefined
      ? period.until !== undefined || before(from, period.from)
      : after(until, period.until) || before(until, period.from),
  )
