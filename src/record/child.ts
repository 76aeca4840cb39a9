import type { Id, Instant } from '../kernel/kernel.ts'
import type { Authority, Entry, Known } from './entry.ts'
import { heldFrom } from './held.ts'

/** What we hold about one child. Nouns are those of the DfE children's social care API, in camelCase; then the field's own. */
export interface Child {
  authority: Authority
  id: Id
  childDetails: Known<'childDetails'>
  identifiers: Known<'identifier'>[]
  upnUnknownReasons: Known<'upnUnknownReason'>[]
  disabilities: Known<'disability'>[]
  addresses: Known<'address'>[]
  contactDetails: Known<'contactDetail'>[]
  immigrationStatuses: Known<'immigrationStatus'>[]
  relationships: Known<'relationship'>[]
  familyMemberships: Known<'familyMembership'>[]
  restrictions: Known<'restriction'>[]
  emergencyAccesses: Known<'emergencyAccess'>[]
  personMerges: Known<'personMerge'>[]
  mergedInto: Known<'mergedInto'>[]
  externalRefs: Known<'externalRef'>[]
  contacts: Known<'contact'>[]
  socialCareEpisodes: SocialCareEpisode[]
  careWorkerDetails: Known<'involvement'>[]
  visits: Known<'visit'>[]
  caseNotes: Known<'caseNote'>[]
  supervisionNotes: Known<'supervisionNote'>[]
  managerDecisions: Known<'managerDecision'>[]
  findingReviews: Known<'findingReviewed'>[]
  planGoals: Known<'planGoal'>[]
  planActions: Known<'planAction'>[]
  planReviews: Known<'planReview'>[]
  coreGroups: Known<'coreGroup'>[]
  previousPlans: Known<'previousPlans'>[]
  missingEpisodes: Known<'missingEpisode'>[]
  returnInterviews: Known<'returnInterview'>[]
  missingRiskMeetings: Known<'missingRiskMeeting'>[]
  protectiveOrders: Known<'protectiveOrder'>[]
  allegations: Known<'allegation'>[]
  carersAssessments: Known<'carersAssessment'>[]
  familyHelpEpisodes: Known<'familyHelpEpisode'>[]
  periodsOfCare: Known<'periodOfCare'>[]
  legalStatuses: Known<'legalStatus'>[]
  placements: Known<'placement'>[]
  careEpisodes: Known<'careEpisode'>[]
  lookedAfterReviews: Known<'lookedAfterReview'>[]
  carePlans: Known<'carePlan'>[]
  deprivationOfLibertyOrders: Known<'deprivationOfLibertyOrder'>[]
  healthChecks: Known<'healthCheck'>[]
  immunisationStatuses: Known<'immunisationStatus'>[]
  substanceMisuses: Known<'substanceMisuse'>[]
  sdqAssessments: Known<'sdqAssessment'>[]
  convictions: Known<'conviction'>[]
  healthOutcomes: Known<'healthOutcomes'>[]
  adoptions: Known<'adoption'>[]
  permanenceOrders: Known<'permanenceOrder'>[]
  previousPermanences: Known<'previousPermanence'>[]
  motherhoods: Known<'motherhood'>[]
  leavingCareEligibilities: Known<'leavingCareEligibility'>[]
  pathwayPlans: Known<'pathwayPlan'>[]
  careLeaverContacts: Known<'careLeaverContact'>[]
  serviceCosts: Known<'serviceCost'>[]
}

/** A referral, and what followed from it. */
export interface SocialCareEpisode extends Known<'socialCareEpisode'> {
  childAndFamilyAssessments: Known<'childAndFamilyAssessment'>[]
  strategyDiscussions: Known<'strategyDiscussion'>[]
  section47Enquiries: Known<'section47Enquiry'>[]
  childProtectionConferences: Known<'childProtectionConference'>[]
  childInNeedPlans: Known<'childInNeedPlan'>[]
  childProtectionPlans: Known<'childProtectionPlan'>[]
  preProceedings: Known<'preProceedings'>[]
}

/**
 * The child as we know them, or as we knew them then. Undefined when these entries hold no child.
 * Where two records were merged, `subject` is the one that survived, and the entries of both are given.
 */
export function childFrom(entries: readonly Entry[], subject?: Id, knownAt?: Instant): Child | undefined {
  const whose = subject ?? entries[0]?.subject
  const details = heldFrom(
    entries.filter(e => e.kind === 'childDetails' && e.subject === whose),
    knownAt,
  ).all('childDetails')[0]
  if (!details || whose === undefined) return undefined
  const { all } = heldFrom(entries, knownAt)

  const parts = {
    childAndFamilyAssessments: all('childAndFamilyAssessment'),
    strategyDiscussions: all('strategyDiscussion'),
    section47Enquiries: all('section47Enquiry'),
    childProtectionConferences: all('childProtectionConference'),
    childInNeedPlans: all('childInNeedPlan'),
    childProtectionPlans: all('childProtectionPlan'),
    preProceedings: all('preProceedings'),
  }
  // What belongs to a withdrawn episode leaves with it.
  const within = <T extends { socialCareEpisode: Id }>(episode: Id, items: T[]) => items.filter(i => i.socialCareEpisode === episode)
  const episodes = all('socialCareEpisode')
    .map(e => ({
      ...e,
      childAndFamilyAssessments: within(e.id, parts.childAndFamilyAssessments),
      strategyDiscussions: within(e.id, parts.strategyDiscussions),
      section47Enquiries: within(e.id, parts.section47Enquiries),
      childProtectionConferences: within(e.id, parts.childProtectionConferences),
      childInNeedPlans: within(e.id, parts.childInNeedPlans),
      childProtectionPlans: within(e.id, parts.childProtectionPlans),
      preProceedings: within(e.id, parts.preProceedings),
    }))
    .sort((a, b) => (a.referralDate < b.referralDate ? -1 : a.referralDate > b.referralDate ? 1 : 0))

  return {
    authority: entries[0]!.authority,
    id: whose,
    childDetails: details,
    identifiers: all('identifier'),
    upnUnknownReasons: all('upnUnknownReason'),
    disabilities: all('disability'),
    addresses: all('address'),
    contactDetails: all('contactDetail'),
    immigrationStatuses: all('immigrationStatus'),
    relationships: all('relationship'),
    familyMemberships: all('familyMembership'),
    restrictions: all('restriction'),
    emergencyAccesses: all('emergencyAccess'),
    personMerges: all('personMerge'),
    mergedInto: all('mergedInto').filter(m => m.survivor !== whose),
    externalRefs: all('externalRef'),
    contacts: all('contact'),
    socialCareEpisodes: episodes,
    careWorkerDetails: all('involvement'),
    visits: all('visit'),
    caseNotes: all('caseNote'),
    supervisionNotes: all('supervisionNote'),
    managerDecisions: all('managerDecision'),
    findingReviews: all('findingReviewed'),
    planGoals: all('planGoal'),
    planActions: all('planAction'),
    planReviews: all('planReview'),
    coreGroups: all('coreGroup'),
    previousPlans: all('previousPlans'),
    missingEpisodes: all('missingEpisode'),
    returnInterviews: all('returnInterview'),
    missingRiskMeetings: all('missingRiskMeeting'),
    protectiveOrders: all('protectiveOrder'),
    allegations: all('allegation'),
    carersAssessments: all('carersAssessment'),
    familyHelpEpisodes: all('familyHelpEpisode'),
    periodsOfCare: all('periodOfCare'),
    legalStatuses: all('legalStatus'),
    placements: all('placement'),
    careEpisodes: all('careEpisode'),
    lookedAfterReviews: all('lookedAfterReview'),
    carePlans: all('carePlan'),
    deprivationOfLibertyOrders: all('deprivationOfLibertyOrder'),
    healthChecks: all('healthCheck'),
    immunisationStatuses: all('immunisationStatus'),
    substanceMisuses: all('substanceMisuse'),
    sdqAssessments: all('sdqAssessment'),
    convictions: all('conviction'),
    healthOutcomes: all('healthOutcomes'),
    adoptions: all('adoption'),
    permanenceOrders: all('permanenceOrder'),
    previousPermanences: all('previousPermanence'),
    motherhoods: all('motherhood'),
    leavingCareEligibilities: all('leavingCareEligibility'),
    pathwayPlans: all('pathwayPlan'),
    careLeaverContacts: all('careLeaverContact'),
    serviceCosts: all('serviceCost'),
  }
}
