import { z } from 'zod'
import {
  accommodations,
  activities,
  adoptersLegalStatuses,
  adoptersSexes,
  adoptionCeasedReasons,
  inTouchAnswers,
  previousPermanenceOptions,
} from '../care-codes.ts'
import { civilDay, code, id, interval, line, partialDate, words } from '../fields.ts'

/** A plan of adoption, from the decision that the child should be placed until the order, or until it was reversed. A next one follows only then. */
export const adoption = z.strictObject({
  /** The agency's decision that the child should be placed for adoption. */
  decisionDate: civilDay.optional(),
  /** The first decision that adoption is best for the child, where it is another day. */
  initialDecisionDate: civilDay.optional(),
  fosteringForAdoptionDate: civilDay.optional(),
  placementOrderDate: civilDay.optional(),
  matchedDate: civilDay.optional(),
  placedDate: civilDay.optional(),
  orderDate: civilDay.optional(),
  reversedDate: civilDay.optional(),
  reversedReason: code(adoptionCeasedReasons).optional(),
  adoptedByFosterCarer: z.boolean().optional(),
  numberOfAdopters: z.number().int().min(1).max(2).optional(),
  adoptersSex: code(adoptersSexes).optional(),
  adoptersLegalStatus: code(adoptersLegalStatuses).optional(),
  siblingsPlacedTogether: z.number().int().min(0).max(20).optional(),
  siblingsPlacedApart: z.number().int().min(0).max(20).optional(),
  adoptiveFamily: id.optional(),
})

/** Who a court gave a child to, other than by adoption. */
export const permanenceOrder = z.strictObject({
  type: z.literal(['specialGuardianship', 'childArrangements']),
  date: civilDay,
  carer: id.optional(),
  supported: z.boolean().optional(),
})

/** What a child left care for before, if they did. The day may be known only in part. */
export const previousPermanence = z.strictObject({
  option: code(previousPermanenceOptions),
  authority: line.optional(),
  date: partialDate.optional(),
})

/** A looked-after young woman became a mother. */
export const motherhood = z.strictObject({ childBirthDate: civilDay.optional() })

const eligibilities = ['eligible', 'relevant', 'formerRelevant', 'formerRelevantInEducation', 'qualifying'] as const

/** To what help somebody is entitled who leaves care. */
export const leavingCareEligibility = z.strictObject({ category: z.literal(eligibilities), personalAdviser: id.optional(), ...interval })

export const pathwayPlan = z.strictObject({ ...interval, plan: words.optional(), reviewedDates: z.array(civilDay).optional() })

/** In touch with somebody who has left care: what they do and where they live, as they say it themselves. */
export const careLeaverContact = z.strictObject({
  date: civilDay,
  /** The birthday that it stands for in the looked-after return: the age that it made them. */
  aroundBirthday: z.number().int().min(17).max(25).optional(),
  inTouch: code(inTouchAnswers),
  activity: code(activities).optional(),
  accommodation: code(accommodations).optional(),
  suitable: z.boolean().optional(),
  note: words.optional(),
})
