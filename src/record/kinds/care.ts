import { z } from 'zod'
import {
  legalStatuses,
  permanencePlans,
  placementProviders,
  placementTypes,
  reasonsEpisodeCeased,
  reasonsForNewEpisode,
  reasonsForPlacementChange,
} from '../care-codes.ts'
import { participations, primaryNeeds } from '../codes.ts'
import { civilDay, code, id, interval, line, words } from '../fields.ts'

const postcode = z.string().max(8)

/** From the day on which the council began to look after a child until the day on which it ended. */
export const periodOfCare = z.strictObject({
  ...interval,
  socialCareEpisode: id.optional(),
  primaryNeedCode: code(primaryNeeds).optional(),
  endReason: code(reasonsEpisodeCeased).optional(),
  /** Where the child lived when it began. */
  homePostcode: postcode.optional(),
})

/** Under what law the child is looked after. One follows on another without a gap. */
export const legalStatus = z.strictObject({ status: code(legalStatuses), ...interval })

/** Where the child lives, and with whom. A short one stands inside the one to which the child returns. */
export const placement = z.strictObject({
  type: code(placementTypes),
  provider: code(placementProviders).optional(),
  /** The provider's number at Ofsted. */
  urn: z.string().max(10).optional(),
  postcode: postcode.optional(),
  authority: line.optional(),
  /** Who looks after the child there: the same carer again is not a change of carer. */
  carer: id.optional(),
  ...interval,
  changeReason: code(reasonsForPlacementChange).optional(),
  temporaryFrom: id.optional(),
  distanceMiles: z.number().min(0).max(2000).optional(),
})

const mayBeUntold = ['startReason', 'endDate', 'endReason', 'changeReason', 'primaryNeedCode', 'homePostcode'] as const

/**
 * What was told of one episode of the looked-after return where it differs from what follows from legal status and placement,
 * as in years that came from another system. It begins on the day of a change of either.
 */
export const careEpisode = z.strictObject({
  startDate: civilDay,
  startReason: code(reasonsForNewEpisode).optional(),
  endDate: civilDay.optional(),
  endReason: code(reasonsEpisodeCeased).optional(),
  changeReason: code(reasonsForPlacementChange).optional(),
  primaryNeedCode: code(primaryNeeds).optional(),
  homePostcode: postcode.optional(),
  /** What was told of nothing, where something follows from the record. */
  untold: z.array(z.literal(mayBeUntold)).optional(),
})

/** A review of a looked-after child's plan, by the independent reviewing officer. */
export const lookedAfterReview = z.strictObject({
  date: civilDay,
  dueDate: civilDay.optional(),
  participation: code(participations).optional(),
  chair: id.optional(),
  cancelled: z.boolean().optional(),
  decisions: words.optional(),
  childsWords: words.optional(),
})

export const carePlan = z.strictObject({ permanence: z.array(code(permanencePlans)), plan: words.optional(), ...interval })

/** The High Court allows a child to be deprived of liberty, outside a secure home. */
export const deprivationOfLibertyOrder = z.strictObject({ ...interval, conditions: words.optional() })

const helpTypes = ['earlyHelp', 'targetedEarlyHelp', 'familyHelp'] as const

/** Help to a family before, or instead of, a referral. */
export const familyHelpEpisode = z.strictObject({
  type: z.literal(helpTypes),
  reason: words.optional(),
  organisation: line.optional(),
  worker: id.optional(),
  endReason: words.optional(),
  ...interval,
})

const paidFor = ['placement', 'section17', 'education', 'health', 'other'] as const
const paidBy = ['socialCare', 'health', 'education'] as const

/** What something cost that a child or a family was given: in pence, over the time that it was for. */
export const serviceCost = z.strictObject({
  purpose: z.literal(paidFor),
  paidBy: z.literal(paidBy),
  pence: z.number().int().min(0),
  placement: id.optional(),
  note: line.optional(),
  ...interval,
})
