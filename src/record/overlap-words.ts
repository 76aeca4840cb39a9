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
  missing: 'This child is already recorded as missing at that time',
}

/** Why two stretches may not stand together, in a worker's words. */
export const overlapInWords = ({ line }: Pick<Stretch, 'line'>): string =>
  says[line.split(' ')[0]!] ?? 'This overlaps with what is already recorded'
