import { type Day, dayOf, daysBetween, type Instant, isDay, yearOf } from '../kernel/kernel.ts'

/** A fact as it was, and as somebody changed it. */
export interface Change {
  before: Readonly<Record<string, unknown>>
  after: Readonly<Record<string, unknown>>
  /** When the first of the two was recorded, and when the second. */
  recordedAt: Instant
  changedAt: Instant
}

/** A slip is put right within days. What is moved back weeks later may have made a limit look kept. */
const slipDays = 7
/** So many days before a count, and so many after it. */
const beforeCount = 14
const reopened = 60
/** So many records changed by one person within one minute were not looked at one by one. */
export const atOnce = 20

/** The first date that was moved to an earlier day, long after it was recorded. */
export function movedBack({ before, after, recordedAt, changedAt }: Change): { field: string; from: Day; to: Day } | undefined {
  if (daysBetween(dayOf(recordedAt), dayOf(changedAt)) < slipDays) return undefined
  for (const [field, to] of Object.entries(after)) {
    const from = before[field]
    if (isDay(to) && isDay(from) && to < from) return { field, from, to }
  }
  return undefined
}

/** Closed in the fortnight before a count, and referred again within two months of it. */
export function closedForCount(closed: Day, referredAgain: Day | undefined): Day | undefined {
  if (!referredAgain) return undefined
  const counts = [`${yearOf(closed)}-03-31`, `${yearOf(closed)}-09-30`] as Day[]
  return counts.find(count => {
    const [ahead, after] = [daysBetween(closed, count), daysBetween(count, referredAgain)]
    return ahead >= 0 && ahead <= beforeCount && after > 0 && after <= reopened
  })
}
