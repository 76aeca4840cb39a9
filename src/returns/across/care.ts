import { isFilled } from '../table.ts'
import type { AcrossRow } from './tables.ts'

type Episode = AcrossRow<'SSDA903_Episodes'>
type Details = AcrossRow<'CIN_CINdetails'>
type Plan = AcrossRow<'CIN_ChildProtectionPlans'>

/** Short breaks are no care that a census speaks of. */
export const isCare = ({ LS }: Pick<Episode, 'LS'>): boolean => LS !== 'V3' && LS !== 'V4'
export const isAdoption = ({ REC }: Pick<Episode, 'REC'>): boolean => REC === 'E11' || REC === 'E12'
export const isDeath = ({ REC }: Pick<Episode, 'REC'>): boolean => REC === 'E2'

/** Whether a referral was open on a day, the day of its closure being its last. A date that cannot be read hides nothing: it counts as open. */
export const wasOpenOn = (details: Details, on: string): boolean => {
  const { CINreferralDate: from, CINclosureDate: until } = details
  return !(from !== undefined && from > on) && !(until !== undefined && until < on)
}

/** Whether a plan went on after a day. */
export const wentOnAfter = (plan: Plan, on: string): boolean =>
  plan.CPPstartDate !== undefined &&
  plan.CPPstartDate <= on &&
  (plan.CPPendDate !== undefined ? plan.CPPendDate > on : !isFilled(plan, 'CPPendDate'))

/** Whether care went on over a day: it had begun before, and did not end on it. */
export const wasInCareOver = (episode: Episode, on: string): boolean =>
  isCare(episode) && episode.DECOM !== undefined && episode.DECOM < on && !(episode.DEC !== undefined && episode.DEC <= on)
