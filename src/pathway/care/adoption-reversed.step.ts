import { day, dayInWords } from '../../kernel/kernel.ts'
import { careCodes, next } from '../../record/record.ts'
import { Reader } from '../answers.ts'
import { written } from '../episodes.ts'
import { options } from '../options.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { adoptionPlan, noAdoption } from './adoption-plan.ts'
import { cared, today } from './examples.ts'
import { periodOf } from './in-care.ts'

const { child } = cared.with('adoption', { decisionDate: day('2025-03-12'), matchedDate: day('2025-03-14') })
const reasons = options(careCodes.adoptionCeasedReasons)

export const adoptionReversed: Step = {
  id: 'adoption-reversed',
  says: 'Record that adoption is no longer the plan',
  done: 'It is recorded. If the child is placed for adoption, record their move next.',
  needs: 'record:care',
  source: lookedAfterReturn('date and reason of the decision that a child should no longer be placed for adoption'),
  notNow: ({ child }) => (adoptionPlan(child) ? undefined : noAdoption),

  asks: () => [
    { field: 'reversedDate', label: 'When was that decided?', as: 'day' },
    { field: 'reversedReason', label: 'Why?', as: 'one', of: reasons },
  ],
  prefilled: ({ today }) => ({ reversedDate: written(today) }),

  decide: ({ child, today }, given) => {
    const plan = adoptionPlan(child)
    const read = new Reader(given, today)
    const reversedDate = read.pastDay('reversedDate', 'the day of the decision')
    const last =
      plan &&
      [plan.decisionDate, plan.matchedDate, plan.placedDate]
        .filter(on => on !== undefined)
        .sort()
        .at(-1)
    read.notBefore('reversedDate', 'this', reversedDate, last, 'the last thing that was decided')
    const ended = periodOf(child)
      ? undefined
      : child.periodsOfCare
          .flatMap(p => p.endDate ?? [])
          .sort()
          .at(-1)
    if (reversedDate && ended && reversedDate > ended)
      read.refuse('reversedDate', `Care ended on ${dayInWords(ended)}: this was decided on or before that day`)
    const reversedReason = read.one('reversedReason', reasons, 'why')
    if (read.refused || !plan || !reversedDate || !reversedReason) return read.no
    return [next('adoption', child.id, plan, { reversedDate, reversedReason }, 'No longer the plan')]
  },

  examples: [
    { name: 'with its reason (119)', child, answers: { reversedDate: '20/3/25', reversedReason: 'RD3' }, today, decides: ['adoption'] },
    {
      name: 'and not without, nor before the decision (522)',
      child,
      answers: { reversedDate: '11/3/25' },
      today,
      decides: { refuses: ['reversedDate', 'reversedReason'] },
    },
    { name: 'what was not decided is not reversed', child: cared.child, answers: {}, today, decides: { notNow: noAdoption } },
  ],
}
