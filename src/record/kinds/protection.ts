import { z } from 'zod'
import { civilDay, id, line, moment, words } from '../fields.ts'

/** Away from where the child should be, from a moment until a moment. */
export const missingEpisode = z.strictObject({
  type: z.literal(['missing', 'away']),
  from: moment,
  to: moment.optional(),
  reportedToPoliceAt: moment.optional(),
  policeCheckAt: moment.optional(),
  notes: words.optional(),
})

/** Offered by somebody independent. A child may say no, and that is recorded. */
export const returnInterview = z.strictObject({
  missingEpisode: id,
  offeredAt: moment.optional(),
  accepted: z.boolean().optional(),
  heldAt: moment.optional(),
  childsWords: words.optional(),
})

/** What was decided after a child went missing again and again. */
export const missingRiskMeeting = z.strictObject({ date: civilDay, decision: words })

/** Made by a court, or by the police for a short time. */
export const protectiveOrder = z.strictObject({
  type: z.literal(['emergencyProtection', 'policeProtection', 'childAssessment']),
  from: moment,
  extendedUntil: moment.optional(),
  ended: moment.optional(),
})

/** An allegation against somebody who works with the child. */
export const allegation = z.strictObject({
  receivedDate: civilDay,
  referredToDesignatedOfficerDate: civilDay.optional(),
  suspensionDecidedDate: civilDay.optional(),
  suspensionConfirmedDate: civilDay.optional(),
  about: line.optional(),
})

/** A parent carer's or a young carer's request to have their needs assessed. */
export const carersAssessment = z.strictObject({
  type: z.literal(['parentCarer', 'youngCarer']),
  requestedDate: civilDay,
  completedDate: civilDay.optional(),
})

/** Before the council goes to court. Dates as the 2026/27 census asks for them; provisional until its guide is published. */
export const preProceedings = z.strictObject({
  socialCareEpisode: id,
  startDate: civilDay,
  letterBeforeProceedingsDate: civilDay.optional(),
  familyGroupMeetingOfferedDate: civilDay.optional(),
  familyGroupMeetingAccepted: z.boolean().optional(),
  familyGroupMeetingDate: civilDay.optional(),
  notOfferedBecause: words.optional(),
  initialMeetingDate: civilDay.optional(),
  reviewMeetingsCount: z.number().int().min(0).max(99).optional(),
  stepDecisionDate: civilDay.optional(),
  outcome: z.literal(['A', 'B', 'C']).optional(),
  courtApplicationDate: civilDay.optional(),
  proceedingsLetterDate: civilDay.optional(),
})
