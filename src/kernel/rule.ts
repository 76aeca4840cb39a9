import type { Day } from './day.ts'

/** Whose word it is, and where it stands, exactly enough that a lawyer can open it. */
export interface Source {
  title: string
  at: string
  url: string
}

/** From the first day to the last one, both included. */
export interface InForce {
  from: Day
  until?: Day
}

/** What the law, the DfE or good practice says, as a pure function. A law that changed has versions, the oldest first. */
export interface Rule<Given, Found> {
  id: string
  says: string
  source: Source
  /** How we read words that could be read in two ways. */
  reading?: string
  inForce: InForce
  /** Is not told what day it is: what is derived from a record must come out the same tomorrow. */
  run: (given: Given) => Found[]
  examples: readonly Example<Given, Found>[]
}

export interface Example<Given, Found> {
  name: string
  given: Given
  found: readonly Partial<Found>[]
}

/** "We cannot tell" is an answer: it is shown and counted, and never passes for a yes. */
export interface CannotTell {
  cannotTell: string
}
export const cannotTell = (why: string): CannotTell => ({ cannotTell: why })

export const isInForce = ({ from, until }: InForce, on: Day): boolean => from <= on && (until === undefined || on <= until)
