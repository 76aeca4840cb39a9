import { day, dayInWords, dayOf } from '../kernel/kernel.ts'
import { aChild, type Child, first, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { momentAnswers } from './moments.ts'
import { missingGuidance } from './sources.ts'
import type { Step } from './step.ts'

/** Those who came back, and whose interview was neither held nor turned down. */
const waiting = (child: Child) =>
  child.missingEpisodes.filter(
    m => m.to && !child.returnInterviews.some(r => r.missingEpisode === m.id && (r.heldAt || r.accepted === false)),
  )

const today = day('2025-03-26')
const back = aChild().missing('2025-03-23T21:30:00.000Z', '2025-03-24T07:15:00.000Z')
const about = back.child.missingEpisodes[0]!.id
const answers = { offeredAt: '24/3/25', 'offeredAt-time': '10:00', accepted: 'yes' }

export const returnInterview: Step = {
  id: 'return-interview',
  says: 'Record a return interview',
  done: 'The return interview is recorded',
  needs: 'record:visit',
  source: missingGuidance('independent return interviews, within 72 hours of the return'),
  about: {
    of: ({ child }) => waiting(child).map(m => ({ id: m.id, label: `Missing from ${dayInWords(dayOf(m.from))}` })),
    none: 'There is no return that still needs an interview.',
  },

  asks: () => [
    { field: 'offeredAt', label: 'When was it offered?', as: 'moment' },
    { field: 'accepted', label: 'Did the child accept?', hint: 'Leave this empty if there is no answer yet', as: 'yesNo', optional: true },
    {
      field: 'heldAt',
      label: 'When was it held?',
      hint: 'Leave this empty if it has not been',
      as: 'moment',
      when: { field: 'accepted', is: 'yes' },
      optional: true,
    },
    {
      field: 'childsWords',
      label: 'What did the child say?',
      hint: 'Only what they agreed to have kept',
      as: 'words',
      rows: 6,
      optional: true,
    },
  ],
  prefilled: ({ child, about }) => {
    const held = child.returnInterviews.find(r => r.missingEpisode === about)
    return {
      ...momentAnswers('offeredAt', held?.offeredAt),
      ...momentAnswers('heldAt', held?.heldAt),
      accepted: held?.accepted === undefined ? undefined : held.accepted ? 'yes' : 'no',
      childsWords: held?.childsWords,
    }
  },

  decide: ({ child, about, today, now, newId }, given) => {
    const episode = child.missingEpisodes.find(m => m.id === about)
    const read = new Reader(given, today)
    const offeredAt = read.moment('offeredAt', 'the day on which it was offered')
    read.notYet('offeredAt', offeredAt, now)
    const accepted = read.yesNoIfAny('accepted')
    const heldAt = accepted ? read.momentIfAny('heldAt', 'the day on which it was held') : undefined
    read.notYet('heldAt', heldAt, now)
    if (heldAt && episode?.to && heldAt < episode.to) read.refuse('heldAt', 'An interview is held after the child is back')
    const childsWords = read.wordsIfAny('childsWords')
    if (read.refused || !episode || !offeredAt) return read.no
    const facts = said({ offeredAt, accepted, heldAt, childsWords })
    const held = child.returnInterviews.find(r => r.missingEpisode === about)
    if (held) return [next('returnInterview', child.id, held, facts, 'Brought up to date')]
    return [first('returnInterview', child.id, newId(), { missingEpisode: episode.id, ...facts }, 'Offered')]
  },

  examples: [
    { name: 'is offered, and may be held later', child: back.child, about, answers, today, decides: ['returnInterview'] },
    {
      name: 'is held, and the offer is not made twice',
      child: back.with('returnInterview', { missingEpisode: about, offeredAt: '2025-03-24T10:00:00.000Z', accepted: true }).child,
      about,
      answers: { ...answers, heldAt: '25/3/25', 'heldAt-time': '16:00', childsWords: 'I wanted to see my friend.' },
      today,
      decides: ['returnInterview'],
    },
    {
      name: 'a child may say no, and that is recorded',
      child: back.child,
      about,
      answers: { ...answers, accepted: 'no' },
      today,
      decides: ['returnInterview'],
    },
    {
      name: 'and nobody asks again',
      child: back.with('returnInterview', { missingEpisode: about, accepted: false }).child,
      answers,
      today,
      decides: { notNow: 'There is no return that still needs an interview.' },
    },
    {
      name: 'refuses an interview from before the return',
      child: back.child,
      about,
      answers: { ...answers, heldAt: '24/3/25', 'heldAt-time': '07:14' },
      today,
      decides: { refuses: ['heldAt'] },
    },
    {
      name: 'and takes one at the moment of the return',
      child: back.child,
      about,
      answers: { ...answers, heldAt: '24/3/25', 'heldAt-time': '07:15' },
      today,
      decides: ['returnInterview'],
    },
  ],
}
