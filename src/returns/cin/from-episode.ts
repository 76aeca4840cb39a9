import { addWorkingDays, type Day } from '../../kernel/kernel.ts'
import type { Child, SocialCareEpisode } from '../../record/record.ts'
import type { CinDetails } from './census.ts'
import { byThen, type CensusYear, isWithin, touches } from './census-year.ts'

const flag = (yes: boolean) => (yes ? '1' : '0')
const byDate = <T extends { date?: Day | undefined }>(a: T, b: T) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)

/** A child who moves in on a plan is referred on the day on which the other council told us formally. */
export const referredOn = (e: SocialCareEpisode): Day => (e.transferIn && e.notifiedDate) || e.referralDate

/** Decided by the last day. A referral that was still being decided then had not been turned down yet. */
export const isNoFurtherAction = (e: SocialCareEpisode, year: CensusYear): boolean =>
  e.referralNoFurtherActionFlag && !(e.decisionDate && e.decisionDate > year.until)

/** What the census asks about one episode. Everything in it is as it stood on the last day. */
export function detailsOf(e: SocialCareEpisode, child: Child, year: CensusYear): CinDetails {
  const closed = byThen(year, e.closureDate)
  const Section47 = e.section47Enquiries.flatMap(s => enquiryOf(s, e, year))
  return {
    at: { entry: e.id },
    CINreferralDate: referredOn(e),
    ReferralSource: e.referralSource,
    PrimaryNeedCode: e.primaryNeedCode,
    CINclosureDate: closed,
    ReasonForClosure: closed && e.closureReason,
    DateOfInitialCPC: conferenceWithoutEnquiry(e, year, Section47),
    Assessments: e.childAndFamilyAssessments.filter(a => touches(year, a.startDate, a.authorisationDate)).map(a => assessmentOf(a, year)),
    CINPlanDates: e.childInNeedPlans
      .filter(p => touches(year, p.startDate, p.endDate))
      .map(p => ({ at: { entry: p.id }, CINPlanStartDate: p.startDate, CINPlanEndDate: byThen(year, p.endDate) })),
    Section47,
    ReferralNFA: flag(isNoFurtherAction(e, year)),
    ChildProtectionPlans: e.childProtectionPlans
      .filter(p => !p.temporaryForOtherAuthority && touches(year, p.startDate, p.endDate))
      .map(p => protectionPlanOf(p, e, child, year)),
    PreProceedingsandFGDM: e.preProceedings.filter(p => touches(year, p.startDate, p.stepDecisionDate)).map(p => preProceedingsOf(p, year)),
  }
}

type Within<K extends keyof SocialCareEpisode> = SocialCareEpisode[K] extends (infer Each)[] | undefined ? Each : never

function assessmentOf(a: Within<'childAndFamilyAssessments'>, year: CensusYear): CinDetails['Assessments'][number] {
  const finished = byThen(year, a.authorisationDate)
  return {
    at: { entry: a.id },
    AssessmentActualStartDate: a.startDate,
    AssessmentInternalReviewDate: byThen(year, a.internalReviewDate),
    AssessmentAuthorisationDate: finished,
    // Factors are what a finished assessment found.
    FactorsIdentifiedAtAssessment: finished ? a.factors.map(AssessmentFactors => ({ at: { entry: a.id }, AssessmentFactors })) : [],
  }
}

function enquiryOf(s: Within<'section47Enquiries'>, e: SocialCareEpisode, year: CensusYear): CinDetails['Section47'] {
  const held = e.childProtectionConferences.filter(c => c.type === 'initial' && c.section47Enquiry === s.id && byThen(year, c.date))
  const conference = held.sort(byDate).at(-1)?.date
  const notRequired = !conference && s.icpcRequiredFlag === false && !(s.endDate && s.endDate > year.until)
  const over = conference ?? byThen(year, s.endDate) ?? (notRequired ? s.startDate : undefined)
  if (!touches(year, s.startDate, over) || (notRequired && cameWithItsAssessment(s, e))) return []
  return [
    {
      at: { entry: s.id },
      S47ActualStartDate: s.startDate,
      // Another system's own target stands. Ours is said while a conference may still be needed.
      InitialCPCtarget: s.icpcTargetDate ?? (notRequired ? undefined : targetOf(s, e)),
      DateOfInitialCPC: conference,
      ICPCnotRequired: flag(notRequired),
    },
  ]
}

/** The conference is due 15 working days after the strategy discussion that started the enquiry; where none is linked, after its first day. */
export const targetOf = (
  s: { startDate: Day; strategyDiscussion?: string | undefined },
  e: SocialCareEpisode | undefined,
): Day | undefined => addWorkingDays(e?.strategyDiscussions.find(d => d.id === s.strategyDiscussion)?.date ?? s.startDate, 15)

/** An enquiry that a system opened along with the assessment, and that led nowhere, as the assessment did, is not an enquiry to the census. */
export function cameWithItsAssessment(s: Within<'section47Enquiries'>, e: SocialCareEpisode): boolean {
  const ledNowhere = (outcomes: readonly string[]) => outcomes.length > 0 && outcomes.every(o => o === 'noFurtherAction')
  return s.outcome === 'noFurtherAction' && e.childAndFamilyAssessments.some(a => a.startDate === s.startDate && ledNowhere(a.outcomes))
}

/** Held with no enquiry of ours, for a child who moved here on another council's plan. One that an enquiry already shows is not said twice. */
function conferenceWithoutEnquiry(e: SocialCareEpisode, year: CensusYear, enquiries: CinDetails['Section47']): Day | undefined {
  return e.childProtectionConferences
    .filter(c => c.type === 'transferIn' || (c.type === 'initial' && !c.section47Enquiry))
    .filter(c => c.date && isWithin(year, c.date) && !enquiries.some(s => s.DateOfInitialCPC === c.date))
    .sort(byDate)
    .at(-1)?.date
}

function protectionPlanOf(
  p: Within<'childProtectionPlans'>,
  e: SocialCareEpisode,
  child: Child,
  year: CensusYear,
): CinDetails['ChildProtectionPlans'][number] {
  const categories = p.categories
    .filter(c => c.startDate <= year.until)
    .toSorted((a, b) => (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : 0))
  return {
    at: { entry: p.id },
    CPPstartDate: p.startDate,
    CPPendDate: byThen(year, p.endDate),
    InitialCategoryOfAbuse: (categories[0] ?? p.categories[0])?.category,
    LatestCategoryOfAbuse: (categories.at(-1) ?? p.categories[0])?.category,
    NumberOfPreviousCPP: String((child.previousPlans.at(-1)?.openingCount ?? 0) + ownPlansBefore(child, p.startDate)),
    // Every review of the plan, also those of earlier years: whether the next one was in time is reckoned from the last.
    Reviews: e.childProtectionConferences
      .filter(c => c.type === 'review' && c.childProtectionPlan === p.id && byThen(year, c.date))
      .sort(byDate)
      .map(c => ({ at: { entry: c.id }, CPPreviewDate: c.date })),
  }
}

/** This council's own plans that began before a day. Those it only looked after for another council are not its own. */
export const ownPlansBefore = (child: Child, before: Day): number =>
  child.socialCareEpisodes.flatMap(e => e.childProtectionPlans).filter(p => !p.temporaryForOtherAuthority && p.startDate < before).length

function preProceedingsOf(p: Within<'preProceedings'>, year: CensusYear): CinDetails['PreProceedingsandFGDM'][number] {
  const letter = byThen(year, p.letterBeforeProceedingsDate)
  const offered = byThen(year, p.familyGroupMeetingOfferedDate)
  const decided = byThen(year, p.stepDecisionDate)
  return {
    at: { entry: p.id },
    PPStartDate: p.startDate,
    LBPSentDate: letter,
    FGDMMeetingOffer: letter || offered ? flag(offered !== undefined) : undefined,
    FGDMMeetingFac: offered ? flag(byThen(year, p.familyGroupMeetingDate) !== undefined) : undefined,
    InitialPPMeetingDate: byThen(year, p.initialMeetingDate),
    ReviewMeetingsCount: p.reviewMeetingsCount?.toString(),
    StepDecisionDate: decided,
    PPOutcome: decided && p.outcome,
    CourtAppDate: byThen(year, p.courtApplicationDate),
    LetterInitCPDate: byThen(year, p.proceedingsLetterDate),
  }
}
