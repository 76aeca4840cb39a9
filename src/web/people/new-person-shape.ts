import type { Day, Id, Refusal } from '../../kernel/kernel.ts'
import type { Answers, Ask, Beginning, Refused } from '../../pathway/pathway.ts'
import type { NewVersion } from '../../record/record.ts'
import type { Found } from '../../store/store.ts'
import type { Ctx } from '../page.ts'
import type { Listed } from './relatives.ts'

/** What differs between recording a child and recording an adult. */
export interface NewPerson {
  type: 'child' | 'adult'
  path: '/children/new' | '/adults/new'
  title: string
  asks: (today: Day) => readonly Ask[]
  decide: (beginning: Beginning, answers: Answers) => NewVersion[] | Refused
  /** What they are to each other: the question beside each relative who is listed. */
  asksRelation: string
  /** Where it goes on when the record is made. */
  goOn: (ctx: Ctx, subject: Id, beginning: Beginning) => string
}

export interface Checking {
  kind: NewPerson
  ctx: Ctx
  matches: readonly Found[]
  listed: Listed
  refusals?: readonly Refusal[]
  /** Somebody like it was recorded while this one was being written. */
  isNews?: boolean
}

/** Whoever is likely the same has to be ruled out in words; whoever only may be, by looking. */
export const needsReason = (matches: readonly Found[]): boolean => matches.some(m => m.band === 'same' || m.band === 'likely')
