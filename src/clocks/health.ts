import { ageOn, type Day, forReturn } from '../kernel/kernel.ts'
import type { Child, Known } from '../record/record.ts'
import type { Care } from './in-care.ts'

/** Health assessments that were done in a time in care, in order. */
export const assessedIn = (child: Child, { from, until }: Care): Known<'healthCheck'>[] =>
  child.healthChecks
    .filter(h => h.type === 'healthAssessment' && h.done && h.date >= from && !(until && h.date > until))
    .sort((a, b) => (a.date < b.date ? -1 : 1))

/** In whole years. Undefined before birth, and where it is not known. */
export function ageOnDay({ childDetails: { dateOfBirth } }: Child, on: Day): number | undefined {
  return dateOfBirth && ageOn(forReturn(dateOfBirth), on)
}
