/** The face of the clocks: the only file that other rooms import. */
import { isInForce } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import adoptionMatch6Months from './adoption-match-6-months.clock.ts'
import adoptionReview3Months from './adoption-review-3-months.clock.ts'
import adoptionReview4Weeks from './adoption-review-4-weeks.clock.ts'
import adoptionReview6Months from './adoption-review-6-months.clock.ts'
import adoptionVisit1Week from './adoption-visit-1-week.clock.ts'
import allegationToDesignatedOfficer1WorkingDay from './allegation-to-designated-officer-1-working-day.clock.ts'
import assessment45WorkingDays from './assessment-45-working-days.clock.ts'
import assessmentCheckpoint20WorkingDays from './assessment-checkpoint-20-working-days.clock.ts'
import atHomeUnderInterimOrderVisit from './at-home-under-interim-order-visit.clock.ts'
import carePlan10WorkingDays from './care-plan-10-working-days.clock.ts'
import carersAssessment45WorkingDays from './carers-assessment-45-working-days.clock.ts'
import childAssessmentOrder7Days from './child-assessment-order-7-days.clock.ts'
import type { Clock, Standing } from './clock.ts'
import conferenceReport5WorkingDays from './conference-report-5-working-days.clock.ts'
import eligibleChildAssessed3Months from './eligible-child-assessed-3-months.clock.ts'
import emergencyProtectionOrder8Days from './emergency-protection-order-8-days.clock.ts'
import familyGroupMeetingBeforeCourt from './family-group-meeting-before-court.clock.ts'
import firstCoreGroup10WorkingDays from './first-core-group-10-working-days.clock.ts'
import firstHealthAssessment20WorkingDays from './first-health-assessment-20-working-days.clock.ts'
import firstReviewConference3Months from './first-review-conference-3-months.clock.ts'
import initialConference15WorkingDays from './initial-conference-15-working-days.clock.ts'
import lookedAfterReview3Months from './looked-after-review-3-months.clock.ts'
import lookedAfterReview6Months from './looked-after-review-6-months.clock.ts'
import lookedAfterReview20WorkingDays from './looked-after-review-20-working-days.clock.ts'
import lookedAfterVisit1Week from './looked-after-visit-1-week.clock.ts'
import lookedAfterVisit3Months from './looked-after-visit-3-months.clock.ts'
import lookedAfterVisit6Weeks from './looked-after-visit-6-weeks.clock.ts'
import missingPoliceCheck from './missing-police-check.clock.ts'
import missingThreeTimesIn90Days from './missing-three-times-in-90-days.clock.ts'
import noFurtherAction1WorkingDay from './no-further-action-1-working-day.clock.ts'
import pathwayPlanReview6Months from './pathway-plan-review-6-months.clock.ts'
import permanencePlan4Months from './permanence-plan-4-months.clock.ts'
import planFirstReview6Weeks from './plan-first-review-6-weeks.clock.ts'
import policeProtection72Hours from './police-protection-72-hours.clock.ts'
import protectionVisit10WorkingDays from './protection-visit-10-working-days.clock.ts'
import reReferral12Months from './re-referral-12-months.clock.ts'
import referralDecision1WorkingDay from './referral-decision-1-working-day.clock.ts'
import referrerTold from './referrer-told.clock.ts'
import relevantChildAssessed3Months from './relevant-child-assessed-3-months.clock.ts'
import returnInterview72Hours from './return-interview-72-hours.clock.ts'
import reviewConference6Months from './review-conference-6-months.clock.ts'
import reviewHealthAssessment6Months from './review-health-assessment-6-months.clock.ts'
import reviewHealthAssessment12Months from './review-health-assessment-12-months.clock.ts'
import shortBreak17Days from './short-break-17-days.clock.ts'
import shortBreaks75Days from './short-breaks-75-days.clock.ts'
import strategyDiscussionAtOnce from './strategy-discussion-at-once.clock.ts'
import suspensionConfirmed1WorkingDay from './suspension-confirmed-1-working-day.clock.ts'
import teethChecked12Months from './teeth-checked-12-months.clock.ts'
import temporaryApproval16Weeks from './temporary-approval-16-weeks.clock.ts'
import transferInConference15WorkingDays from './transfer-in-conference-15-working-days.clock.ts'

export type { Clock, Deadline, Force, Standing } from './clock.ts'

/** In the order of a child's way through. */
export const clocks: readonly Clock[] = [
  referralDecision1WorkingDay,
  noFurtherAction1WorkingDay,
  referrerTold,
  assessment45WorkingDays,
  assessmentCheckpoint20WorkingDays,
  reReferral12Months,
  strategyDiscussionAtOnce,
  initialConference15WorkingDays,
  transferInConference15WorkingDays,
  firstCoreGroup10WorkingDays,
  firstReviewConference3Months,
  reviewConference6Months,
  protectionVisit10WorkingDays,
  conferenceReport5WorkingDays,
  emergencyProtectionOrder8Days,
  policeProtection72Hours,
  childAssessmentOrder7Days,
  allegationToDesignatedOfficer1WorkingDay,
  suspensionConfirmed1WorkingDay,
  returnInterview72Hours,
  missingPoliceCheck,
  missingThreeTimesIn90Days,
  planFirstReview6Weeks,
  carersAssessment45WorkingDays,
  familyGroupMeetingBeforeCourt,
  lookedAfterReview20WorkingDays,
  lookedAfterReview3Months,
  lookedAfterReview6Months,
  lookedAfterVisit1Week,
  lookedAfterVisit6Weeks,
  lookedAfterVisit3Months,
  atHomeUnderInterimOrderVisit,
  carePlan10WorkingDays,
  permanencePlan4Months,
  temporaryApproval16Weeks,
  shortBreak17Days,
  shortBreaks75Days,
  firstHealthAssessment20WorkingDays,
  reviewHealthAssessment6Months,
  reviewHealthAssessment12Months,
  teethChecked12Months,
  adoptionMatch6Months,
  adoptionReview4Weeks,
  adoptionReview3Months,
  adoptionReview6Months,
  adoptionVisit1Week,
  eligibleChildAssessed3Months,
  relevantChildAssessed3Months,
  pathwayPlanReview6Months,
]

export const clockOf = (id: string): Clock | undefined => clocks.find(clock => clock.id === id)

/** Where every clock stands for a child, under the law in force on the day on which the clock started. Those in shadow too: they are labelled. */
export const standingsOf = (child: Child, asked: readonly Clock[] = clocks): (Standing & { clock: string })[] =>
  asked.flatMap(clock =>
    clock
      .run(child)
      .filter(s => 'cannotTell' in s || isInForce(clock.inForce, s.started))
      .map(s => ({ ...s, clock: clock.id })),
  )
