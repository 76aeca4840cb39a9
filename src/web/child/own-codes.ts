import { labels } from '../../pathway/pathway.ts'
import type { FieldOf } from '../../record/record.ts'
import { roleNames } from '../../sharing/sharing.ts'

type Words = Readonly<Record<string, string>>

const involved: Words = {
  lead: 'Lead worker',
  coWorker: 'Co-worker',
  chair: 'Chair',
  familyHelpLead: 'Family help lead',
  leadChildProtectionPractitioner: 'Lead child protection practitioner',
  other: 'Involved',
}

/** What codes of our own are called when they are read back. The steps have their own words for the same, as things to choose. */
const words: Readonly<Record<string, Words>> = {
  'contact.outcome': {
    referral: 'Became a referral',
    addedToOpenWork: 'Added to the work that was open',
    adviceGiven: 'Information or advice given',
    earlyHelp: 'Passed to early help',
    anotherCouncil: 'Passed to another council',
    noFurtherAction: 'No further action',
  },
  'socialCareEpisode.decision': labels.referralDecision,
  'childAndFamilyAssessment.outcomes': labels.assessmentOutcome,
  'strategyDiscussion.agencies': labels.agency,
  'strategyDiscussion.decision': labels.strategyDecision,
  'section47Enquiry.outcome': labels.enquiryOutcome,
  'childProtectionConference.type': labels.conferenceType,
  'childProtectionConference.agencies': labels.agency,
  'childProtectionConference.outcome': labels.conferenceOutcome,
  'visit.type': labels.visitType,
  'caseNote.type': { ...labels.caseNoteType, other: 'Case note' },
  'missingEpisode.type': { missing: 'Missing', away: 'Away without permission' },
  'protectiveOrder.type': labels.orderType,
  'address.type': labels.addressType,
  'contactDetail.type': { phone: 'Phone', email: 'Email' },
  'identifier.type': labels.identifierType,
  'relationship.type': labels.relationshipType,
  'involvement.role': involved,
  'immigrationStatus.status': labels.immigrationStatus,
  'restriction.scope': { record: 'The whole record' },
  'familyGroup.type': { family: 'Family', preProceedings: 'Family in pre-proceedings', adoptiveFamily: 'Adoptive family' },
  'carersAssessment.type': labels.carersAssessment,
  // The guide to the 2026/27 census, which gives A, B and C their meaning, is not published.
  'preProceedings.outcome': { A: 'Outcome A', B: 'Outcome B', C: 'Outcome C' },
  'findingReviewed.collection': { cin: 'CIN census', ssda903: 'SSDA903', across: 'Between returns' },
  'careEpisode.untold': {
    startReason: 'Why it began',
    endDate: 'Until when',
    endReason: 'Why it ended',
    changeReason: 'Why they moved',
    primaryNeedCode: 'Main need',
    homePostcode: 'Home postcode',
  },
  'familyHelpEpisode.type': labels.helpType,
  'serviceCost.purpose': labels.costPurpose,
  'serviceCost.paidBy': labels.paidBy,
  'healthCheck.type': labels.healthCheckType,
  'permanenceOrder.type': labels.permanenceOrderType,
  'leavingCareEligibility.category': labels.leavingCareCategory,
  'roleAssignment.role': roleNames,
  'absence.reason': { sickness: 'Sickness', parentalLeave: 'Parental leave', otherLeave: 'Other leave', suspension: 'Suspension' },
  'team.type': {
    frontDoor: 'Front door',
    familyHelp: 'Family help',
    childProtection: 'Child protection',
    lookedAfter: 'Looked after',
    conference: 'Conferences',
    other: 'Other',
  },
  'post.type': { caseHolding: 'Holds cases', manager: 'Manager', pool: 'Pool' },
  'submission.status': { asked: 'Being made', made: 'Made', sent: 'Sent', accepted: 'Accepted', refused: 'Refused' },
}

export const involvedAs = (role: string): string => involved[role] ?? role

/** What a code in a field of a kind is called; undefined for one that has no words. */
export const ownCode = (kind: string, field: string, code: string): string | undefined => words[`${kind}.${field}`]?.[code]

/** The codes of a field, to choose from. */
export const ownCodes = (kind: string, of: FieldOf & { as: 'oneOf' }): { value: string; label: string }[] =>
  of.values.map(value => ({ value, label: ownCode(kind, of.field, value) ?? value }))
