import { day } from '../kernel/kernel.ts'
import { aChild, first, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { carersAssessment as labels } from './labels.ts'
import { choices } from './options.ts'
import { childrenAct } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const asked = aChild().with('carersAssessment', { type: 'youngCarer', requestedDate: day('2025-03-03') })

export const carersAssessment: Step = {
  id: 'carers-assessment',
  says: 'Record a carer’s assessment',
  done: 'The carer’s assessment is recorded',
  needs: 'record:assessment',
  source: childrenAct(17),

  asks: () => [
    { field: 'type', label: 'Whose needs?', as: 'one', of: choices(labels) },
    { field: 'requestedDate', label: 'When was it asked for?', as: 'day' },
    { field: 'completedDate', label: 'If it is finished, when?', as: 'day', optional: true },
  ],
  prefilled: ({ child }) => {
    const open = child.carersAssessments.findLast(a => !a.completedDate)
    return open ? { type: open.type, requestedDate: open.requestedDate } : {}
  },

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const type = read.one('type', choices(labels), 'whose needs')
    const requestedDate = read.pastDay('requestedDate', 'the day on which it was asked for')
    const finished = read.pastDayIfAny('completedDate', 'the day on which it was finished')
    const completedDate = read.notBefore(
      'completedDate',
      'the day on which it was finished',
      finished,
      requestedDate,
      'the day on which it was asked for',
    )
    if (read.refused || !type || !requestedDate) return read.no
    const facts = said({ type, requestedDate, completedDate })
    const open = child.carersAssessments.findLast(a => !a.completedDate && a.type === type)
    if (open) return [next('carersAssessment', child.id, open, facts, 'Brought up to date')]
    return [first('carersAssessment', child.id, newId(), facts, 'Asked for')]
  },

  examples: [
    {
      name: 'is asked for',
      child: aChild().child,
      answers: { type: 'youngCarer', requestedDate: '3/3/25' },
      today,
      decides: ['carersAssessment'],
    },
    {
      name: 'is finished on the day it was asked for, at the earliest',
      child: asked.child,
      answers: { type: 'youngCarer', requestedDate: '3/3/25', completedDate: '3/3/25' },
      today,
      decides: ['carersAssessment'],
    },
    {
      name: 'and not the day before',
      child: asked.child,
      answers: { type: 'youngCarer', requestedDate: '3/3/25', completedDate: '2/3/25' },
      today,
      decides: { refuses: ['completedDate'] },
    },
  ],
}
