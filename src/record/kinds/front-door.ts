import { z } from 'zod'
import { closureReasons, primaryNeeds, referralSources } from '../codes.ts'
import { assessmentFactors, noFactor } from '../factors.ts'
import { civilDay, code, id, line, moment, words } from '../fields.ts'

export const contactOutcomes = ['referral', 'addedToOpenWork', 'adviceGiven', 'earlyHelp', 'anotherCouncil', 'noFurtherAction'] as const

/** Somebody told us something. It has an owner until it has an outcome. News on open work is a contact too, never a second referral. */
export const contact = z.strictObject({
  receivedAt: moment,
  source: code(referralSources),
  from: line.optional(),
  reason: words,
  outcome: z.literal(contactOutcomes).optional(),
  decisionDate: civilDay.optional(),
  decidedBy: id.optional(),
  decisionReason: words.optional(),
})

export const referralDecisions = ['assessment', 'strategyDiscussion', 'transferIn', 'noFurtherAction'] as const

/** A referral and the episode that it opens. Deciding and closing are its next versions. */
export const socialCareEpisode = z.strictObject({
  referralDate: civilDay,
  referralSource: code(referralSources),
  contact: id.optional(),
  reason: words.optional(),
  referralNoFurtherActionFlag: z.boolean(),
  decision: z.literal(referralDecisions).optional(),
  decisionDate: civilDay.optional(),
  decidedBy: id.optional(),
  decisionReason: words.optional(),
  referrerToldDate: civilDay.optional(),
  primaryNeedCode: code(primaryNeeds).optional(),
  transferIn: z.boolean().optional(),
  /** A transfer-in conference: the day on which the other council told us formally. */
  notifiedDate: civilDay.optional(),
  team: id.optional(),
  closureDate: civilDay.optional(),
  closureReason: code(closureReasons).optional(),
  closureSummary: words.optional(),
})

export const assessmentOutcomes = [
  'childInNeedPlan',
  'strategyDiscussion',
  'familyHelp',
  'noFurtherAction',
  'lookedAfter',
  'otherAgency',
] as const

/** A child and family assessment. Sent to a manager, then authorised or returned: each is its next version. */
export const childAndFamilyAssessment = z.strictObject({
  socialCareEpisode: id,
  startDate: civilDay,
  internalReviewDate: civilDay.optional(),
  childSeen: z.boolean().optional(),
  childsWords: words.optional(),
  strengths: words.optional(),
  worries: words.optional(),
  analysis: words.optional(),
  factors: z
    .array(code(assessmentFactors))
    .refine(f => new Set(f).size === f.length, 'must not say a factor twice')
    .refine(f => f.length < 2 || !f.includes(noFactor), 'must not say none beside another'),
  outcomes: z.array(z.literal(assessmentOutcomes)),
  sentForAuthorisationDate: civilDay.optional(),
  sentBy: id.optional(),
  returnedBecause: words.optional(),
  authorisationDate: civilDay.optional(),
  authorisedBy: id.optional(),
})
