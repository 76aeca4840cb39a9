import { day } from '../kernel/kernel.ts'
import { aChild, next } from '../record/record.ts'
import { Reader } from './answers.ts'
import { written } from './episodes.ts'
import { inNeedPlan } from './plans.ts'
import { census } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-04-24')
const answers = { endDate: 'today', endReason: 'What was promised is done.' }
const planned = aChild().referred('2025-03-03').planned('2025-03-20')

export const childInNeedPlanEnd: Step = {
  id: 'child-in-need-plan-end',
  says: 'End the child in need plan',
  done: 'The plan has ended',
  needs: 'record:plan',
  source: census('child in need plan end date (N00690)'),
  notNow: ({ child }) => (inNeedPlan(child) ? undefined : 'There is no open child in need plan.'),

  asks: () => [
    { field: 'endDate', label: 'When did the plan end?', as: 'day', item: 'N00690' },
    { field: 'endReason', label: 'Why, and what is different for the child now?', as: 'words', rows: 6 },
  ],
  prefilled: ({ today }) => ({ endDate: written(today) }),

  decide: ({ child, today }, given) => {
    const plan = inNeedPlan(child)
    const read = new Reader(given, today)
    const endDate = read.pastDay('endDate', 'the end of the plan')
    read.notBefore('endDate', 'the end', endDate, plan?.startDate, 'when the plan started')
    const endReason = read.words('endReason', 'why it ended')
    if (read.refused || !plan || !endDate || !endReason) return read.no
    return [next('childInNeedPlan', child.id, plan, { endDate, endReason }, 'Plan ended')]
  },

  examples: [
    { name: 'ends, with what is different for the child', child: planned.child, answers, today, decides: ['childInNeedPlan'] },
    {
      name: 'may end on the day on which it started, though the census asks about it (4012)',
      child: planned.child,
      answers: { ...answers, endDate: '20/3/25' },
      today,
      decides: ['childInNeedPlan'],
    },
    {
      name: 'refuses an end from before the start (4011), and an end to come',
      child: planned.child,
      answers: { ...answers, endDate: '19/3/25' },
      today,
      decides: { refuses: ['endDate'] },
    },
    { name: 'asks what is different', child: planned.child, answers: { endDate: 'today' }, today, decides: { refuses: ['endReason'] } },
  ],
}
