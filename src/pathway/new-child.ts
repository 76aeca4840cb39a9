import {
  addDays,
  addYears,
  type Day,
  dayInWords,
  earliestDay,
  latestDay,
  type PartialDate,
  nhsNumber as readNhsNumber,
  upn as readUpn,
} from '../kernel/kernel.ts'
import { codes, first, inUse, type NewVersion } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { laChildIdFrom } from './la-child-id.ts'
import { addressSaid, type Beginning, hiddenAddress, joinFamily, otherNamesSaid, readIfAny, relationships, told } from './new-person.ts'
import { options } from './options.ts'
import type { Answers, Ask, Refused } from './step.ts'

const oldest = 26
const longestPregnancy = 294
const latestBirth = 28

/** What is asked about a child who has no record. Much of it may not be known yet. */
export const newChildAsks = (today: Day): Ask[] => [
  { field: 'firstName', label: 'First name', hint: 'Leave it empty for a baby who has no name yet', as: 'line', optional: true },
  { field: 'surname', label: 'Surname', hint: 'Of a baby who is not born yet, the name they are expected to have', as: 'line' },
  {
    field: 'otherNames',
    label: 'Other names',
    hint: 'Former names, or names they are also known by, one on each line',
    as: 'words',
    rows: 2,
    optional: true,
  },
  {
    field: 'born',
    label: 'Is the child born?',
    section: 'Birth',
    as: 'one',
    of: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'Not yet' },
    ],
  },
  {
    field: 'dateOfBirth',
    label: 'Date of birth',
    hint: 'As much as is known: 3 March 2015, March 2015 or 2015. Write “about” in front of a guess.',
    as: 'line',
    item: 'N00066',
    when: { field: 'born', is: 'yes' },
  },
  { field: 'sex', label: 'Sex', as: 'one', of: options(codes.sexes), when: { field: 'born', is: 'yes' } },
  {
    field: 'expectedDateOfBirth',
    label: 'When is the birth expected?',
    as: 'day',
    item: 'N00098',
    when: { field: 'born', is: 'no' },
  },
  { field: 'lines', label: 'Address', section: 'Where they live', as: 'words', rows: 3, optional: true },
  { field: 'postcode', label: 'Postcode', as: 'line', optional: true },
  { field: 'confidential', label: 'Is the address a secret?', as: 'many', of: hiddenAddress, optional: true },
  { field: 'nhsNumber', label: 'NHS number', section: 'Numbers and background', as: 'line', optional: true },
  { field: 'upn', label: 'Unique pupil number (UPN)', as: 'line', item: 'N00001', optional: true },
  { field: 'ethnicity', label: 'Ethnicity', as: 'one', of: options(inUse(codes.ethnicities, today)), item: 'N00177', optional: true },
  {
    field: 'afterAdoption',
    label: 'Was the child adopted?',
    as: 'many',
    of: [
      {
        value: 'yes',
        label: 'This is a new record of a child after their adoption',
        hint: 'Nothing will ever join it to a record from before.',
      },
    ],
    optional: true,
  },
]

/** A record of their own, with a number of their own, from the first time that we hear of them: born or not, in a family or alone. */
export function newChild(beginning: Beginning, answers: Answers): NewVersion[] | Refused {
  const { subject, today, newId, because, relatives } = beginning
  const read = new Reader(answers, today)
  const firstName = read.lineIfAny('firstName')
  const surname = read.line('surname', 'a surname, or “Not known”')
  const otherNames = otherNamesSaid(read)
  const birth = birthSaid(read)
  const address = addressSaid(read, beginning)
  const upn = readIfAny(
    read,
    'upn',
    readUpn,
    'That is not a pupil number: its first letter does not fit the rest. Leave this empty if in doubt',
  )
  const nhsNumber = readIfAny(read, 'nhsNumber', readNhsNumber, 'That is not an NHS number: its last figure does not fit the rest')
  if (birth?.expectedDateOfBirth && (upn || nhsNumber))
    read.refuse(upn ? 'upn' : 'nhsNumber', 'A baby who is not born yet has no number of their own')
  const ethnicity = read.oneIfAny('ethnicity', options(codes.ethnicities))
  const afterAdoption = read.many('afterAdoption').includes('yes') || undefined
  if (read.refused || !surname || !birth) return read.no

  const laChildId = laChildIdFrom(newId())
  const details = said({ laChildId, firstName, surname, otherNames, ...birth, ethnicity, afterAdoption })
  return [
    first('childDetails', subject, subject, details, because),
    // The thirteenth place of a temporary number is a letter.
    ...(upn ? [first('identifier', subject, newId(), told(/[A-Z]$/.test(upn) ? 'temporaryUpn' : 'upn', upn), because)] : []),
    ...(nhsNumber ? [first('identifier', subject, newId(), told('nhsNumber', nhsNumber), because)] : []),
    ...address,
    ...relationships(subject, relatives, beginning),
    ...joinFamily({ id: subject, surname }, relatives, beginning),
  ]
}

/** A date of birth, or the day on which a birth is expected: never both, and an estimate is never an expectation. */
function birthSaid(read: Reader): { sex: string; dateOfBirth?: PartialDate; expectedDateOfBirth?: Day } | undefined {
  const born = read.one('born', ['yes', 'no'], 'whether the child is born')
  if (born === 'no') {
    const expected = read.day('expectedDateOfBirth', 'the day on which the birth is expected')
    if (!expected) return undefined
    if (expected > addDays(read.today, longestPregnancy)) return read.refuse('expectedDateOfBirth', 'That is more than nine months away')
    if (expected < addDays(read.today, -latestBirth))
      return read.refuse('expectedDateOfBirth', `The baby would be born by now: it was expected on ${dayInWords(expected)}`)
    return { sex: 'U', expectedDateOfBirth: expected }
  }
  if (born !== 'yes') return undefined
  if (read.text('dateOfBirth') === '')
    read.refuse('dateOfBirth', 'Enter the date of birth, or as much of it as is known: “about 2015” will do')
  const dateOfBirth = read.partialDateIfAny('dateOfBirth')
  if (dateOfBirth && earliestDay(dateOfBirth) > read.today)
    read.refuse('dateOfBirth', 'The date of birth must be today or in the past. If the baby is not born yet, say so above.')
  if (dateOfBirth && latestDay(dateOfBirth) < addYears(read.today, -oldest))
    read.refuse('dateOfBirth', `Somebody of that age is an adult. Record an adult, or check the year.`)
  const sex = read.one('sex', options(codes.sexes), 'the child’s sex, or “Not known”')
  return dateOfBirth && sex ? { sex, dateOfBirth } : undefined
}
