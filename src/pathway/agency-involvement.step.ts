import { day } from '../kernel/kernel.ts'
import { aChild, first } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { written } from './episodes.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const { child } = aChild()

export const agencyInvolvement: Step = {
  id: 'agency-involvement',
  says: 'Record somebody of another agency who works with the child',
  done: 'They are recorded',
  needs: 'record:child',
  source: workingTogether('chapter 2, everyone who works with the child knows who else does'),

  asks: () => [
    {
      field: 'agency',
      label: 'Who is it?',
      hint: 'Name, what they do, and for whom: Jo Bell, health visitor, Northmoor clinic',
      as: 'line',
    },
    { field: 'phone', label: 'How can they be reached?', as: 'line', optional: true },
    { field: 'startDate', label: 'Since when?', as: 'day' },
  ],
  prefilled: ({ today }) => ({ startDate: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const agency = read.line('agency', 'who it is')
    const phone = read.lineIfAny('phone')
    const startDate = read.pastDay('startDate', 'the day since when')
    if (read.refused || !agency || !startDate) return read.no
    return [first('involvement', child.id, newId(), said({ role: 'other', agency, phone, startDate } as const), 'Works with the child')]
  },

  examples: [
    {
      name: 'who else works with the child',
      child,
      answers: { agency: 'Jo Bell, health visitor', startDate: 'today' },
      today,
      decides: ['involvement'],
    },
    {
      name: 'refuses nobody, from a day to come',
      child,
      answers: { startDate: 'tomorrow' },
      today,
      decides: { refuses: ['agency', 'startDate'] },
    },
  ],
}
