import type { Stretch } from './intervals.ts'

const says: Record<string, string> = {
  socialCareEpisode: 'This child already has an open episode at that time. Add what you were told to it',
  childInNeedPlan: 'This child already has a child in need plan at that time',
  childProtectionPlan: 'This child already has a child protection plan at that time',
  temporaryChildProtectionPlan: 'This child already has a temporary plan for another council at that time',
  plan: 'A child has a child in need plan or a child protection plan, not both at once',
  openAssessment: 'This child already has an assessment that is not finished',
  section47: 'This child already has a section 47 enquiry at that time',
  leadWorker: 'This child already has a lead worker at that time',
  homeAddress: 'This child already has a home address at that time',
  upn: 'This child already has a unique pupil number at that time',
  restriction: 'This record is already restricted at that time',
  periodOfCare: 'This child is already looked after at that time. A new time begins the day after the last one ended, or later',
  legalStatus: 'This child already has a legal status at that time. End that one first',
  placement: 'This child already has a placement at that time. End that one first, or record this as a short stay away from it',
  deprivationOfLibertyOrder: 'This child already has a deprivation of liberty order at that time',
  adoption: 'This child already has a plan of adoption at that time. It must be reversed before the next one',
  leavingCareEligibility: 'This young person is already entitled to help on leaving care at that time',
  missing: 'This child is already recorded as missing at that time',
}

/** Why two stretches may not stand together, in a worker's words. */
export const overlapInWords = ({ line }: Pick<Stretch, 'line'>): string =>
  says[line.split(' ')[0]!] ?? 'This overlaps with what is already recorded'
