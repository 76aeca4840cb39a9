import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import type { StepExample } from './step.ts'

const today = day('2025-03-24')
const answers = { firstName: 'Ava', surname: 'Stone', dateOfBirth: '1 June 2015', sex: 'F', ethnicity: 'WBRI' }
const unborn = aChild({ dateOfBirth: undefined, expectedDateOfBirth: day('2025-07-01'), sex: 'U' })
const expected = { ...answers, firstName: '', dateOfBirth: '', expectedDateOfBirth: '1/7/25', sex: 'U' }
const bornThen = { ...expected, firstName: 'Ava', dateOfBirth: '20 March 2025', sex: 'F' }

/** Births, expected births and deaths, on each side of what the census takes. */
export const childDetailsExamples: readonly StepExample[] = [
  { name: 'what is known better is a new version', child: aChild().child, answers, today, decides: ['childDetails'] },
  {
    name: 'Pitfall 1: an estimated year is a date of birth, and not an expected one',
    child: aChild().child,
    answers: { ...answers, dateOfBirth: 'about 2009' },
    today,
    decides: ['childDetails'],
  },
  {
    name: 'Pitfall 1: a birth to come is expected, and is not a date of birth',
    child: aChild().child,
    answers: { ...answers, dateOfBirth: '25/3/2025' },
    today,
    decides: { refuses: ['dateOfBirth'] },
  },
  {
    name: 'Pitfall 2: a child who is not born yet has no first name and no known sex (8750)',
    child: unborn.child,
    answers: expected,
    today,
    decides: ['childDetails'],
  },
  {
    name: 'Pitfall 2: refuses a sex before birth (8750)',
    child: unborn.child,
    answers: { ...expected, sex: 'F' },
    today,
    decides: { refuses: ['sex'] },
  },
  {
    name: 'Pitfall 2: on birth the expected date is kept beside the date of birth',
    child: unborn.child,
    answers: bornThen,
    today,
    decides: ['childDetails'],
  },
  {
    name: 'one of the two is known (8525)',
    child: unborn.child,
    answers: { ...expected, expectedDateOfBirth: '' },
    today,
    decides: { refuses: ['dateOfBirth'] },
  },
  {
    name: 'a child may have been referred forty weeks before the birth (8606)',
    child: aChild().referred('2014-08-25').closed('2014-09-25').child,
    answers,
    today,
    decides: ['childDetails'],
  },
  {
    name: 'and not a day more (8606)',
    child: aChild().referred('2014-08-24').closed('2014-09-24').child,
    answers,
    today,
    decides: { refuses: ['dateOfBirth'] },
  },
  {
    name: 'a plan may end on the day of a death (8920)',
    child: aChild().referred('2025-03-03').protected('2025-03-10').protectionEnded('2025-03-20').child,
    answers: { ...answers, dateOfDeath: '20/3/25' },
    today,
    decides: ['childDetails'],
  },
  {
    name: 'and not after it (8920)',
    child: aChild().referred('2025-03-03').protected('2025-03-10').protectionEnded('2025-03-20').child,
    answers: { ...answers, dateOfDeath: '19/3/25' },
    today,
    decides: { refuses: ['dateOfDeath'] },
  },
  {
    name: 'refuses a death before the birth, and one to come',
    child: aChild().child,
    answers: { ...answers, dateOfDeath: '31/5/2015' },
    today,
    decides: { refuses: ['dateOfDeath'] },
  },
  {
    name: 'says at once what is missing',
    child: aChild().child,
    answers: {},
    today,
    decides: { refuses: ['surname', 'sex', 'ethnicity', 'dateOfBirth'] },
  },
]
