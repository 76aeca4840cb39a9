import { z } from 'zod'
import { workerChangeReasons } from '../codes.ts'
import { civilDay, code, id, interval, line, words } from '../fields.ts'

export const visitTypes = ['childInNeed', 'childProtection', 'assessment', 'section47', 'lookedAfter', 'other'] as const

/** Not seen is a visit too: what was tried is part of the record. Siblings visited together have one each, with the same `together`. */
export const visit = z.strictObject({
  socialCareEpisode: id.optional(),
  type: z.literal(visitTypes),
  date: civilDay,
  seen: z.boolean(),
  seenAlone: z.boolean(),
  bedroomSeen: z.boolean().optional(),
  worker: id,
  together: id.optional(),
  /** What is said of all the children who were visited. */
  narrative: words.optional(),
  /** About this child only: no sister or brother ever sees it. */
  aboutThisChild: words.optional(),
  childsWords: words.optional(),
})

export const caseNoteTypes = ['phoneCall', 'meeting', 'email', 'letter', 'observation', 'significantEvent', 'other'] as const

export const caseNote = z.strictObject({
  date: civilDay,
  type: z.literal(caseNoteTypes),
  note: words,
  /** Shown in the chronology. */
  significant: z.boolean().optional(),
  /** Holds something that a third party told us: taken out before anything leaves. */
  thirdParty: z.boolean().optional(),
})

/** What a manager and a worker thought through together about this child. */
export const supervisionNote = z.strictObject({
  date: civilDay,
  supervisor: id,
  worker: id.optional(),
  discussed: words,
  decisions: words.optional(),
  nextDate: civilDay.optional(),
})

/** A decision that a manager made, with its reason, about an entry or about the child. */
export const managerDecision = z.strictObject({ date: civilDay, about: id.optional(), decision: words, reason: words, decidedBy: id })

/** Which return's checks found something: or, of two returns, that they contradict each other. */
const checkedCollections = ['cin', 'ssda903', 'across'] as const

/** Somebody looked at what a return's check found wrong in an entry, and it is right. It holds for the facts that they saw, and no others. */
export const findingReviewed = z.strictObject({
  collection: z.literal(checkedCollections),
  rule: line,
  about: id,
  /** A short hash of all that the check looked at. */
  fingerprint: line,
  reason: words,
})

const involvementRoles = ['lead', 'coWorker', 'chair', 'familyHelpLead', 'leadChildProtectionPractitioner', 'other'] as const

/** Who works with the child: the holder of a post, or somebody of another agency. One lead at a time; other roles may overlap. */
export const involvement = z.strictObject({
  role: z.literal(involvementRoles),
  post: id.optional(),
  professional: id.optional(),
  agency: line.optional(),
  phone: line.optional(),
  socialCareEpisode: id.optional(),
  ...interval,
  changeReason: code(workerChangeReasons).optional(),
})

/** A duplicate of something in another system, so that it can be told apart and sent back. */
export const externalRef = z.strictObject({
  system: line,
  table: line.optional(),
  key: line,
  entry: id.optional(),
  /** By column: what stood there, and what we say in its place. It is sent back for as long as we still say the same. */
  cells: z.record(line, z.tuple([z.string().nullable(), z.string().nullable()])).optional(),
})

/**
 * A return as it stood at one moment: asked for, then made and never changed, then sent. What each child's rows were is kept beside it, and held to
 * it by a hash.
 */
export const submission = z.strictObject({
  collection: line,
  /** 2025_26 ends on 31 March 2026. */
  year: line,
  status: z.literal(['asked', 'made', 'sent', 'accepted', 'refused']),
  children: z.number().int().min(0).optional(),
  leftOut: z.number().int().min(0).optional(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  sentDate: civilDay.optional(),
  receipt: line.optional(),
})
