import { oneSlip } from './likeness.ts'
import { household, type Level, number, sex } from './model.ts'
import { nhsNumber, outward, phone, postcode, reference, upn } from './numbers.ts'
import type { Person, PersonNumber } from './person.ts'

interface Finding {
  says: string
  level: Level
}

const real = (all: readonly string[] | undefined, read: (text: string) => string | undefined): string[] =>
  (all ?? []).map(read).filter(t => t !== undefined)

/** Where they live and how they are rung, as one question. Undefined where one of them has neither. */
export function compareHouseholds(a: Person, b: Person): (Finding & { together: boolean }) | undefined {
  const [codes, others] = [real(a.postcodes, postcode), real(b.postcodes, postcode)]
  const samePhone = real(a.phones, phone).some(n => real(b.phones, phone).includes(n))
  const samePostcode = codes.some(c => others.includes(c))
  if (samePostcode && samePhone) return { says: 'Same postcode and phone number', level: household.both, together: true }
  if (samePhone) return { says: 'Same phone number', level: household.phone, together: true }
  if (samePostcode) return { says: 'Same postcode', level: household.postcode, together: true }
  if (codes.length === 0 || others.length === 0) return undefined
  const some = (alike: (x: string, y: string) => boolean) => codes.some(x => others.some(y => alike(x, y)))
  if (some(oneSlip)) return { says: 'Postcodes differ by one character', level: household.nearPostcode, together: true }
  if (some((x, y) => outward(x) === outward(y))) return { says: 'Same postcode district', level: household.district, together: false }
  return { says: 'Different postcodes', level: household.elsewhere, together: false }
}

/** Undefined unless both are recorded as male or female: unknown says nothing. */
export function compareSexes(a: Person, b: Person): Finding | undefined {
  if (!a.sex || !b.sex || a.sex === 'U' || b.sex === 'U') return undefined
  return a.sex === b.sex ? { says: 'Same sex recorded', level: sex.same } : { says: 'Different sex recorded', level: sex.different }
}

const readers: Record<PersonNumber['type'], (text: string) => string | undefined> = {
  nhsNumber,
  upn,
  laChildId: reference,
  other: reference,
}
const titles: Record<PersonNumber['type'], string> = {
  nhsNumber: 'NHS number',
  upn: 'unique pupil number',
  laChildId: 'child id',
  other: 'reference number',
}

const numbersOf = (person: Person, type: PersonNumber['type']): string[] =>
  real(
    (person.numbers ?? []).filter(n => n.type === type).map(n => n.value),
    readers[type],
  )

export interface NumberFinding extends Finding {
  type: PersonNumber['type']
  same: boolean
}

/** Only numbers that can be right are compared. Two records of one council always differ in child id, so that difference says nothing. */
export function compareNumbers(a: Person, b: Person): NumberFinding[] {
  const found: NumberFinding[] = []
  for (const type of ['nhsNumber', 'upn', 'laChildId', 'other'] as const) {
    const [mine, theirs] = [numbersOf(a, type), numbersOf(b, type)]
    if (mine.length === 0 || theirs.length === 0) continue
    if (mine.some(n => theirs.includes(n))) found.push({ says: `Same ${titles[type]}`, level: number.same, type, same: true })
    else if (type === 'nhsNumber') found.push({ says: 'Different NHS number', level: number.nhsNumberDiffers, type, same: false })
    else if (type === 'upn') found.push({ says: 'Different unique pupil number', level: number.upnDiffers, type, same: false })
  }
  return found
}
