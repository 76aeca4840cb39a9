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
export const isOpenAfter = ({ socialCareEpisodes }: Pick<Child, 'socialCareEpisodes'>, on: Day): boolean =>
  socialCareEpisodes.some(e => !e.referralNoFurtherActionFlag && (!e.closureDate || e.closureDate > on))

/**
 * Why an episode may not begin on a day, beside others of this child. The census takes a referral that needed no further action for an
 * overlap too, where it came on or after the day on which an open one began (8820).
 */
export function notReferredOn({ socialCareEpisodes }: Child, on: Day, except?: Id): string | undefined {
  const others = socialCareEpisodes.filter(e => e.id !== except)
  if (isOpenAfter({ socialCareEpisodes: others }, on))
    return 'This child already has an open referral at that time. Record what you were told as a contact.'
  const nothing = others.find(e => e.referralNoFurtherActionFlag && e.referralDate >= on)
  return (
    nothing &&
    `The referral of ${dayInWords(nothing.referralDate)} needed no further action, and this one would overlap with it: a new referral comes on a later day`
  )
}

/** Nobody is referred before they are conceived: forty weeks before the birth, or before the day on which it is expected (8606). */
export function firstReferral({ childDetails: { dateOfBirth, expectedDateOfBirth } }: Pick<Child, 'childDetails'>): Day | undefined {
  const birth = dateOfBirth ? forReturn(dateOfBirth) : expectedDateOfBirth
  return birth && addDays(birth, -280)
}

/** What a referral that needs no further action may not have, and what is closed after an assessment has nothing of but that (8831, 2990). */
export const hasProtectionOrPlan = (e: SocialCareEpisode): boolean =>
  [e.section47Enquiries, e.childProtectionConferences, e.childInNeedPlans, e.childProtectionPlans].some(list => list.length > 0)

/** Whether anything of the work on a referral began before a day. */
export const hasBegunBefore = (e: SocialCareEpisode, on: Day): boolean =>
  [
    ...[e.childAndFamilyAssessments, e.section47Enquiries, e.childInNeedPlans, e.childProtectionPlans].flat().map(each => each.startDate),
    ...[e.strategyDiscussions, e.childProtectionConferences].flat().map(each => each.date),
  ].some(began => began !== undefined && began < on)

export const isUnborn = ({ childDetails }: Pick<Child, 'childDetails'>): boolean => !childDetails.dateOfBirth

/** 3/3/2025: how a day stands in the box in which it is asked. */
export const written = (day: Day): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`
export const writtenIfAny = (day: Day | undefined): string | undefined => day && written(day)
