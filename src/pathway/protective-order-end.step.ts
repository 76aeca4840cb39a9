import { day, dayInWords, dayOf } from '../kernel/kernel.ts'
import { aChild, next } from '../record/record.ts'
import { Reader } from './answers.ts'
import { orderType } from './labels.ts'
import { momentAnswers } from './moments.ts'
import { childrenAct } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-26')
const { child } = aChild().with('protectiveOrder', { type: 'policeProtection', from: '2025-03-23T23:40:00.000Z' })
const about = child.protectiveOrders[0]!.id

export const protectiveOrderEnd: Step = {
  id: 'protective-order-end',
  says: 'Record that an order has ended',
  done: 'The end of the order is recorded',
  needs: 'record:child-protection',
  source: childrenAct(45),
  about: {
    of: ({ child }) =>
      child.protectiveOrders
        .filter(o => !o.ended)
        .map(o => ({ id: o.id, label: `${orderType[o.type]}, from ${dayInWords(dayOf(o.from))}` })),
    none: 'There is no order that has not ended.',
  },

  asks: () => [{ field: 'ended', label: 'When did it end?', as: 'moment' }],
  prefilled: ({ now }) => momentAnswers('ended', now),

  decide: ({ child, about, today, now }, given) => {
    const order = child.protectiveOrders.find(o => o.id === about)
    const read = new Reader(given, today)
    const ended = read.moment('ended', 'the day on which it ended')
    read.notYet('ended', ended, now)
    if (ended && order && ended <= order.from) read.refuse('ended', 'This must be after it was made')
    if (read.refused || !order || !ended) return read.no
    return [next('protectiveOrder', child.id, order, { ended }, 'Ended')]
  },

  examples: [
    { name: 'ends at a moment', child, about, answers: { ended: '25/3/25', 'ended-time': '10:00' }, today, decides: ['protectiveOrder'] },
    {
      name: 'and not before it was made',
      child,
      about,
      answers: { ended: '23/3/25', 'ended-time': '23:40' },
      today,
      decides: { refuses: ['ended'] },
    },
    {
      name: 'without an order there is nothing to end',
      child: aChild().child,
      answers: {},
      today,
      decides: { notNow: 'There is no order that has not ended.' },
    },
  ],
}
