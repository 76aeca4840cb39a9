import { civilTime, day } from '../kernel/kernel.ts'
import { aChild, codes, first, inUse } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { written } from './episodes.ts'
import { options } from './options.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-04')
const answers = {
  receivedAt: 'yesterday',
  'receivedAt-time': '15:10',
  source: '2A',
  from: 'Mrs Hill, head teacher',
  reason: 'Ava came to school without a coat.',
}

export const contact: Step = {
  id: 'contact',
  says: 'Record a contact',
  done: 'The contact is recorded. It waits for a decision.',
  needs: 'record:contact',
  source: workingTogether('chapter 3, referrals: anyone who has concerns about a child’s welfare should tell children’s social care'),

  asks: ({ today }) => [
    { field: 'receivedAt', label: 'When were we told?', as: 'moment' },
    { field: 'source', label: 'Who told us?', as: 'one', of: options(inUse(codes.referralSources, today)) },
    { field: 'from', label: 'Their name, and how to reach them', as: 'line', optional: true },
    { field: 'reason', label: 'What did they tell us?', hint: 'In their words where you can', as: 'words', rows: 8 },
  ],

  prefilled: ({ now }) => {
    const { day, time } = civilTime(now)
    return { receivedAt: written(day), 'receivedAt-time': time }
  },

  decide: ({ child, today, now, newId }, given) => {
    const read = new Reader(given, today)
    const receivedAt = read.moment('receivedAt', 'the day on which we were told')
    read.notYet('receivedAt', receivedAt, now)
    const source = read.one('source', options(codes.referralSources), 'who told us')
    const from = read.lineIfAny('from')
    const reason = read.words('reason', 'what they told us')
    if (read.refused || !receivedAt || !source || !reason) return read.no
    return [first('contact', child.id, newId(), said({ receivedAt, source, from, reason }), 'New contact')]
  },

  examples: [
    { name: 'keeps what we were told, until somebody decides', child: aChild().child, answers, today, decides: ['contact'] },
    {
      name: 'Pitfall 13: news on open work is a contact',
      child: aChild().referred('2025-01-06').child,
      answers,
      today,
      decides: ['contact'],
    },
    {
      name: 'says at once what is missing: the time counts too',
      child: aChild().child,
      answers: { receivedAt: '3/3/25' },
      today,
      decides: { refuses: ['receivedAt', 'source', 'reason'] },
    },
    {
      name: 'refuses a day to come',
      child: aChild().child,
      answers: { ...answers, receivedAt: 'tomorrow' },
      today,
      decides: { refuses: ['receivedAt'] },
    },
    {
      name: 'refuses a time of today that is still to come',
      child: aChild().child,
      answers: { ...answers, receivedAt: 'today', 'receivedAt-time': '23:01' },
      today,
      decides: { refuses: ['receivedAt'] },
    },
    {
      name: 'takes this very minute',
      child: aChild().child,
      answers: { ...answers, receivedAt: 'today', 'receivedAt-time': '23:00' },
      today,
      decides: ['contact'],
    },
  ],
}
