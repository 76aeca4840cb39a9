import type { Id } from '../kernel/kernel.ts'
import type { Child, ChildKind, Known } from '../record/record.ts'
import { alone } from './episodes.ts'

/** One entry of a child, and what kind it is. */
export type HeldEntry = { [K in ChildKind]: { kind: K; held: Known<K> } }[ChildKind]

const of = <K extends ChildKind>(kind: K, list: readonly Known<K>[]) => list.map(held => ({ kind, held }) as unknown as HeldEntry)

/** Every entry that is held about a child, one after the other. */
export const entriesOf = (child: Child): HeldEntry[] => [
  ...of('childDetails', [child.childDetails]),
  ...of('identifier', child.identifiers),
  ...of('upnUnknownReason', child.upnUnknownReasons),
  ...of('disability', child.disabilities),
  ...of('address', child.addresses),
  ...of('contactDetail', child.contactDetails),
  ...of('immigrationStatus', child.immigrationStatuses),
  ...of('relationship', child.relationships),
  ...of('familyMembership', child.familyMemberships),
  ...of('contact', child.contacts),
  ...of('socialCareEpisode', child.socialCareEpisodes.map(alone)),
  ...child.socialCareEpisodes.flatMap(e => [
    ...of('childAndFamilyAssessment', e.childAndFamilyAssessments),
    ...of('strategyDiscussion', e.strategyDiscussions),
    ...of('section47Enquiry', e.section47Enquiries),
    ...of('childProtectionConference', e.childProtectionConferences),
    ...of('childInNeedPlan', e.childInNeedPlans),
    ...of('childProtectionPlan', e.childProtectionPlans),
    ...of('preProceedings', e.preProceedings),
  ]),
  ...of('previousPlans', child.previousPlans),
  ...of('planGoal', child.planGoals),
  ...of('planAction', child.planActions),
  ...of('planReview', child.planReviews),
  ...of('coreGroup', child.coreGroups),
  ...of('visit', child.visits),
  ...of('caseNote', child.caseNotes),
  ...of('supervisionNote', child.supervisionNotes),
  ...of('managerDecision', child.managerDecisions),
  ...of('findingReviewed', child.findingReviews),
  ...of('involvement', child.careWorkerDetails),
  ...of('missingEpisode', child.missingEpisodes),
  ...of('returnInterview', child.returnInterviews),
  ...of('missingRiskMeeting', child.missingRiskMeetings),
  ...of('protectiveOrder', child.protectiveOrders),
  ...of('allegation', child.allegations),
  ...of('carersAssessment', child.carersAssessments),
  ...of('familyHelpEpisode', child.familyHelpEpisodes),
  ...of('periodOfCare', child.periodsOfCare),
  ...of('legalStatus', child.legalStatuses),
  ...of('placement', child.placements),
  ...of('careEpisode', child.careEpisodes),
  ...of('lookedAfterReview', child.lookedAfterReviews),
  ...of('carePlan', child.carePlans),
  ...of('deprivationOfLibertyOrder', child.deprivationOfLibertyOrders),
  ...of('healthCheck', child.healthChecks),
  ...of('immunisationStatus', child.immunisationStatuses),
  ...of('substanceMisuse', child.substanceMisuses),
  ...of('sdqAssessment', child.sdqAssessments),
  ...of('conviction', child.convictions),
  ...of('healthOutcomes', child.healthOutcomes),
  ...of('adoption', child.adoptions),
  ...of('permanenceOrder', child.permanenceOrders),
  ...of('previousPermanence', child.previousPermanences),
  ...of('motherhood', child.motherhoods),
  ...of('leavingCareEligibility', child.leavingCareEligibilities),
  ...of('pathwayPlan', child.pathwayPlans),
  ...of('careLeaverContact', child.careLeaverContacts),
  ...of('serviceCost', child.serviceCosts),
]

export const entryOf = (child: Child, id: Id | undefined): HeldEntry | undefined => entriesOf(child).find(({ held }) => held.id === id)
