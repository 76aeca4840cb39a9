import { day } from '../kernel/kernel.ts'
import { aChild, first } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { written } from './episodes.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const answers = { receivedDate: '20/3/25', about: 'A teaching assistant at the school', referredToDesignatedOfficerDate: '21/3/25' }

export const allegation: Step = {
  id: 'allegation',
  says: 'Record an allegation against somebody who works with children',
  done: 'The allegation is recorded',
  needs: 'record:child-protection',
  source: workingTogether('chapter 4, people in positions of trust: the designated officer'),

  asks: () => [
    { field: 'receivedDate', label: 'When did we hear of it?', as: 'day' },
    {
      field: 'about',
      label: 'Against whom?',
      hint: 'Their work, rather than their name: a foster carer, a teacher at the school',
      as: 'line',
    },
    { field: 'referredToDesignatedOfficerDate', label: 'When was the designated officer told?', as: 'day', optional: true },
  ],
  prefilled: ({ today }) => ({ receivedDate: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const receivedDate = read.pastDay('receivedDate', 'the day on which we heard of it')
    const about = read.line('about', 'against whom')
    const told = read.pastDayIfAny('referredToDesignatedOfficerDate', 'the day on which the officer was told')
    read.notBefore('referredToDesignatedOfficerDate', 'this', told, receivedDate, 'when we heard of it')
    if (read.refused || !receivedDate) return read.no
    return [first('allegation', child.id, newId(), said({ receivedDate, about, referredToDesignatedOfficerDate: told }), 'Allegation')]
  },

  examples: [
    { name: 'the designated officer may be told the day after', child: aChild().child, answers, today, decides: ['allegation'] },
    {
      name: 'or not yet',
      child: aChild().child,
      answers: { ...answers, referredToDesignatedOfficerDate: '' },
      today,
      decides: ['allegation'],
    },
    {
      name: 'and not before we heard of it',
      child: aChild().child,
      answers: { ...answers, referredToDesignatedOfficerDate: '19/3/25' },
      today,
      decides: { refuses: ['referredToDesignatedOfficerDate'] },
    },
  ],
}
