import { mayBeCompared } from './adoption.ts'
import type { FrequencyOf } from './model.ts'
import type { Person } from './person.ts'
import { type Comparison, compare } from './score.ts'

export interface Ranked<P extends Person = Person> extends Comparison {
  person: P
}

/**
 * The candidates, the likeliest first, each with its reasons. A record is not compared with itself, and one from the other side of an adoption
 * is not in the answer at all. Equal ones stay in the order of their ids, so that a page looks the same each time.
 */
export function rank<P extends Person>(sought: Person, candidates: readonly P[], options: { frequencyOf?: FrequencyOf } = {}): Ranked<P>[] {
  return candidates
    .filter(c => mayBeCompared(sought, c) && (sought.subject === undefined || c.subject !== sought.subject))
    .map(person => ({ person, ...compare(sought, person, options) }))
    .toSorted((a, b) => b.score - a.score || ((a.person.subject ?? '') < (b.person.subject ?? '') ? -1 : 1))
}

/** Those that a worker must look at before making a new record. */
export const mayBeKnown = <P extends Person>(
  sought: Person,
  candidates: readonly P[],
  options: { frequencyOf?: FrequencyOf } = {},
): Ranked<P>[] => rank(sought, candidates, options).filter(r => r.band !== 'no')
