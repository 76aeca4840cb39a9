import type { Day, Id, PartialDate } from '../kernel/kernel.ts'
import type { Adult, Child } from '../record/record.ts'

/** A number by which others know somebody. Former and temporary pupil numbers are pupil numbers; `other` is any reference. */
export interface PersonNumber {
  type: 'laChildId' | 'upn' | 'nhsNumber' | 'other'
  value: string
}

/** A name somebody had, or is also known by. */
export interface OtherName {
  given?: string
  family?: string
}

/** What one person is described by, when we ask whether two descriptions are of the same one. Everything in it may be missing. */
export interface Person {
  /** The record that says so. Absent for somebody who is only described: a caller's words, another agency's file. */
  subject?: Id
  /** The first name first, then any middle names. */
  given: readonly string[]
  family?: string
  /** Names of which nobody said which is which, as somebody typed them into a search box. Used instead of `given` and `family`. */
  namesInAnyOrder?: readonly string[]
  otherNames?: readonly OtherName[]
  dateOfBirth?: PartialDate
  expectedDateOfBirth?: Day
  sex?: 'M' | 'F' | 'U'
  /** Where they live and have lived, without what is confidential: a match would give it away. */
  postcodes?: readonly string[]
  phones?: readonly string[]
  numbers?: readonly PersonNumber[]
  /** Whether the record was made after an adoption; absent for somebody who is only described. See `adoption.ts`. */
  afterAdoption?: boolean
}

const numberTypes: Record<string, PersonNumber['type']> = { upn: 'upn', formerUpn: 'upn', temporaryUpn: 'upn', nhsNumber: 'nhsNumber' }

/** One word more is a middle or known-as name; more words are a whole name, the family name last. */
function otherName(text: string): OtherName {
  const words = text.trim().split(/\s+/)
  return words.length === 1 ? { given: text } : { given: words.slice(0, -1).join(' '), family: words.at(-1)! }
}

interface Described {
  firstName?: string | undefined
  surname: string
  otherNames?: string[] | undefined
  dateOfBirth?: PartialDate | undefined
  sex?: string | undefined
}

function described(who: Described, from: Pick<Child | Adult, 'id' | 'identifiers' | 'addresses' | 'contactDetails'>): Person {
  const sex = who.sex === 'M' || who.sex === 'F' || who.sex === 'U' ? who.sex : undefined
  const homes = from.addresses.filter(a => a.type === 'home' && !a.confidential && a.postcode)
  return {
    subject: from.id,
    given: who.firstName ? [who.firstName] : [],
    family: who.surname,
    otherNames: (who.otherNames ?? []).map(otherName),
    ...(who.dateOfBirth && { dateOfBirth: who.dateOfBirth }),
    ...(sex && { sex }),
    postcodes: [...new Set(homes.map(a => a.postcode!))],
    phones: from.contactDetails.filter(c => c.type === 'phone').map(c => c.value),
    numbers: from.identifiers.map(i => ({ type: numberTypes[i.type] ?? 'other', value: i.value })),
  }
}

/** A child's record as a description. What it says of the time before an adoption is left out by `adoption.ts`. */
export function personOfChild(child: Child): Person {
  const { expectedDateOfBirth, laChildId, afterAdoption } = child.childDetails
  const person = described(child.childDetails, child)
  const former = new Set(child.identifiers.filter(i => afterAdoption && i.type === 'formerUpn').map(i => i.value))
  return {
    ...person,
    ...(expectedDateOfBirth && { expectedDateOfBirth }),
    numbers: [{ type: 'laChildId', value: laChildId }, ...person.numbers!.filter(n => !former.has(n.value))],
    afterAdoption: afterAdoption ?? false,
  }
}

export const personOfAdult = (adult: Adult): Person => described(adult.adultDetails, adult)
