import { day, dayInWords } from '../../kernel/kernel.ts'
import { next } from '../../record/record.ts'
import { Reader } from '../answers.ts'
import { written } from '../episodes.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { orderOf } from './in-care.ts'

const none = 'There is no deprivation of liberty order.'
const { child } = cared.with('deprivationOfLibertyOrder', { startDate: day('2025-03-12') })

export const deprivationOfLibertyEnd: Step = {
  id: 'deprivation-of-liberty-end',
  says: 'Record that a deprivation of liberty order has ended',
  done: 'The end of the order is recorded',
  needs: 'record:care',
  source: lookedAfterReturn('deprivation of liberty orders'),
  notNow: ({ child }) => (orderOf(child) ? undefined : none),

  asks: () => [{ field: 'endDate', label: 'When did it end?', as: 'day' }],
  prefilled: ({ today }) => ({ endDate: written(today) }),

  decide: ({ child, today }, given) => {
    const order = orderOf(child)
    const read = new Reader(given, today)
    const endDate = read.pastDay('endDate', 'the day on which it ended')
    if (order && endDate && endDate <= order.startDate)
      read.refuse('endDate', `It began on ${dayInWords(order.startDate)}: enter a later day`)
    if (read.refused || !order || !endDate) return read.no
    return [next('deprivationOfLibertyOrder', child.id, order, { endDate }, 'Order ended')]
  },

  examples: [
    { name: 'ends on a day', child, answers: { endDate: '20/3/25' }, today, decides: ['deprivationOfLibertyOrder'] },
    { name: 'after it began (702)', child, answers: { endDate: '12/3/25' }, today, decides: { refuses: ['endDate'] } },
    { name: 'what was not made does not end', child: cared.child, answers: {}, today, decides: { notNow: none } },
  ],
}
