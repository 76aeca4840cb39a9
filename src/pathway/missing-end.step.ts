import { civilTime, day } from '../kernel/kernel.ts'
import { aChild, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { written } from './episodes.ts'
import { missingGuidance } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const missing = aChild().missing('2025-03-23T21:30:00.000Z')
const answers = { to: 'today', 'to-time': '7:15', policeCheckAt: 'today', 'policeCheckAt-time': '9.00' }

export const missingEnd: Step = {
  id: 'missing-end',
  says: 'Record that the child is found',
  done: 'The child is found. Offer a return interview within 72 hours.',
  needs: 'record:contact',
  source: missingGuidance('when a child is found: the safe and well check, and the return interview within 72 hours'),
  notNow: ({ child }) => (child.missingEpisodes.some(m => !m.to) ? undefined : 'This child is not recorded as missing.'),

  asks: () => [
    { field: 'to', label: 'When was the child found, or back?', as: 'moment' },
    { field: 'policeCheckAt', label: 'When did the police check that the child is safe?', as: 'moment', optional: true },
    { field: 'notes', label: 'What do we know now?', as: 'words', rows: 6, optional: true },
  ],
  prefilled: ({ child, now }) => ({ to: written(civilTime(now).day), notes: child.missingEpisodes.find(m => !m.to)?.notes }),

  decide: ({ child, today, now }, given) => {
    const episode = child.missingEpisodes.find(m => !m.to)
    const read = new Reader(given, today)
    const to = read.moment('to', 'the day on which the child was found')
    read.notYet('to', to, now)
    if (to && episode && to <= episode.from) read.refuse('to', 'This must be after the child went missing')
    const policeCheckAt = read.momentIfAny('policeCheckAt', 'the day of the check')
    const notes = read.wordsIfAny('notes')
    if (read.refused || !episode || !to) return read.no
    return [next('missingEpisode', child.id, episode, said({ to, policeCheckAt, notes }), 'Found')]
  },

  examples: [
    { name: 'is found at a moment', child: missing.child, answers, today, decides: ['missingEpisode'] },
    {
      name: 'a minute after going missing is enough',
      child: missing.child,
      answers: { to: '23/3/25', 'to-time': '21:31' },
      today,
      decides: ['missingEpisode'],
    },
    {
      name: 'refuses the moment of going missing',
      child: missing.child,
      answers: { to: '23/3/25', 'to-time': '21:30' },
      today,
      decides: { refuses: ['to'] },
    },
    {
      name: 'a child who is not missing is not found',
      child: aChild().child,
      answers,
      today,
      decides: { notNow: 'This child is not recorded as missing.' },
    },
  ],
}
