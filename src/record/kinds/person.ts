import { z } from 'zod'
import { disabilities, ethnicities, sexes, upnUnknownReasons } from '../codes.ts'
import { civilDay, code, id, interval, line, moment, partialDate, words } from '../fields.ts'

/** Who the child is. An expected date of birth is another fact than a date of birth, and is kept after the birth. */
export const childDetails = z.strictObject({
  laChildId: z.string().regex(/^[A-Za-z0-9]{1,20}$/),
  firstName: line.optional(),
  surname: line,
  otherNames: z.array(line).optional(),
  dateOfBirth: partialDate.optional(),
  expectedDateOfBirth: civilDay.optional(),
  dateOfDeath: civilDay.optional(),
  sex: code(sexes),
  /** In the young person's own words, and never worked out from sex. */
  genderIdentity: line.optional(),
  ethnicity: code(ethnicities).optional(),
  nationality: line.optional(),
  language: line.optional(),
  religion: line.optional(),
  /** Made after an adoption: nothing may join it to any record from before. */
  afterAdoption: z.boolean().optional(),
})

/** Somebody grown up in a child's life: a parent, a carer, a relative. */
export const adultDetails = z.strictObject({
  firstName: line.optional(),
  surname: line,
  otherNames: z.array(line).optional(),
  dateOfBirth: partialDate.optional(),
  dateOfDeath: civilDay.optional(),
  sex: code(sexes).optional(),
  language: line.optional(),
})

const identifierTypes = ['upn', 'formerUpn', 'temporaryUpn', 'uln', 'nhsNumber', 'homeOffice', 'court', 'youthJustice', 'legacy'] as const

/** A number that somebody else gave. How it was matched and by whom is kept with it: none of them is ever a key of ours. */
export const identifier = z.strictObject({
  type: z.literal(identifierTypes),
  value: z.string().regex(/^[A-Za-z0-9/ -]{1,40}$/),
  startDate: civilDay.optional(),
  endDate: civilDay.optional(),
  matchedBy: line.optional(),
})

/** Told to us, where it cannot be worked out from the record. */
export const upnUnknownReason = z.strictObject({ reason: code(upnUnknownReasons), startDate: civilDay.optional() })

export const disability = z.strictObject({
  disability: code(disabilities),
  startDate: civilDay.optional(),
  endDate: civilDay.optional(),
  assertedBy: line.optional(),
})

export const address = z.strictObject({
  type: z.literal(['home', 'placement', 'correspondence', 'other']),
  lines: z.array(line).max(6),
  postcode: z.string().max(8).optional(),
  uprn: z.string().max(12).optional(),
  /** Hidden from everyone whose work does not need it. */
  confidential: z.boolean().optional(),
  ...interval,
})

/** How to reach somebody. Not every number is safe to ring. */
export const contactDetail = z.strictObject({
  type: z.literal(['phone', 'email']),
  value: line,
  safeToUse: z.boolean(),
  note: line.optional(),
})

export const immigrationStatus = z.strictObject({
  status: z.literal(['unaccompanied', 'refugee', 'leaveToRemain', 'settled', 'other']),
  ...interval,
})

/** What the other person is to this one: their mother, their brother. The other side is worked out. */
export const relationshipTypes = [
  'mother',
  'father',
  'parent',
  'stepParent',
  'partnerOfParent',
  'sibling',
  'halfSibling',
  'stepSibling',
  'grandparent',
  'auntOrUncle',
  'cousin',
  'child',
  'stepChild',
  'grandchild',
  'nieceOrNephew',
  'partner',
  'formerPartner',
  'carer',
  'fosterCarer',
  'specialGuardian',
  'friend',
  'other',
] as const

export const relationship = z.strictObject({
  person: id,
  type: z.literal(relationshipTypes),
  parentalResponsibility: z.boolean().optional(),
  /** What they mean to each other, in the child's words where we have them. */
  note: words.optional(),
  startDate: civilDay.optional(),
  endDate: civilDay.optional(),
})

export const familyMembership = z.strictObject({ familyGroup: id, ...interval })

export const familyGroup = z.strictObject({ name: line, type: z.literal(['family', 'preProceedings', 'adoptiveFamily']) })

/** Only these people may see the record. Everyone else does not even learn that it exists. */
export const restriction = z.strictObject({ scope: z.literal(['record']), reason: words, allowedPeople: z.array(id), ...interval })

/** Access taken in an emergency: for a short time, with a reason, and told to the owner. */
export const emergencyAccess = z.strictObject({ person: id, reason: words, from: moment, until: moment })

/** Two records of one child: kept under the survivor's id, and undone by withdrawing it. */
export const personMerge = z.strictObject({
  absorbed: id,
  reason: words,
  /** The second person who agreed, where one had to. */
  agreedBy: id.optional(),
})
export const mergedInto = z.strictObject({ survivor: id })
