import { ageOn, type Day, forReturn } from '../../kernel/kernel.ts'
import type { Child, Known } from '../../record/record.ts'
import type { Given } from '../step.ts'

/** What is open now of a child who is looked after. */
export const periodOf = (child: Child): Known<'periodOfCare'> | undefined => child.periodsOfCare.findLast(p => !p.endDate)
export const statusOf = (child: Child): Known<'legalStatus'> | undefined => child.legalStatuses.findLast(s => !s.endDate)
/** Where the child lives; a short stay away is beside it. */
export const homeOf = (child: Child): Known<'placement'> | undefined => child.placements.findLast(p => !p.endDate && !p.temporaryFrom)
export const stayOf = (child: Child): Known<'placement'> | undefined => child.placements.findLast(p => !p.endDate && p.temporaryFrom)
export const orderOf = (child: Child): Known<'deprivationOfLibertyOrder'> | undefined =>
  child.deprivationOfLibertyOrders.findLast(o => !o.endDate)

export const notLookedAfter = 'This child is not looked after.'
export const needsCare = ({ child }: Given): string | undefined => (periodOf(child) ? undefined : notLookedAfter)

/** Health and permanence are recorded of children who are looked after, and of those who were. */
export const wasLookedAfter = ({ child }: Given): string | undefined =>
  child.periodsOfCare.length > 0 ? undefined : 'This child has never been looked after.'

/** Series of short breaks: the child lives at home in between, and much of what follows for other children does not. */
export const isShortBreaks = (status: string | undefined): boolean => status === 'V3' || status === 'V4'

/** In whole years. Undefined before birth, and where it is not known. */
export function ageOf({ childDetails: { dateOfBirth } }: Child, on: Day): number | undefined {
  return dateOfBirth && ageOn(forReturn(dateOfBirth), on)
}

/** What is only for those who are old enough is not offered to others. */
export const fromAge = (least: number, { child, today }: Given): string | undefined =>
  (ageOf(child, today) ?? least) < least ? `This is for children and young people of ${least} and over.` : undefined

/** The last day of anything that an end of care may not come before: no episode of the return begins and ends on one day (355). */
export const lastBegun = (child: Child): Day | undefined =>
  [periodOf(child)?.startDate, statusOf(child)?.startDate, homeOf(child)?.startDate]
    .filter(on => on !== undefined)
    .sort()
    .at(-1)
