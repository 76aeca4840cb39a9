import { birthday, forReturn } from '../../kernel/kernel.ts'
import { aChild, first } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { fromAge, wasLookedAfter } from './in-care.ts'

const jo = aChild({ firstName: 'Jo', dateOfBirth: { on: '2010-01-10', estimated: false } }).lookedAfter('2025-03-10')
const answers = { date: '20/3/25', offence: 'Criminal damage' }

export const conviction: Step = {
  id: 'conviction',
  says: 'Record a conviction or final warning',
  done: 'It is recorded',
  needs: 'record:care',
  source: lookedAfterReturn('conviction, final warning or reprimand during the year'),
  notNow: given => wasLookedAfter(given) ?? fromAge(10, given),

  asks: () => [
    { field: 'date', label: 'When was it?', as: 'day' },
    { field: 'offence', label: 'For what?', as: 'line', optional: true },
  ],

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day')
    const { dateOfBirth } = child.childDetails
    if (date && dateOfBirth && date < birthday(forReturn(dateOfBirth), 10)) read.refuse('date', 'A child under ten is not convicted')
    const offence = read.lineIfAny('offence')
    if (read.refused || !date) return read.no
    return [first('conviction', child.id, newId(), said({ date, offence }), 'Conviction')]
  },

  examples: [
    { name: 'is on a day', child: jo.child, answers, today, decides: ['conviction'] },
    {
      name: 'a child under ten is not convicted (542)',
      child: jo.child,
      answers: { ...answers, date: '9/1/20' },
      today,
      decides: { refuses: ['date'] },
    },
    {
      name: 'nor is that asked of one',
      child: cared.child,
      answers,
      today,
      decides: { notNow: 'This is for children and young people of 10 and over.' },
    },
  ],
}
