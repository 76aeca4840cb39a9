import type { Day, Id, Instant, Need, Refusal, Source } from '../kernel/kernel.ts'
import type { Child, Facts, NewVersion } from '../record/record.ts'

/** Answers as they come from a form or the API: text, not yet believed. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>

export interface Option {
  value: string
  label: string
  hint?: string
  /** What stands over it, where there are many: factors of one sort. */
  group?: string
}

/** A question. How it is asked decides the part of the page that asks it, and how its answer is read. */
export type Ask = {
  field: string
  label: string
  hint?: string
  optional?: true
  item?: string
  /** A heading over this question and those that follow it. */
  section?: string
  /** Asked only of those who gave that answer to an earlier question. */
  when?: { field: string; is: string }
} & (
  | { as: 'day' | 'moment' | 'line' | 'number' | 'yesNo' }
  | { as: 'words'; rows?: number }
  | { as: 'one' | 'many'; of: readonly Option[] }
  /** The page knows who they are: the council's posts, its workers, or the other children of the family. */
  | { as: 'one' | 'many'; from: 'posts' | 'workers' | 'chairs' | 'siblings' | 'relatives' | 'adults' }
)

/** What a return's check finds wrong in an entry. A step is told of it, and never works it out. */
export interface FoundWrong extends Pick<Facts<'findingReviewed'>, 'collection' | 'rule' | 'fingerprint'> {
  entry: Id
  /** In which table of the return. */
  table: string
  says: string
}

/** What a step is given. It never takes the time or chance for itself. */
export interface Given {
  child: Child
  /** The other children of the family, where the step records about several. */
  siblings: readonly Child[]
  today: Day
  now: Instant
  /** The worker who is recording. */
  by: Id
  newId: () => Id
  /** The entry that the step goes on with: an assessment to authorise, a plan to review. */
  about?: Id
  /** What is open now, where the step says that it looks at findings. */
  findings?: readonly FoundWrong[]
}

/** Everything that is wrong at once, each beside its question. */
export interface Refused {
  refusals: readonly Refusal[]
}

/** An entry that a step can go on with, and what a worker calls it. */
export interface Which {
  id: Id
  label: string
}

/** What a worker does. Its parts, in this order. */
export interface Step {
  id: string
  /** On the button and the page: a verb and its object. */
  says: string
  /** Said when it is done: The visit is recorded. */
  done?: string
  needs: Need
  source: Source
  /** What it goes on with. `none` says in words why there is nothing; `optional` where it can do without. */
  about?: {
    of: (given: Given) => readonly Which[]
    none: string
    optional?: true
    /** Offered beside the entry itself, and not in the list of all that can be done. */
    beside?: true
  }
  /** It records about the other children of the family too. */
  siblings?: true
  /** It looks at what the returns' checks find wrong. */
  looksAtFindings?: true
  /** It takes back the entry that it goes on with: whoever takes it must be allowed to correct that entry, too. */
  takesBack?: true
  /** Why it cannot be taken now, in words; nothing when it can. */
  notNow?: (given: Given) => string | undefined
  /** What is to be read before answering: what was written, for the manager who authorises it. */
  shows?: (given: Given) => readonly { says: string; is: string }[]
  asks: (given: Given) => readonly Ask[]
  /** What is already known is not asked again. */
  prefilled?: (given: Given) => Answers
  decide: (given: Given, answers: Answers) => NewVersion[] | Refused
  examples: readonly StepExample[]
}

export interface StepExample {
  name: string
  child: Child
  siblings?: readonly Child[]
  answers: Answers
  today: Day
  /** Who records; a worker like any other, unless it matters. */
  by?: Id
  about?: Id
  findings?: readonly FoundWrong[]
  /** The kinds of the entries that follow; the fields that are refused; or why it cannot be taken at all. */
  decides: readonly NewVersion['kind'][] | { refuses: readonly string[] } | { notNow: string }
}

export const isRefused = (decided: NewVersion[] | Refused): decided is Refused => 'refusals' in decided

/** Why a step cannot be taken now. Undefined when it can. */
export function whyNot({ notNow, about }: Step, given: Given): string | undefined {
  const why = notNow?.(given)
  if (why !== undefined || !about) return why
  if (given.about === undefined && about.optional) return undefined
  const all = about.of(given)
  if (all.length === 0) return about.none
  if (given.about !== undefined && !all.some(({ id }) => id === given.about))
    return 'This has changed since: it can no longer be done here.'
  return undefined
}
