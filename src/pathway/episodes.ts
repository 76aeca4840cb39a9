import { addDays, type Day, dayInWords, forReturn, type Id } from '../kernel/kernel.ts'
import { type Child, type Known, openEpisode, type SocialCareEpisode } from '../record/record.ts'
import type { Given, Which } from './step.ts'

/** What most steps ask before they can be taken: a referral that is open. */
const noReferral = 'There is no open referral. Record the referral first.'
export const needsReferral = ({ child }: Given): string | undefined => (openEpisode(child) ? undefined : noReferral)

/** An episode without what belongs to it, for its next version. */
export function alone(episode: SocialCareEpisode): Known<'socialCareEpisode'> {
  const { childAndFamilyAssessments, strategyDiscussions, section47Enquiries, childProtectionConferences, ...rest } = episode
  const { childInNeedPlans, childProtectionPlans, preProceedings, ...held } = rest
  return held
}

/** As noun and day: Referral of 3 March 2025. */
export const named = <T extends { id: Id }>(items: readonly T[], what: string, on: (item: T) => Day): Which[] =>
  items.map(item => ({ id: item.id, label: `${what} of ${dayInWords(on(item))}` }))

/** Two episodes may not run together; one may begin on the day on which the last one closed. No further action never opened one. */
export const isOpenAfter = (child: Child, on: Day): boolean =>
  child.socialCareEpisodes.some(e => !e.referralNoFurtherActionFlag && (!e.closureDate || e.closureDate > on))

/** Nobody is referred before they are conceived: forty weeks before the birth, or before the day on which it is expected (8606). */
export function firstReferral({ childDetails: { dateOfBirth, expectedDateOfBirth } }: Pick<Child, 'childDetails'>): Day | undefined {
  const birth = dateOfBirth ? forReturn(dateOfBirth) : expectedDateOfBirth
  return birth && addDays(birth, -280)
}

/** What a referral that needs no further action may not have, and what is closed after an assessment has nothing of but that (8831, 2990). */
export const hasProtectionOrPlan = (e: SocialCareEpisode): boolean =>
  [e.section47Enquiries, e.childProtectionConferences, e.childInNeedPlans, e.childProtectionPlans].some(list => list.length > 0)

export const isUnborn = ({ childDetails }: Pick<Child, 'childDetails'>): boolean => !childDetails.dateOfBirth

/** 3/3/2025: how a day stands in the box in which it is asked. */
export const written = (day: Day): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`
export const writtenIfAny = (day: Day | undefined): string | undefined => day && written(day)
