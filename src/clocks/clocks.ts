/** The face of the clocks: the only file that other rooms import. */
import { isInForce } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import allegationToDesignatedOfficer1WorkingDay from './allegation-to-designated-officer-1-working-day.clock.ts'
import assessment45WorkingDays from './assessment-45-working-days.clock.ts'
import assessmentCheckpoint20WorkingDays from './assessment-checkpoint-20-working-days.clock.ts'
import carersAssessment45WorkingDays from './carers-assessment-45-working-days.clock.ts'
import childAssessmentOrder7Days from './child-assessment-order-7-days.clock.ts'
import type { Clock, Standing } from './clock.ts'
import conferenceReport5WorkingDays from './conference-report-5-working-days.clock.ts'
import emergencyProtectionOrder8Days from './emergency-protection-order-8-days.clock.ts'
import familyGroupMeetingBeforeCourt from './family-group-meeting-before-court.clock.ts'
import firstCoreGroup10WorkingDays from './first-core-group-10-working-days.clock.ts'
import firstReviewConference3Months from './first-review-conference-3-months.clock.ts'
import initialConference15WorkingDays from './initial-conference-15-working-days.clock.ts'
import missingPoliceCheck from './missing-police-check.clock.ts'
import missingThreeTimesIn90Days from './missing-three-times-in-90-days.clock.ts'
import noFurtherAction1WorkingDay from './no-further-action-1-working-day.clock.ts'
import planFirstReview6Weeks from './plan-first-review-6-weeks.clock.ts'
import policeProtection72Hours from './police-protection-72-hours.clock.ts'
import protectionVisit10WorkingDays from './protection-visit-10-working-days.clock.ts'
import reReferral12Months from './re-referral-12-months.clock.ts'
import referralDecision1WorkingDay from './referral-decision-1-working-day.clock.ts'
import referrerTold from './referrer-told.clock.ts'
import returnInterview72Hours from './return-interview-72-hours.clock.ts'
import reviewConference6Months from './review-conference-6-months.clock.ts'
import strategyDiscussionAtOnce from './strategy-discussion-at-once.clock.ts'
import suspensionConfirmed1WorkingDay from './suspension-confirmed-1-working-day.clock.ts'
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
