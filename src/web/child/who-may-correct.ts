import type { Need } from '../../kernel/kernel.ts'
import type { ChildKind, Facts } from '../../record/record.ts'

/** What somebody must be allowed to correct an entry of a kind: the same as to record it. Kinds that are not here are not corrected, but ended or taken back. */
const needs: Partial<Record<ChildKind, Need>> = {
  childDetails: 'record:child',
  identifier: 'record:child',
  upnUnknownReason: 'record:child',
  disability: 'record:child',
  address: 'record:child',
  contactDetail: 'record:child',
  immigrationStatus: 'record:child',
  relationship: 'record:child',
  familyMembership: 'record:child',
  contact: 'record:contact',
  socialCareEpisode: 'record:referral',
  childAndFamilyAssessment: 'record:assessment',
  strategyDiscussion: 'record:child-protection',
  section47Enquiry: 'record:child-protection',
  childProtectionConference: 'record:child-protection',
  childInNeedPlan: 'record:plan',
  childProtectionPlan: 'decide:child-protection',
  previousPlans: 'record:child-protection',
  planGoal: 'record:plan',
  planAction: 'record:plan',
  planReview: 'record:plan',
  coreGroup: 'record:plan',
  visit: 'record:visit',
  caseNote: 'record:note',
  supervisionNote: 'record:supervision',
  managerDecision: 'decide:manager',
  findingReviewed: 'record:child',
  involvement: 'record:child',
  missingEpisode: 'record:contact',
  returnInterview: 'record:visit',
  missingRiskMeeting: 'decide:manager',
  protectiveOrder: 'record:child-protection',
  allegation: 'record:child-protection',
  carersAssessment: 'record:assessment',
  preProceedings: 'record:child-protection',
  periodOfCare: 'record:care',
  legalStatus: 'record:care',
  placement: 'record:care',
  lookedAfterReview: 'record:care',
  carePlan: 'record:care',
  deprivationOfLibertyOrder: 'record:care',
  healthCheck: 'record:care',
  immunisationStatus: 'record:care',
  substanceMisuse: 'record:care',
  sdqAssessment: 'record:care',
  conviction: 'record:care',
  adoption: 'record:care',
  permanenceOrder: 'record:care',
  previousPermanence: 'record:care',
  motherhood: 'record:care',
  leavingCareEligibility: 'record:care',
  pathwayPlan: 'record:care',
  careLeaverContact: 'record:care',
  serviceCost: 'record:care',
  familyHelpEpisode: 'record:child',
}

/** What a check said is nobody's to write over: what was accepted can be explained better, or taken back. */
const nobody: Need = 'manage:nothing'

/** A decision is corrected by those who may make it, whatever else the entry holds. */
const decisions: Partial<Record<ChildKind, Readonly<Record<string, Need>>>> = {
  contact: {
    outcome: 'decide:front-door',
    decisionDate: 'decide:front-door',
    decidedBy: 'decide:front-door',
    decisionReason: 'decide:front-door',
  },
  socialCareEpisode: {
    decision: 'decide:referral',
    decisionDate: 'decide:referral',
    decidedBy: 'decide:referral',
    decisionReason: 'decide:referral',
    referralNoFurtherActionFlag: 'decide:referral',
    transferIn: 'decide:referral',
    notifiedDate: 'decide:referral',
    closureDate: 'decide:manager',
    closureReason: 'decide:manager',
    closureSummary: 'decide:manager',
  },
  childAndFamilyAssessment: {
    authorisationDate: 'decide:assessment',
    authorisedBy: 'decide:assessment',
    returnedBecause: 'decide:assessment',
    sentForAuthorisationDate: 'decide:assessment',
    sentBy: 'decide:assessment',
  },
  childProtectionConference: {
    date: 'decide:child-protection',
    outcome: 'decide:child-protection',
    category: 'decide:child-protection',
    decisionReason: 'decide:child-protection',
  },
  findingReviewed: { collection: nobody, rule: nobody, fingerprint: nobody },
}

/** What it takes to correct this entry as it stands. Undefined where it is not corrected at all. */
export function needToCorrect(kind: ChildKind, facts: object): Need | undefined {
  // What a manager or a chair has put their name to is theirs to change.
  if (kind === 'childAndFamilyAssessment' && (facts as Facts<'childAndFamilyAssessment'>).authorisationDate) return 'decide:assessment'
  if (kind === 'childProtectionConference' && (facts as Facts<'childProtectionConference'>).date) return 'decide:child-protection'
  if (kind === 'involvement' && (facts as Facts<'involvement'>).role === 'lead') return 'decide:allocation'
  return needs[kind]
}

export const needForField = (kind: ChildKind, field: string): Need | undefined => decisions[kind]?.[field]
