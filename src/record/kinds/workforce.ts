import { z } from 'zod'
import { id, interval, line } from '../fields.ts'

/** Somebody who works for or with the council. Their sign-in name is what the identity provider calls them. */
export const professional = z.strictObject({
  name: line,
  signInName: line.optional(),
  /** As the workforce census and the daily feed take it: SW and digits, or another number of twelve characters at most. */
  workerId: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,12}$/)
    .optional(),
  jobTitle: line.optional(),
  email: line.optional(),
  phone: line.optional(),
  agency: z.boolean().optional(),
  organisation: line.optional(),
})

export const roles = [
  'frontDoorWorker',
  'socialWorker',
  'familyHelpPractitioner',
  'teamManager',
  'conferenceChair',
  'analyst',
  'administrator',
  'auditor',
] as const

/** What somebody may do, and where: in one team, or in the whole council. */
export const roleAssignment = z.strictObject({ role: z.literal(roles), team: id.optional(), ...interval })

/** Ends when they are back. While it lasts, nobody is working on what their posts hold. */
export const absence = z.strictObject({ reason: z.literal(['sickness', 'parentalLeave', 'otherLeave', 'suspension']), ...interval })

export const team = z.strictObject({
  name: line,
  type: z.literal(['frontDoor', 'familyHelp', 'childProtection', 'lookedAfter', 'conference', 'other']),
  parent: id.optional(),
})

/** A place in a team. It goes on when its holder leaves: then it is vacant. */
export const post = z.strictObject({
  title: line,
  team: id,
  type: z.literal(['caseHolding', 'manager', 'pool']),
  fullTimeEquivalent: z.number().positive().max(1),
  ...interval,
})

/** Who is in the post. */
export const postHolding = z.strictObject({ professional: id, ...interval })
