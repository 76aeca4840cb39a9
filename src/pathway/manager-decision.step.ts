import { day } from '../kernel/kernel.ts'
import { aChild, first } from '../record/record.ts'
import { Reader } from './answers.ts'
import { needsReferral, written } from './episodes.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-10')
const answers = { date: 'today', decision: 'Seek a legal planning meeting.', reason: 'Nothing has changed since the last review.' }
const { child } = aChild().referred('2025-03-03')

export const managerDecision: Step = {
  id: 'manager-decision',
  says: 'Record a manager’s decision',
  done: 'The decision is recorded',
  needs: 'decide:manager',
  source: workingTogether('chapter 3, managers review the progress of the work and challenge it'),
  notNow: needsReferral,

  asks: () => [
    { field: 'decision', label: 'What have you decided?', as: 'words' },
    { field: 'reason', label: 'Why?', hint: 'So that the child can understand it when they read their record one day', as: 'words' },
    { field: 'date', label: 'When did you decide it?', as: 'day' },
  ],
  prefilled: ({ today }) => ({ date: written(today) }),

  decide: ({ child, by, today, newId }, given) => {
    const read = new Reader(given, today)
    const decision = read.words('decision', 'what you have decided')
    const reason = read.words('reason', 'why')
    const date = read.pastDay('date', 'the day on which you decided it')
    if (read.refused || !decision || !reason || !date) return read.no
    return [first('managerDecision', child.id, newId(), { date, decision, reason, decidedBy: by }, 'A manager decided')]
  },

  examples: [
    { name: 'is recorded with its reason and who made it', child, answers, today, decides: ['managerDecision'] },
    {
      name: 'refuses a decision without a reason, and one of a day to come',
      child,
      answers: { decision: 'Close.', date: '11 March 2025' },
      today,
      decides: { refuses: ['reason', 'date'] },
    },
  ],
}
