import { civilTime, day } from '../kernel/kernel.ts'
import { aChild, first } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { written } from './episodes.ts'
import { missingType } from './labels.ts'
import { choices } from './options.ts'
import { missingGuidance } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const answers = { type: 'missing', from: 'yesterday', 'from-time': '21:30', notes: 'She did not come home from her friend’s.' }

export const missingStart: Step = {
  id: 'missing-start',
  says: 'Record that the child is missing',
  done: 'The child is recorded as missing',
  needs: 'record:contact',
  source: missingGuidance('definitions, and what to do when a child is missing'),
  notNow: ({ child }) => (child.missingEpisodes.some(m => !m.to) ? 'This child is recorded as missing already.' : undefined),

  asks: () => [
    { field: 'type', label: 'Where is the child?', as: 'one', of: choices(missingType) },
    { field: 'from', label: 'Since when?', as: 'moment' },
    { field: 'reportedToPoliceAt', label: 'When were the police told?', as: 'moment', optional: true },
    { field: 'notes', label: 'What do we know?', as: 'words', rows: 6, optional: true },
  ],
  prefilled: ({ now }) => ({ from: written(civilTime(now).day), type: 'missing' }),

  decide: ({ child, today, newId, now }, given) => {
    const read = new Reader(given, today)
    const type = read.one('type', choices(missingType), 'where the child is')
    const from = read.moment('from', 'the day since which the child is missing')
    read.notYet('from', from, now)
    if (from && child.missingEpisodes.some(m => m.to && m.to > from)) {
      read.refuse('from', 'The child was recorded as missing until later than that')
    }
    const reportedToPoliceAt = read.momentIfAny('reportedToPoliceAt', 'the day on which the police were told')
    const notes = read.wordsIfAny('notes')
    if (read.refused || !type || !from) return read.no
    const facts = said({ type, from, reportedToPoliceAt, notes })
    return [first('missingEpisode', child.id, newId(), facts, 'Missing')]
  },

  examples: [
    { name: 'is missing from a moment on', child: aChild().child, answers, today, decides: ['missingEpisode'] },
    {
      name: 'may go missing again at the very moment of coming back',
      child: aChild().missing('2025-03-20T20:00:00.000Z', '2025-03-23T21:30:00.000Z').child,
      answers,
      today,
      decides: ['missingEpisode'],
    },
    {
      name: 'and not before it',
      child: aChild().missing('2025-03-20T20:00:00.000Z', '2025-03-23T21:31:00.000Z').child,
      answers,
      today,
      decides: { refuses: ['from'] },
    },
    {
      name: 'refuses a time to come',
      child: aChild().child,
      answers: { ...answers, from: 'today', 'from-time': '23:30' },
      today,
      decides: { refuses: ['from'] },
    },
    {
      name: 'asks for the time as well',
      child: aChild().child,
      answers: { ...answers, 'from-time': '' },
      today,
      decides: { refuses: ['from'] },
    },
    {
      name: 'nobody is missing twice at once',
      child: aChild().missing('2025-03-20T20:00:00.000Z').child,
      answers,
      today,
      decides: { notNow: 'This child is recorded as missing already.' },
    },
  ],
}
