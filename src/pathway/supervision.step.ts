import { day } from '../kernel/kernel.ts'
import { aChild, first } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { needsReferral, written } from './episodes.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-10')
const answers = { date: 'today', discussed: 'Whether the plan is changing anything for Ava.' }
const { child } = aChild().referred('2025-03-03')

export const supervision: Step = {
  id: 'supervision',
  says: 'Record supervision',
  done: 'The supervision note is recorded',
  needs: 'record:supervision',
  source: workingTogether('chapter 4, supervision and support for those who work with children'),
  notNow: needsReferral,

  asks: () => [
    { field: 'date', label: 'When did you meet?', as: 'day' },
    { field: 'worker', label: 'With whom?', as: 'one', from: 'workers', optional: true },
    {
      field: 'discussed',
      label: 'What did you think through together?',
      hint: 'What is life like for the child now, and what do we still not know?',
      as: 'words',
      rows: 8,
    },
    { field: 'decisions', label: 'What did you decide?', as: 'words', optional: true },
    { field: 'nextDate', label: 'When will you meet about this child again?', as: 'day', optional: true },
  ],
  prefilled: ({ today }) => ({ date: written(today) }),

  decide: ({ child, by, today, newId }, given) => {
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day on which you met')
    const worker = read.text('worker') === '' ? undefined : read.id('worker', 'with whom')
    const discussed = read.words('discussed', 'what you thought through together')
    const decisions = read.wordsIfAny('decisions')
    const nextDate = read.dayIfAny('nextDate')
    if (date && nextDate && nextDate <= date) read.refuse('nextDate', 'The next meeting must be after this one')
    if (read.refused || !date || !discussed) return read.no
    const facts = said({ date, supervisor: by, worker, discussed, decisions, nextDate })
    return [first('supervisionNote', child.id, newId(), facts, 'Supervision')]
  },

  examples: [
    { name: 'is a note on the child’s own record', child, answers, today, decides: ['supervisionNote'] },
    {
      name: 'refuses a next meeting that is not after this one',
      child,
      answers: { ...answers, nextDate: '10 March 2025' },
      today,
      decides: { refuses: ['nextDate'] },
    },
    { name: 'asks what was discussed', child, answers: { date: 'today' }, today, decides: { refuses: ['discussed'] } },
  ],
}
