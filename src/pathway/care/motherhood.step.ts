import { aChild, first } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { today } from './examples.ts'
import { ageOf, fromAge, wasLookedAfter } from './in-care.ts'

const jo = aChild({ firstName: 'Jo', dateOfBirth: { on: '2009-01-10', estimated: false } }).lookedAfter('2025-03-10')

export const motherhood: Step = {
  id: 'motherhood',
  says: 'Record that the young person became a mother',
  done: 'It is recorded',
  needs: 'record:care',
  source: lookedAfterReturn('motherhood status'),
  notNow: given =>
    wasLookedAfter(given) ??
    fromAge(11, given) ??
    (given.child.childDetails.sex === 'M'
      ? 'It is recorded of young women.'
      : given.child.motherhoods.length > 0
        ? 'It is recorded already.'
        : undefined),

  asks: () => [{ field: 'childBirthDate', label: 'When was her child born?', as: 'day' }],

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const childBirthDate = read.pastDay('childBirthDate', 'the day on which her child was born')
    const age = childBirthDate && ageOf(child, childBirthDate)
    if (age !== undefined && age < 11) read.refuse('childBirthDate', 'She was under eleven on that day')
    if (read.refused || !childBirthDate) return read.no
    return [first('motherhood', child.id, newId(), said({ childBirthDate }), 'Became a mother')]
  },

  examples: [
    {
      name: 'on the day on which her child was born',
      child: jo.child,
      answers: { childBirthDate: '20/3/25' },
      today,
      decides: ['motherhood'],
    },
    {
      name: 'refuses a day on which she was a child herself (620)',
      child: jo.child,
      answers: { childBirthDate: '9/1/19' },
      today,
      decides: { refuses: ['childBirthDate'] },
    },
  ],
}
