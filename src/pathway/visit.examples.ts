import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import type { StepExample } from './step.ts'

const today = day('2025-03-24')
const answers = {
  date: '21/3/25',
  type: 'childProtection',
  narrative: 'Supper was on the table.',
  seen: 'alone',
  childsWords: 'I made the pudding.',
}
const ava = aChild().referred('2025-03-03').protected('2025-03-10').child
const noah = aChild({ firstName: 'Noah', dateOfBirth: { on: '2021-02-01', estimated: false } }, 2)
  .referred('2025-03-03')
  .planned('2025-03-10').child
const mia = aChild({ firstName: 'Mia', dateOfBirth: { on: '2012-02-01', estimated: false } }, 3).child
const withNoah = { [`with-${noah.id}`]: 'yes', [`seen-${noah.id}`]: 'notSeen', [`aboutThisChild-${noah.id}`]: 'He was at nursery.' }
const withoutMia = { [`with-${mia.id}`]: 'no' }

/** One visit, and one entry for each child of the family who was visited. */
export const visitExamples: readonly StepExample[] = [
  { name: 'is kept with who was seen, and what they said', child: ava, answers, today, decides: ['visit'] },
  {
    name: 'a child who was not seen has a visit too: what was tried',
    child: ava,
    answers: { ...answers, seen: 'notSeen' },
    today,
    decides: ['visit'],
  },
  {
    name: 'one visit for several children makes one entry each, and none for a child who was not there',
    child: ava,
    siblings: [noah, mia],
    answers: { ...answers, ...withNoah, ...withoutMia },
    today,
    decides: ['visit', 'visit'],
  },
  {
    name: 'asks of each child of the family whether they were visited, and seen',
    child: ava,
    siblings: [noah, mia],
    answers: { ...answers, [`with-${noah.id}`]: 'yes' },
    today,
    decides: { refuses: [`with-${mia.id}`, `seen-${noah.id}`] },
  },
  {
    name: 'Pitfall 2: a child who is not born yet is not asked about being seen',
    child: aChild({ dateOfBirth: undefined, expectedDateOfBirth: day('2025-07-01'), sex: 'U' }).referred('2025-03-03').child,
    answers: { ...answers, seen: '' },
    today,
    decides: ['visit'],
  },
  { name: 'may be today', child: ava, answers: { ...answers, date: 'today' }, today, decides: ['visit'] },
  {
    name: 'refuses a visit to come, and says at once what else is missing',
    child: ava,
    answers: { date: 'tomorrow' },
    today,
    decides: { refuses: ['date', 'type', 'narrative', 'seen'] },
  },
]
