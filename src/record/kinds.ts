import type { z } from 'zod'
import * as care from './kinds/care.ts'
import * as childProtection from './kinds/child-protection.ts'
import * as frontDoor from './kinds/front-door.ts'
import * as health from './kinds/health.ts'
import * as permanence from './kinds/permanence.ts'
import * as person from './kinds/person.ts'
import * as protection from './kinds/protection.ts'
import * as work from './kinds/work.ts'
import * as workforce from './kinds/workforce.ts'

const { childDetails, adultDetails, identifier, upnUnknownReason, disability, address, contactDetail, immigrationStatus } = person
const { relationship, familyMembership, familyGroup, restriction, emergencyAccess, personMerge, mergedInto } = person
const { contact, socialCareEpisode, childAndFamilyAssessment } = frontDoor
const { strategyDiscussion, section47Enquiry, childProtectionConference, childInNeedPlan, childProtectionPlan } = childProtection
const { previousPlans, planGoal, planAction, planReview, coreGroup } = childProtection
const { visit, caseNote, supervisionNote, managerDecision, findingReviewed, involvement, externalRef, submission } = work
const { missingEpisode, returnInterview, missingRiskMeeting, protectiveOrder, allegation, carersAssessment, preProceedings } = protection
const { periodOfCare, legalStatus, placement, careEpisode, lookedAfterReview, carePlan, deprivationOfLibertyOrder } = care
const { familyHelpEpisode, serviceCost } = care
const { healthCheck, immunisationStatus, substanceMisuse, sdqAssessment, conviction, healthOutcomes } = health
const { adoption, permanenceOrder, previousPermanence, motherhood, leavingCareEligibility, pathwayPlan, careLeaverContact } = permanence
const { professional, roleAssignment, absence, team, post, postHolding } = workforce

/** What can be recorded about a child. The order is that of a life with us, and of the chronology. */
export const childKinds = {
  childDetails,
  identifier,
  upnUnknownReason,
  disability,
  address,
  contactDetail,
  immigrationStatus,
  relationship,
  familyMembership,
  restriction,
  emergencyAccess,
  personMerge,
  mergedInto,
  externalRef,
  contact,
  socialCareEpisode,
  childAndFamilyAssessment,
  strategyDiscussion,
  section47Enquiry,
  childProtectionConference,
  childInNeedPlan,
  childProtectionPlan,
  previousPlans,
  planGoal,
  planAction,
  planReview,
  coreGroup,
  visit,
  caseNote,
  supervisionNote,
  managerDecision,
  findingReviewed,
  involvement,
  missingEpisode,
  returnInterview,
  missingRiskMeeting,
  protectiveOrder,
  allegation,
  carersAssessment,
  preProceedings,
  familyHelpEpisode,
  periodOfCare,
  legalStatus,
  placement,
  careEpisode,
  lookedAfterReview,
  carePlan,
  deprivationOfLibertyOrder,
  healthCheck,
  immunisationStatus,
  substanceMisuse,
  sdqAssessment,
  conviction,
  healthOutcomes,
  adoption,
  permanenceOrder,
  previousPermanence,
  motherhood,
  leavingCareEligibility,
  pathwayPlan,
  careLeaverContact,
  serviceCost,
}

/** Every kind of entry, and the one schema that its facts keep to. */
export const kinds = {
  ...childKinds,
  adultDetails,
  familyGroup,
  professional,
  roleAssignment,
  absence,
  team,
  post,
  postHolding,
  submission,
}

export type ChildKind = keyof typeof childKinds
export type Kind = keyof typeof kinds
export type Facts<K extends Kind> = z.infer<(typeof kinds)[K]>

/** Throws when facts do not keep to their kind: a step should have refused them first, so this is a fault of ours. */
export const checked = <K extends Kind>(kind: K, facts: unknown): Facts<K> => kinds[kind].parse(facts) as Facts<K>

/** What is wrong with facts, by the field that it is wrong in: for what people wrote themselves. */
export function wrongIn(kind: Kind, facts: unknown): { field: string; why: string }[] {
  const read = kinds[kind].safeParse(facts)
  return read.success ? [] : read.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ''), why: message }))
}
