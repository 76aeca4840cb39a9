import type { Day } from '../../kernel/kernel.ts'
import { daysAfter, yearsAfter } from '../days.ts'

/** The twelve months that end on the reference date, whatever day that is: a wrong one is asked about by itself, and moves nothing else. */
export const censusPeriod = (reference: Day): { readonly start: Day; readonly end: Day } => ({
  start: daysAfter(yearsAfter(reference, -1), 1) ?? reference,
  end: reference,
})
