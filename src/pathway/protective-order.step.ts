import { day } from '../kernel/kernel.ts'
import { aChild, first } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { orderType } from './labels.ts'
import { choices } from './options.ts'
import { childrenAct } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const answers = { type: 'policeProtection', from: 'yesterday', 'from-time': '23:40' }

export const protectiveOrder: Step = {
  id: 'protective-order',
  says: 'Record an order or police protection',
  done: 'The order is recorded',
  needs: 'record:child-protection',
  source: childrenAct(44),

  asks: () => [
    { field: 'type', label: 'What was made or taken?', as: 'one', of: choices(orderType) },
    { field: 'from', label: 'From when?', as: 'moment' },
    { field: 'extendedUntil', label: 'If it was extended, until when?', as: 'moment', optional: true },
  ],

  decide: ({ child, today, now, newId }, given) => {
    const read = new Reader(given, today)
    const type = read.one('type', choices(orderType), 'what was made or taken')
    const from = read.moment('from', 'the day from which it holds')
    read.notYet('from', from, now)
    const extendedUntil = read.momentToComeIfAny('extendedUntil', 'the day until which it was extended')
    if (from && extendedUntil && extendedUntil <= from) read.refuse('extendedUntil', 'This must be after it was made')
    if (read.refused || !type || !from) return read.no
    return [first('protectiveOrder', child.id, newId(), said({ type, from, extendedUntil }), 'Order made')]
  },

  examples: [
    { name: 'holds from a moment: hours count here, and not days', child: aChild().child, answers, today, decides: ['protectiveOrder'] },
    {
      name: 'may be extended until a day to come',
      child: aChild().child,
      answers: { ...answers, type: 'emergencyProtection', extendedUntil: '1/4/25', 'extendedUntil-time': '12:00' },
      today,
      decides: ['protectiveOrder'],
    },
    {
      name: 'refuses an extension until before it was made',
      child: aChild().child,
      answers: { ...answers, extendedUntil: '23/3/25', 'extendedUntil-time': '23:40' },
      today,
      decides: { refuses: ['extendedUntil'] },
    },
    {
      name: 'refuses an order to come',
      child: aChild().child,
      answers: { ...answers, from: 'tomorrow' },
      today,
      decides: { refuses: ['from'] },
    },
  ],
}
