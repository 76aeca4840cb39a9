import { type Day, dayInWords } from '../../kernel/kernel.ts'
import { type Child, type NewVersion, next } from '../../record/record.ts'
import { homeOf, lastBegun, notLookedAfter, orderOf, periodOf, statusOf, stayOf } from './in-care.ts'
import { awayNow } from './placement-move.step.ts'

const stillMissing = 'The child is recorded as missing. Record the end of that first: it ends with care at the latest.'

/** Why care cannot end now, whatever the reason. */
export function careGoesOn(child: Child): string | undefined {
  if (!periodOf(child)) return notLookedAfter
  if (child.missingEpisodes.some(m => !m.to)) return stillMissing
  return stayOf(child) ? awayNow : undefined
}

/** The day on which care ends comes after everything that began in it (355, 381). */
export function notEnded(child: Child, endDate: Day): string | undefined {
  const began = lastBegun(child)
  if (began && endDate <= began) return `The last change of home or legal status was on ${dayInWords(began)}: enter a later day`
  const parts = [...child.placements, ...child.legalStatuses, ...child.deprivationOfLibertyOrders]
  if (child.placements.some(p => p.temporaryFrom && p.endDate === endDate))
    return 'The child came back from a short stay on that day: enter a later day'
  return parts.some(each => (each.endDate ?? each.startDate) > endDate)
    ? 'Something of this time in care is recorded on a later day'
    : undefined
}

/** Care ends, and with it the home, the law and an order to deprive of liberty. */
export function careEnds(child: Child, endDate: Day, endReason: string, because: string): NewVersion[] {
  const [period, status, home, order] = [periodOf(child), statusOf(child), homeOf(child), orderOf(child)]
  return [
    ...(period ? [next('periodOfCare', child.id, period, { endDate, endReason }, because)] : []),
    ...(status ? [next('legalStatus', child.id, status, { endDate }, because)] : []),
    ...(home ? [next('placement', child.id, home, { endDate }, because)] : []),
    ...(order ? [next('deprivationOfLibertyOrder', child.id, order, { endDate }, because)] : []),
    ...child.carePlans
      .filter(p => !p.endDate)
      .map(p => next('carePlan', child.id, p, { endDate: p.startDate > endDate ? p.startDate : endDate }, because)),
  ]
}
