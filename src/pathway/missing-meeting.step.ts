import { day } from '../kernel/kernel.ts'
import { aChild, first } from '../record/record.ts'
import { Reader } from './answers.ts'
import { missingGuidance } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const missing = aChild().missing('2025-03-20T21:30:00.000Z', '2025-03-21T07:00:00.000Z')
const answers = { date: 'yesterday', decision: 'The police and the school ring us before six if Ava is not home.' }

export const missingMeeting: Step = {
  id: 'missing-meeting',
  says: 'Record a meeting about going missing',
  done: 'The meeting is recorded',
  needs: 'record:child-protection',
  source: missingGuidance('children who go missing again and again'),
  notNow: ({ child }) => (child.missingEpisodes.length > 0 ? undefined : 'This child was never recorded as missing.'),

  asks: () => [
    { field: 'date', label: 'When was it held?', as: 'day' },
    { field: 'decision', label: 'What was decided?', as: 'words', rows: 6 },
  ],

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day of the meeting')
    const decision = read.words('decision', 'what was decided')
    if (read.refused || !date || !decision) return read.no
    return [first('missingRiskMeeting', child.id, newId(), { date, decision }, 'Meeting held')]
  },

  examples: [
    { name: 'is held after a child went missing', child: missing.child, answers, today, decides: ['missingRiskMeeting'] },
    {
      name: 'refuses one without a decision',
      child: missing.child,
      answers: { date: 'yesterday' },
      today,
      decides: { refuses: ['decision'] },
    },
    {
      name: 'is not for a child who was never missing',
      child: aChild().child,
      answers,
      today,
      decides: { notNow: 'This child was never recorded as missing.' },
    },
  ],
}
