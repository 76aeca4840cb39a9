import { day } from '../../kernel/kernel.ts'
import { next } from '../../record/record.ts'
import { Reader } from '../answers.ts'
import { written } from '../episodes.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { adoptionPlan, noAdoption } from './adoption-plan.ts'
import { careEnds, careGoesOn, notEnded } from './ends.ts'
import { cared, today } from './examples.ts'
import { ageOf, homeOf } from './in-care.ts'

const opposed = [
  { value: 'E11', label: 'Nobody opposed it' },
  { value: 'E12', label: 'The court made it without consent' },
] as const
const decided = cared.with('adoption', { decisionDate: day('2025-03-12'), matchedDate: day('2025-03-13') })
const placed = decided.moved('2025-03-14').placed('2025-03-14', { type: 'A4' })
const answers = { orderDate: '20/3/25', endReason: 'E11' }

export const adoptionOrder: Step = {
  id: 'adoption-order',
  says: 'Record an adoption order',
  done: 'The adoption order is recorded, and care has ended. What comes after has a record of its own, which nothing joins to this one.',
  needs: 'record:care',
  source: lookedAfterReturn('reason episode ceased E11 and E12; adoption'),
  notNow: ({ child }) =>
    careGoesOn(child) ??
    (!adoptionPlan(child)
      ? noAdoption
      : /^A[3-6]$/.test(homeOf(child)?.type ?? '')
        ? undefined
        : 'The child is not placed for adoption. Record that first.'),

  asks: () => [
    { field: 'orderDate', label: 'When was the order made?', as: 'day' },
    { field: 'endReason', label: 'Did anybody oppose it?', as: 'one', of: opposed },
  ],
  prefilled: ({ today }) => ({ orderDate: written(today) }),

  decide: ({ child, today }, given) => {
    const plan = adoptionPlan(child)
    const read = new Reader(given, today)
    const orderDate = read.pastDay('orderDate', 'the day of the order')
    const early = orderDate && notEnded(child, orderDate)
    if (early) read.refuse('orderDate', early)
    if (orderDate && (ageOf(child, orderDate) ?? 0) >= 18) read.refuse('orderDate', 'They were 18 by then')
    const endReason = read.one('endReason', opposed, 'whether anybody opposed it')
    if (read.refused || !plan || !orderDate || !endReason) return read.no
    return [next('adoption', child.id, plan, { orderDate }, 'Adopted'), ...careEnds(child, orderDate, endReason, 'Adopted')]
  },

  examples: [
    {
      name: 'S56: care ends on the day of the order',
      child: placed.child,
      answers,
      today,
      decides: ['adoption', 'periodOfCare', 'legalStatus', 'placement'],
    },
    {
      name: 'after the child was placed (355)',
      child: placed.child,
      answers: { ...answers, orderDate: '14/3/25' },
      today,
      decides: { refuses: ['orderDate'] },
    },
    {
      name: 'a child is placed for adoption first (390)',
      child: decided.child,
      answers,
      today,
      decides: { notNow: 'The child is not placed for adoption. Record that first.' },
    },
  ],
}
