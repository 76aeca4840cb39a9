/** The face of the pathway: the only file that other rooms import. */
import type { Need } from '../kernel/kernel.ts'
import { address } from './address.step.ts'
import { addressEnd } from './address-end.step.ts'
import { agencyInvolvement } from './agency-involvement.step.ts'
import { agencyInvolvementEnd } from './agency-involvement-end.step.ts'
import { allegation } from './allegation.step.ts'
import { allegationProgress } from './allegation-progress.step.ts'
import { allocate } from './allocate.step.ts'
import { assessment } from './assessment.step.ts'
import { assessmentAuthorise } from './assessment-authorise.step.ts'
import { assessmentSend } from './assessment-send.step.ts'
import { assessmentStart } from './assessment-start.step.ts'
import { careGroups, familyHelp } from './care/steps.ts'
import { carersAssessment } from './carers-assessment.step.ts'
import { caseNote } from './case-note.step.ts'
import { childDetails } from './child-details.step.ts'
import { childInNeedPlanEnd } from './child-in-need-plan-end.step.ts'
import { childInNeedPlanReview } from './child-in-need-plan-review.step.ts'
import { childInNeedPlanStart } from './child-in-need-plan-start.step.ts'
import { closure } from './closure.step.ts'
import { conferencePlan } from './conference-plan.step.ts'
import { conferenceRecord } from './conference-record.step.ts'
import { contact } from './contact.step.ts'
import { contactDecision } from './contact-decision.step.ts'
import { contactDetail } from './contact-detail.step.ts'
import { coreGroup } from './core-group.step.ts'
import { disabilities } from './disabilities.step.ts'
import { findingReviewed } from './finding-reviewed.step.ts'
import { identifier } from './identifier.step.ts'
import { immigrationStatus } from './immigration-status.step.ts'
import { managerDecision } from './manager-decision.step.ts'
import { missingEnd } from './missing-end.step.ts'
import { missingMeeting } from './missing-meeting.step.ts'
import { missingStart } from './missing-start.step.ts'
import { planAction } from './plan-action.step.ts'
import { planActionDone } from './plan-action-done.step.ts'
import { planGoal } from './plan-goal.step.ts'
import { planGoalReached } from './plan-goal-reached.step.ts'
import { preProceedingsProgress } from './pre-proceedings-progress.step.ts'
import { preProceedingsStart } from './pre-proceedings-start.step.ts'
import { protectiveOrder } from './protective-order.step.ts'
import { protectiveOrderEnd } from './protective-order-end.step.ts'
import { referral } from './referral.step.ts'
import { referralDecision } from './referral-decision.step.ts'
import { relationship } from './relationship.step.ts'
import { relationshipEnd } from './relationship-end.step.ts'
import { returnInterview } from './return-interview.step.ts'
import { section47Finish } from './section-47-finish.step.ts'
import { section47Start } from './section-47-start.step.ts'
import { type Given, type Step, type Which, whyNot } from './step.ts'
import { strategyDiscussion } from './strategy-discussion.step.ts'
import { supervision } from './supervision.step.ts'
import { temporaryPlan } from './temporary-plan.step.ts'
import { upnUnknown } from './upn-unknown.step.ts'
import { visit } from './visit.step.ts'
import { withdraw } from './withdraw.step.ts'

export { Reader } from './answers.ts'
export { changeAdult, changeAdultAsks, changeAdultPrefilled } from './change-adult.ts'
export type { Action, Council, OfCouncil, OfPost, OfTeam, OfWorker } from './council/action.ts'
export { councilActions, postActions, teamActions, workerActions } from './council/actions.ts'
export { roleSaid } from './council/role.ts'
export { newWorker } from './council/worker.ts'
export { findingId } from './finding-reviewed.step.ts'
export { entriesOf, entryOf, type HeldEntry } from './held.ts'
export * as labels from './labels.ts'
export { type Clash, canBeSettled, clashId, type Merging, merge, type Side } from './merge.ts'
export { type AdultField, adultDifferences, adultHomes, mergeAdults } from './merge-adults.ts'
export { newAdult, newAdultAsks } from './new-adult.ts'
export { newChild, newChildAsks } from './new-child.ts'
export { type Beginning, joinFamily, type Relative, relationships } from './new-person.ts'
export { choices, options } from './options.ts'
export { accepted, type Proposal, proposalsFor } from './proposed.ts'
export {
  type Answers,
  type Ask,
  type FoundWrong,
  type Given,
  isRefused,
  type Option,
  type Refused,
  type Step,
  type Which,
  whyNot,
} from './step.ts'
export { type TakenApart, unmerge } from './unmerge.ts'

/** Every step, under the heading where a worker looks for it. */
const groups = {
  'Front door': [contact, contactDecision, referral, referralDecision],
  'Family help': familyHelp,
  Assessment: [assessmentStart, assessment, assessmentSend, assessmentAuthorise, carersAssessment],
  Protection: [
    strategyDiscussion,
    section47Start,
    section47Finish,
    conferencePlan,
    conferenceRecord,
    temporaryPlan,
    protectiveOrder,
    protectiveOrderEnd,
    missingStart,
    missingEnd,
    returnInterview,
    missingMeeting,
    allegation,
    allegationProgress,
    preProceedingsStart,
    preProceedingsProgress,
  ],
  Plan: [childInNeedPlanStart, childInNeedPlanReview, childInNeedPlanEnd, coreGroup, planGoal, planAction, planGoalReached, planActionDone],
  ...careGroups,
  'Visits and notes': [visit, caseNote],
  Management: [allocate, supervision, managerDecision, closure],
  'Family and details': [
    childDetails,
    address,
    addressEnd,
    contactDetail,
    relationship,
    relationshipEnd,
    agencyInvolvement,
    agencyInvolvementEnd,
    disabilities,
    identifier,
    upnUnknown,
    immigrationStatus,
    findingReviewed,
    withdraw,
  ],
} satisfies Record<string, readonly Step[]>

export type StepGroup = keyof typeof groups

export const steps: readonly Step[] = Object.values(groups).flat()

export const stepOf = (id: string): Step | undefined => steps.find(step => step.id === id)

/** Something that can be done now, and with which entry. */
export interface Doable {
  step: Step
  about?: Which
}

function doableOf(step: Step, given: Given): Doable[] {
  const of = (step.about?.of(given) ?? []).filter(({ id }) => whyNot(step, { ...given, about: id }) === undefined)
  const entries = of.map(about => ({ step, about }))
  const isAlone = (!step.about || step.about.optional) && whyNot(step, given) === undefined
  return isAlone ? [{ step }, ...entries] : entries
}

/** What this worker can do now for this child, under its headings. What belongs to one entry stands beside that entry instead: `stepsAbout`. */
export function stepsFor(given: Given, may: ReadonlySet<Need>): { group: StepGroup; doable: Doable[] }[] {
  const { about, ...now } = given
  return Object.entries(groups)
    .map(([group, all]: [string, readonly Step[]]) => ({
      group: group as StepGroup,
      doable: all.filter(s => may.has(s.needs) && !s.about?.beside).flatMap(s => doableOf(s, now)),
    }))
    .filter(({ doable }) => doable.length > 0)
}

/** What this worker can do now with one entry. */
export const stepsAbout = (given: Given, may: ReadonlySet<Need>, entry: string): Step[] =>
  steps.filter(s => may.has(s.needs) && s.about && whyNot(s, { ...given, about: entry }) === undefined)
