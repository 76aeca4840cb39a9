import { adopters, adoptions, careLeavers } from './after-care.list.ts'
import { inCare } from './care.list.ts'
import { assessments, contacts, familyHelp, referrals } from './front-door.list.ts'
import type { AnyList } from './list.ts'
import { enquiries, inNeed, protection } from './protection.list.ts'

/** The child-level lists that an inspection asks for, in their order. */
export const annexA: readonly AnyList[] = [
  contacts,
  familyHelp,
  referrals,
  assessments,
  enquiries,
  inNeed,
  protection,
  inCare,
  careLeavers,
  adoptions,
  adopters,
]
