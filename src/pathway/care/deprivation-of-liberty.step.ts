import { day } from '../../kernel/kernel.ts'
import { aChild, first } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { homeOf, needsCare, orderOf, periodOf } from './in-care.ts'

const already = 'A deprivation of liberty order is recorded already. End that one first.'
const answers = { startDate: '20/3/25', conditions: 'Two carers at all times; doors locked at night.' }

export const deprivationOfLiberty: Step = {
  id: 'deprivation-of-liberty',
  says: 'Record a deprivation of liberty order',
  done: 'The order is recorded',
  needs: 'record:care',
  source: lookedAfterReturn('deprivation of liberty orders'),
  notNow: given =>
    needsCare(given) ??
    (orderOf(given.child)
      ? already
      : /^(K1|K3|P1|R5)$/.test(homeOf(given.child)?.type ?? '')
        ? 'The High Court makes no such order for a child in a secure home, in custody, in supported accommodation or with their parents.'
        : undefined),

  asks: () => [
    { field: 'startDate', label: 'From when?', as: 'day' },
    { field: 'conditions', label: 'What does the court allow, and until when?', as: 'words', optional: true },
  ],
  prefilled: ({ today }) => ({ startDate: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const startDate = read.pastDay('startDate', 'the day from which it holds')
    read.notBefore('startDate', 'the order', startDate, periodOf(child)?.startDate, 'when the child became looked after')
    if (startDate && child.deprivationOfLibertyOrders.some(o => o.endDate && o.endDate > startDate))
      read.refuse('startDate', 'An earlier order had not ended by then')
    const conditions = read.wordsIfAny('conditions')
    if (read.refused || !startDate) return read.no
    return [first('deprivationOfLibertyOrder', child.id, newId(), said({ startDate, conditions }), 'Order made')]
  },

  examples: [
    { name: 'holds from a day', child: cared.child, answers, today, decides: ['deprivationOfLibertyOrder'] },
    {
      name: 'the next one may begin as the last one ends, and not before (705)',
      child: cared.with('deprivationOfLibertyOrder', { startDate: day('2025-03-12'), endDate: day('2025-03-21') }).child,
      answers,
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'there is one at a time (705)',
      child: cared.with('deprivationOfLibertyOrder', { startDate: day('2025-03-12') }).child,
      answers,
      today,
      decides: { notNow: already },
    },
    {
      name: 'needs a child who is looked after',
      child: aChild().child,
      answers,
      today,
      decides: { notNow: 'This child is not looked after.' },
    },
  ],
}
