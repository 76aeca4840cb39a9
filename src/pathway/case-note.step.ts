import { day } from '../kernel/kernel.ts'
import { aChild, caseNoteTypes, first } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { written } from './episodes.ts'
import { caseNoteType } from './labels.ts'
import { choices } from './options.ts'
import { dataProtection } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const answers = { date: 'yesterday', type: 'phoneCall', note: 'Gran rang: Ava is staying with her until Monday.', marks: 'significant' }

const marks = [
  { value: 'significant', label: 'It is a significant event', hint: 'It stands in the short chronology' },
  {
    value: 'thirdParty',
    label: 'It holds something that somebody told us about themselves or others',
    hint: 'It is taken out before the record is given to anybody',
  },
]

export const caseNote: Step = {
  id: 'case-note',
  says: 'Write a case note',
  done: 'The note is saved',
  needs: 'record:note',
  source: dataProtection(5),

  asks: () => [
    { field: 'date', label: 'When was it?', as: 'day' },
    { field: 'type', label: 'What is it about?', as: 'one', of: choices(caseNoteType) },
    { field: 'note', label: 'Note', hint: 'What happened, what it means for the child, and what you do next', as: 'words', rows: 10 },
    { field: 'marks', label: 'Is any of this so?', as: 'many', of: marks, optional: true },
  ],
  prefilled: ({ today }) => ({ date: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day')
    const type = read.one('type', caseNoteTypes, 'what it is about')
    const note = read.words('note', 'the note')
    const marked = read.someIfAny('marks', marks)
    if (read.refused || !date || !type || !note) return read.no
    const significant = marked.includes('significant') || undefined
    const thirdParty = marked.includes('thirdParty') || undefined
    return [first('caseNote', child.id, newId(), said({ date, type, note, significant, thirdParty }), 'Case note')]
  },

  examples: [
    { name: 'is written for any child, with or without open work', child: aChild().child, answers, today, decides: ['caseNote'] },
    { name: 'may be of today', child: aChild().child, answers: { ...answers, date: 'today' }, today, decides: ['caseNote'] },
    {
      name: 'refuses a day to come',
      child: aChild().child,
      answers: { ...answers, date: 'tomorrow' },
      today,
      decides: { refuses: ['date'] },
    },
    { name: 'refuses an empty note', child: aChild().child, answers: { ...answers, note: ' \n ' }, today, decides: { refuses: ['note'] } },
  ],
}
