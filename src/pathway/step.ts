import type { Day, Id, Instant, Need, Refusal, Source } from '../kernel/kernel.ts'
import type { Child, NewVersion } from '../record/record.ts'

/** Answers as they come from a form or the API: text, not yet believed. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>

export interface Option {
  value: string
  label: string
  hint?: string
}

/** A question. How it is asked decides the part of the page that asks it, and how its answer is read. */
export type Ask = { field: string; label: string; hint?: string; optional?: true; item?: string } & (
  | { as: 'day' | 'moment' | 'line' | 'number' | 'yesNo' }
  | { as: 'words'; rows?: number }
  | { as: 'one' | 'many'; of: readonly Option[] }
  /** The page knows who they are: the council's posts, its workers, or the other children of the family. */
  | { as: 'one' | 'many'; from: 'posts' | 'workers' | 'chairs' | 'siblings' }
)

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
}

/** Everything that is wrong at once, each beside its question. */
export interface Refused {
  refusals: readonly Refusal[]
}

/** What a worker does. Its parts, in this order. */
export interface Step {
  id: string
  /** On the button and the page: a verb and its object. */
  says: string
  needs: Need
  source: Source
  /** Why it cannot be taken now, in words; nothing when it can. */
  notNow?: (given: Given) => string | undefined
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
  about?: Id
  /** The kinds of the entries that follow; or the fields that are refused. */
  decides: readonly NewVersion['kind'][] | { refuses: readonly string[] }
}

export const isRefused = (decided: NewVersion[] | Refused): decided is Refused => 'refusals' in decided
