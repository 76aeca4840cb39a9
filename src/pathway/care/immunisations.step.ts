import { first } from '../../record/record.ts'
import { Reader } from '../answers.ts'
import { written } from '../episodes.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { wasLookedAfter } from './in-care.ts'

export const immunisations: Step = {
  id: 'immunisations',
  says: 'Record whether immunisations are up to date',
  done: 'It is recorded',
  needs: 'record:care',
  source: lookedAfterReturn('immunisations'),
  notNow: wasLookedAfter,

  asks: () => [
    {
      field: 'upToDate',
      label: 'Are the child’s immunisations up to date?',
      hint: 'All that the national programme has for their age',
      as: 'yesNo',
    },
    { field: 'date', label: 'As at which day?', as: 'day' },
  ],
  prefilled: ({ today }) => ({ date: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const upToDate = read.yesNo('upToDate', 'whether they are up to date')
    const date = read.pastDay('date', 'the day as at which it is so')
    if (read.refused || upToDate === undefined || !date) return read.no
    return [first('immunisationStatus', child.id, newId(), { upToDate, date }, 'Immunisations')]
  },

  examples: [
    {
      name: 'is a yes or a no, as at a day',
      child: cared.child,
      answers: { upToDate: 'no', date: '20/3/25' },
      today,
      decides: ['immunisationStatus'],
    },
    { name: 'not saying is neither', child: cared.child, answers: { date: '20/3/25' }, today, decides: { refuses: ['upToDate'] } },
  ],
}
