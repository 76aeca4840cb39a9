import type { Day, Id, PartialDate } from '../../kernel/kernel.ts'
import { type Adult, type Child, fullName, type Relation } from '../../record/record.ts'
import type { PersonRow } from '../../store/store.ts'

/** Somebody of the family, in a line. */
export interface Member {
  id: Id
  name: string
  isChild: boolean
  sex?: string | undefined
  born?: PartialDate | undefined
  /** When the birth is expected, of a child who is not born yet. */
  expected?: Day | undefined
  died?: Day | undefined
}

/** Those whom the asker may see; nobody else is counted, named or drawn. */
export interface FamilyShown {
  members: readonly Member[]
  relations: readonly Relation[]
}

/** A child without a first name is called by what we know: a baby before birth, or the surname alone. */
export function nameOf(details: {
  firstName?: string | undefined
  surname: string
  dateOfBirth?: unknown
  expectedDateOfBirth?: unknown
}): string {
  const isUnborn = details.firstName === undefined && !details.dateOfBirth && details.expectedDateOfBirth
  return isUnborn ? `Baby ${details.surname}` : fullName(details)
}

export function memberFromRow(row: PersonRow): Member {
  const details = { firstName: row.first_name ?? undefined, surname: row.surname, dateOfBirth: row.born, expectedDateOfBirth: row.expected }
  return {
    id: row.subject,
    name: nameOf(details),
    isChild: row.type === 'child',
    sex: row.sex ?? undefined,
    born: row.born ? { on: row.born, estimated: row.born_about } : undefined,
    expected: row.born ? undefined : (row.expected ?? undefined),
    died: row.died ?? undefined,
  }
}

export function memberFrom(person: Child | Adult): Member {
  const isChild = 'childDetails' in person
  const details = isChild ? person.childDetails : person.adultDetails
  const expected = isChild && !details.dateOfBirth ? person.childDetails.expectedDateOfBirth : undefined
  return { id: person.id, name: nameOf(details), isChild, sex: details.sex, born: details.dateOfBirth, expected, died: details.dateOfDeath }
}
