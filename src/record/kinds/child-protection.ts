import { z } from 'zod'
import { abuseCategories, participations } from '../codes.ts'
import { civilDay, code, id, interval, line, words } from '../fields.ts'

export const agencies = [
  'socialCare',
  'police',
  'health',
  'education',
  'housing',
  'probation',
  'adultServices',
  'voluntary',
  'other',
] as const
export const strategyDecisions = ['section47', 'section47Joint', 'assessmentGoesOn', 'noFurtherAction'] as const

/** May be held on any day of the week, and more than once. */
export const strategyDiscussion = z.strictObject({
  socialCareEpisode: id,
  /** The day on which somebody had reasonable cause to suspect significant harm. */
  concernDate: civilDay.optional(),
  date: civilDay,
  agencies: z.array(z.literal(agencies)),
  discussed: words.optional(),
  decision: z.literal(strategyDecisions).optional(),
  decisionReason: words.optional(),
})

export const enquiryOutcomes = ['conference', 'substantiatedNoConference', 'notSubstantiated', 'noFurtherAction'] as const

/** The strategy discussion is the one that started it; one passed on by another system may lack it. Siblings have one each. */
export const section47Enquiry = z.strictObject({
  socialCareEpisode: id,
  strategyDiscussion: id.optional(),
  startDate: civilDay,
  endDate: civilDay.optional(),
  icpcRequiredFlag: z.boolean().optional(),
  /** As another system worked it out; ours is the clock's. */
  icpcTargetDate: civilDay.optional(),
  outcome: z.literal(enquiryOutcomes).optional(),
  findings: words.optional(),
  childsWords: words.optional(),
})

const conferenceTypes = ['initial', 'review', 'transferIn'] as const
const conferenceOutcomes = ['plan', 'noPlan', 'planGoesOn', 'planEnds'] as const

/** Planned, then held. An initial one stands on an enquiry; a review stands on a plan. */
export const childProtectionConference = z.strictObject({
  socialCareEpisode: id,
  type: z.literal(conferenceTypes),
  section47Enquiry: id.optional(),
  childProtectionPlan: id.optional(),
  plannedDate: civilDay.optional(),
  date: civilDay.optional(),
  chair: id.optional(),
  reportSharedDate: civilDay.optional(),
  agencies: z.array(z.literal(agencies)).optional(),
  quorate: z.boolean().optional(),
  participation: code(participations).optional(),
  childsWords: words.optional(),
  outcome: z.literal(conferenceOutcomes).optional(),
  category: code(abuseCategories).optional(),
  decisionReason: words.optional(),
})

export const childInNeedPlan = z.strictObject({
  socialCareEpisode: id,
  ...interval,
  endReason: words.optional(),
  firstReviewDate: civilDay.optional(),
})

/** The categories follow each other: the first is the initial one, the last the latest. */
export const childProtectionPlan = z.strictObject({
  socialCareEpisode: id,
  ...interval,
  categories: z.array(z.strictObject({ category: code(abuseCategories), startDate: civilDay })).min(1),
  /** Held for another council while the child stays here: shown, and not counted. */
  temporaryForOtherAuthority: z.boolean().optional(),
  endReason: words.optional(),
})

/** Plans that this council made before its record here begins. */
export const previousPlans = z.strictObject({ openingCount: z.number().int().min(0).max(99) })

export const planGoal = z.strictObject({ plan: id, goal: words, childsWords: words.optional(), achievedDate: civilDay.optional() })

/** What was promised, by whom, by when. */
export const planAction = z.strictObject({
  plan: id,
  goal: id.optional(),
  action: words,
  owner: line,
  dueDate: civilDay,
  doneDate: civilDay.optional(),
})

/** A look back at a child in need plan with the family, and how far it has got. */
export const planReview = z.strictObject({
  plan: id,
  date: civilDay,
  attended: z.array(line),
  childsWords: words.optional(),
  progress: words,
  nextReviewDate: civilDay.optional(),
})

/** The core group of a child protection plan. */
export const coreGroup = z.strictObject({ childProtectionPlan: id, date: civilDay, attended: z.array(line), notes: words.optional() })
