import { day } from '../../kernel/kernel.ts'
import { next } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { writtenIfAny } from '../episodes.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { adoptionPlan, noAdoption } from './adoption-plan.ts'
import { cared, today } from './examples.ts'

const planned = cared.with('adoption', { decisionDate: day('2025-03-12') })

export const adoptionMatch: Step = {
  id: 'adoption-match',
  says: 'Record a placement order, or a match with adopters',
  done: 'The plan of adoption is brought up to date',
  needs: 'record:care',
  source: lookedAfterReturn('date of matching child and adopters'),
  notNow: ({ child }) => (adoptionPlan(child) ? undefined : noAdoption),

  asks: () => [
    {
      field: 'placementOrderDate',
      label: 'When was the placement order made?',
      hint: 'Record the legal status too: it is a step of its own',
      as: 'day',
      optional: true,
    },
    { field: 'matchedDate', label: 'When was the child matched with adopters?', as: 'day', optional: true },
  ],
  prefilled: ({ child }) => ({
    placementOrderDate: writtenIfAny(adoptionPlan(child)?.placementOrderDate),
    matchedDate: writtenIfAny(adoptionPlan(child)?.matchedDate),
  }),

  decide: ({ child, today }, given) => {
    const plan = adoptionPlan(child)
    const read = new Reader(given, today)
    const placementOrderDate = read.pastDayIfAny('placementOrderDate', 'the day of the placement order')
    const matchedDate = read.pastDayIfAny('matchedDate', 'the day of the match')
    for (const [field, on] of [
      ['placementOrderDate', placementOrderDate],
      ['matchedDate', matchedDate],
    ] as const)
      read.notBefore(field, 'this', on, plan?.decisionDate, 'the decision that the child should be placed for adoption')
    if (!placementOrderDate && !matchedDate && !read.refused) read.refuse('matchedDate', 'Enter the day of the order, or of the match')
    if (read.refused || !plan) return read.no
    return [next('adoption', child.id, plan, said({ placementOrderDate, matchedDate }), 'Order or match')]
  },

  examples: [
    { name: 'S56: a match follows the decision', child: planned.child, answers: { matchedDate: '20/3/25' }, today, decides: ['adoption'] },
    {
      name: 'on the same day at the earliest (333)',
      child: planned.child,
      answers: { matchedDate: '11/3/25' },
      today,
      decides: { refuses: ['matchedDate'] },
    },
    { name: 'needs one of both', child: planned.child, answers: {}, today, decides: { refuses: ['matchedDate'] } },
    { name: 'needs the decision', child: cared.child, answers: {}, today, decides: { notNow: noAdoption } },
  ],
}
