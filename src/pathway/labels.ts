import type { Facts } from '../record/record.ts'

type Of<T> = Readonly<Record<NonNullable<T> & string, string>>
type One<T> = T extends readonly (infer Each)[] ? Each : never

/** What our own codes are called on screen, by the fact that they stand in. National codes have their labels in record/codes.ts. */
export const contactOutcome: Of<Facts<'contact'>['outcome']> = {
  referral: 'Make it a referral',
  addedToOpenWork: 'Add it to the work that is open',
  adviceGiven: 'Give information or advice',
  earlyHelp: 'Pass it to early help',
  anotherCouncil: 'Pass it to another council',
  noFurtherAction: 'No further action',
}
export const referralDecision: Of<Facts<'socialCareEpisode'>['decision']> = {
  assessment: 'Child and family assessment',
  strategyDiscussion: 'Strategy discussion',
  transferIn: 'The child moved here on another council’s child protection plan',
  noFurtherAction: 'No further action',
}
export const assessmentOutcome: Of<One<Facts<'childAndFamilyAssessment'>['outcomes']>> = {
  childInNeedPlan: 'Child in need plan',
  strategyDiscussion: 'Strategy discussion',
  familyHelp: 'Family help',
  noFurtherAction: 'No further action',
  lookedAfter: 'The child becomes looked after',
  otherAgency: 'Another agency goes on with the family',
}
export const agency: Of<One<Facts<'strategyDiscussion'>['agencies']>> = {
  socialCare: 'Children’s social care',
  police: 'Police',
  health: 'Health',
  education: 'School or early years',
  housing: 'Housing',
  probation: 'Probation',
  adultServices: 'Adult services',
  voluntary: 'Voluntary organisation',
  other: 'Somebody else',
}
export const strategyDecision: Of<Facts<'strategyDiscussion'>['decision']> = {
  section47: 'Section 47 enquiry by social care alone',
  section47Joint: 'Section 47 enquiry together with the police',
  assessmentGoesOn: 'The assessment goes on, without a section 47 enquiry',
  noFurtherAction: 'No further action',
}
export const enquiryOutcome: Of<Facts<'section47Enquiry'>['outcome']> = {
  conference: 'Harm is likely to continue: an initial child protection conference is needed',
  substantiatedNoConference: 'The concern was right, but the child is not at continuing risk: no conference',
  notSubstantiated: 'The concern was not borne out',
  noFurtherAction: 'No further action',
}
export const conferenceType: Of<Facts<'childProtectionConference'>['type']> = {
  initial: 'Initial child protection conference',
  review: 'Review child protection conference',
  transferIn: 'Transfer-in child protection conference',
}
export const conferenceOutcome: Of<Facts<'childProtectionConference'>['outcome']> = {
  plan: 'A child protection plan begins',
  noPlan: 'No child protection plan',
  planGoesOn: 'The child protection plan goes on',
  planEnds: 'The child protection plan ends',
}
export const visitType: Of<Facts<'visit'>['type']> = {
  childInNeed: 'Child in need visit',
  childProtection: 'Child protection visit',
  assessment: 'Visit for the assessment',
  section47: 'Visit for the section 47 enquiry',
  lookedAfter: 'Visit to a looked-after child',
  other: 'Another visit',
}
export const caseNoteType: Of<Facts<'caseNote'>['type']> = {
  phoneCall: 'Phone call',
  meeting: 'Meeting',
  email: 'Email',
  letter: 'Letter',
  observation: 'Observation',
  significantEvent: 'Significant event',
  other: 'Something else',
}
export const missingType: Of<Facts<'missingEpisode'>['type']> = {
  missing: 'Missing: we do not know where they are',
  away: 'Away without permission: we know or think we know where they are',
}
export const orderType: Of<Facts<'protectiveOrder'>['type']> = {
  emergencyProtection: 'Emergency protection order',
  policeProtection: 'Police protection',
  childAssessment: 'Child assessment order',
}
export const addressType: Of<Facts<'address'>['type']> = {
  home: 'Home',
  placement: 'Placement',
  correspondence: 'For letters',
  other: 'Another address',
}
export const contactDetailType: Of<Facts<'contactDetail'>['type']> = { phone: 'Phone number', email: 'Email address' }
export const identifierType: Of<Facts<'identifier'>['type']> = {
  upn: 'Unique pupil number (UPN)',
  formerUpn: 'Former UPN',
  temporaryUpn: 'Temporary UPN',
  uln: 'Unique learner number',
  nhsNumber: 'NHS number',
  homeOffice: 'Home Office reference',
  court: 'Court case number',
  youthJustice: 'Youth justice number',
  legacy: 'Number in an earlier system',
}
export const relationshipType: Of<Facts<'relationship'>['type']> = {
  mother: 'Mother',
  father: 'Father',
  parent: 'Parent',
  stepParent: 'Step-parent',
  partnerOfParent: 'Partner of a parent',
  sibling: 'Sister or brother',
  halfSibling: 'Half-sister or half-brother',
  stepSibling: 'Stepsister or stepbrother',
  grandparent: 'Grandparent',
  auntOrUncle: 'Aunt or uncle',
  cousin: 'Cousin',
  child: 'Child',
  stepChild: 'Stepchild',
  grandchild: 'Grandchild',
  nieceOrNephew: 'Niece or nephew',
  partner: 'Partner',
  formerPartner: 'Former partner',
  carer: 'Carer',
  fosterCarer: 'Foster carer',
  specialGuardian: 'Special guardian',
  friend: 'Friend',
  other: 'Somebody else',
}
export const immigrationStatus: Of<Facts<'immigrationStatus'>['status']> = {
  unaccompanied: 'Unaccompanied child seeking asylum',
  refugee: 'Refugee',
  leaveToRemain: 'Leave to remain',
  settled: 'Settled status',
  other: 'Another status',
}
export const carersAssessment: Of<Facts<'carersAssessment'>['type']> = {
  youngCarer: 'Young carer',
  parentCarer: 'Parent carer',
}
export const absenceReason: Of<Facts<'absence'>['reason']> = {
  sickness: 'Sickness',
  parentalLeave: 'Parental leave',
  otherLeave: 'Other leave',
  suspension: 'Suspension',
}
export const teamType: Of<Facts<'team'>['type']> = {
  frontDoor: 'Front door',
  familyHelp: 'Family help',
  childProtection: 'Child protection',
  lookedAfter: 'Looked-after children',
  conference: 'Conferences',
  other: 'Something else',
}
export const postType: Of<Facts<'post'>['type']> = {
  caseHolding: 'Holds cases: children can be allocated to it',
  manager: 'A manager’s post',
  pool: 'A pool of work, and no person',
}
export const helpType: Of<Facts<'familyHelpEpisode'>['type']> = {
  earlyHelp: 'Early help',
  targetedEarlyHelp: 'Targeted early help',
  familyHelp: 'Family help',
}
export const costPurpose: Of<Facts<'serviceCost'>['purpose']> = {
  placement: 'Placement',
  section17: 'Help under section 17',
  education: 'Education',
  health: 'Health',
  other: 'Something else',
}
export const paidBy: Of<Facts<'serviceCost'>['paidBy']> = { socialCare: 'Children’s social care', health: 'Health', education: 'Education' }
export const healthCheckType: Of<Facts<'healthCheck'>['type']> = {
  healthAssessment: 'Health assessment',
  teeth: 'Teeth',
  development: 'Development',
  eyes: 'Eyes',
}
export const permanenceOrderType: Of<Facts<'permanenceOrder'>['type']> = {
  specialGuardianship: 'Special guardianship order',
  childArrangements: 'Child arrangements order',
}
export const leavingCareCategory: Of<Facts<'leavingCareEligibility'>['category']> = {
  eligible: 'Eligible: still looked after, sixteen or over',
  relevant: 'Relevant: left care, sixteen or seventeen',
  formerRelevant: 'Former relevant: eighteen or over',
  formerRelevantInEducation: 'Former relevant, and in education',
  qualifying: 'Qualifying',
}
