import { day } from '../../kernel/kernel.ts'
import { aChild, type Child, type Known, next } from '../../record/record.ts'
import { Reader } from '../answers.ts'
import { written } from '../episodes.ts'
import { careLeavers } from '../sources.ts'
import type { Step } from '../step.ts'
import { today } from './examples.ts'

const openPlan = (child: Child): Known<'pathwayPlan'> | undefined => child.pathwayPlans.findLast(p => !p.endDate)
const none = 'There is no pathway plan. Write it first.'
const jo = aChild({ firstName: 'Jo', dateOfBirth: { on: '2009-01-10', estimated: false } }).lookedAfter('2022-03-10')
const planned = jo.with('pathwayPlan', { startDate: day('2025-01-10'), reviewedDates: [day('2025-03-10')] })

export const pathwayPlanReview: Step = {
  id: 'pathway-plan-review',
  says: 'Record a review of the pathway plan',
  done: 'The review is recorded, and the next one is due',
  needs: 'record:care',
  source: careLeavers(7),
  notNow: ({ child }) => (openPlan(child) ? undefined : none),

  asks: () => [
    { field: 'date', label: 'When was it reviewed?', as: 'day' },
    { field: 'plan', label: 'What is the plan now?', hint: 'Change what has changed', as: 'words', rows: 12, optional: true },
  ],
  prefilled: ({ child, today }) => ({ date: written(today), plan: openPlan(child)?.plan }),

  decide: ({ child, today }, given) => {
    const held = openPlan(child)
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day of the review')
    read.notBefore('date', 'the review', date, held?.startDate, 'when the plan began')
    const before = held?.reviewedDates ?? []
    if (date && before.includes(date)) read.refuse('date', 'A review on that day is recorded already')
    const plan = read.wordsIfAny('plan') ?? held?.plan
    if (read.refused || !held || !date) return read.no
    return [
      next('pathwayPlan', child.id, held, { reviewedDates: [...before, date].sort(), ...(plan !== undefined && { plan }) }, 'Reviewed'),
    ]
  },

  examples: [
    { name: 'is kept with the plan', child: planned.child, answers: { date: '20/3/25' }, today, decides: ['pathwayPlan'] },
    { name: 'once on a day', child: planned.child, answers: { date: '10/3/25' }, today, decides: { refuses: ['date'] } },
    { name: 'needs a plan', child: jo.child, answers: {}, today, decides: { notNow: none } },
  ],
}
