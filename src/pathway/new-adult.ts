import { earliestDay } from '../kernel/kernel.ts'
import { codes, first, type NewVersion } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { addressSaid, type Beginning, hiddenAddress, otherNamesSaid } from './new-person.ts'
import { options } from './options.ts'
import type { Answers, Ask, Refused } from './step.ts'

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No, or not sure' },
]

/** What is asked about a parent, a carer or a relative who has no record. */
export const newAdultAsks: readonly Ask[] = [
  { field: 'firstName', label: 'First name', as: 'line', optional: true },
  { field: 'surname', label: 'Surname', as: 'line' },
  {
    field: 'otherNames',
    label: 'Other names',
    hint: 'Former names, or names they are also known by, one on each line',
    as: 'words',
    rows: 2,
    optional: true,
  },
  {
    field: 'dateOfBirth',
    label: 'Date of birth',
    hint: 'As much as is known: 3 March 1985, March 1985 or 1985. Write “about” in front of a guess.',
    as: 'line',
    optional: true,
  },
  { field: 'sex', label: 'Sex', as: 'one', of: options(codes.sexes), optional: true },
  { field: 'phone', label: 'Phone number', section: 'How to reach them', as: 'line', optional: true },
  {
    field: 'phoneIsSafe',
    label: 'Is it safe to ring or to leave a message?',
    hint: 'Who else hears it, or sees the phone?',
    as: 'one',
    of: yesOrNo,
    optional: true,
  },
  { field: 'email', label: 'Email address', as: 'line', optional: true },
  { field: 'emailIsSafe', label: 'Is it safe to write to?', as: 'one', of: yesOrNo, optional: true },
  { field: 'reachNote', label: 'What to know before reaching them', hint: 'For example, needs an interpreter', as: 'line', optional: true },
  { field: 'lines', label: 'Address', section: 'Where they live', as: 'words', rows: 3, optional: true },
  { field: 'postcode', label: 'Postcode', as: 'line', optional: true },
  { field: 'confidential', label: 'Is the address a secret?', as: 'many', of: hiddenAddress, optional: true },
]

/** Somebody grown up gets a record of their own. What they are to a child stands in the child's record: each of `ties` is one of those. */
export function newAdult(beginning: Beginning, answers: Answers, ties: readonly NewVersion[] = []): NewVersion[] | Refused {
  const { subject, because } = beginning
  const read = new Reader(answers, beginning.today)
  const firstName = read.lineIfAny('firstName')
  const surname = read.line('surname', 'a surname, or “Not known”')
  const otherNames = otherNamesSaid(read)
  const { dateOfBirth, sex } = birthOfAdult(read)
  const reach = [...reachedBy(read, beginning, 'phone'), ...reachedBy(read, beginning, 'email')]
  if (read.text('reachNote') !== '' && reach.length === 0) read.refuse('reachNote', 'Enter a phone number or an email address too')
  const address = addressSaid(read, beginning)
  if (read.refused || !surname) return read.no
  const details = said({ firstName, surname, otherNames, dateOfBirth, sex })
  return [first('adultDetails', subject, subject, details, because), ...address, ...reach, ...ties]
}

export function birthOfAdult(read: Reader) {
  const dateOfBirth = read.partialDateIfAny('dateOfBirth')
  if (dateOfBirth && earliestDay(dateOfBirth) > read.today) read.refuse('dateOfBirth', 'The date of birth must be in the past')
  return { dateOfBirth, sex: read.oneIfAny('sex', options(codes.sexes)) }
}

/** What nobody said is safe, is not: a message heard by the wrong person can hurt somebody. */
export function reachedBy(
  read: Reader,
  { subject, newId, because }: Pick<Beginning, 'subject' | 'newId' | 'because'>,
  type: 'phone' | 'email',
): NewVersion[] {
  const value = read.lineIfAny(type)
  if (!value) return []
  if (type === 'email' && !/^\S+@\S+\.\S+$/.test(value)) read.refuse('email', 'Enter an email address, such as name@example.com')
  if (type === 'phone' && !/\d{5}/.test(value.replace(/[\s()-]/g, ''))) read.refuse('phone', 'Enter a phone number, such as 07700 900 123')
  const safeToUse = read.oneIfAny(`${type}IsSafe`, ['yes', 'no']) === 'yes'
  return [first('contactDetail', subject, newId(), said({ type, value, safeToUse, note: read.lineIfAny('reachNote') }), because)]
}
