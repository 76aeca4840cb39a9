import { day } from '../kernel/kernel.ts'
import { aChild, next } from '../record/record.ts'
import { Reader } from './answers.ts'
import { written } from './episodes.ts'
import { goalsToReach, short } from './plans.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-04-24')
const planned = aChild().referred('2025-03-03').planned('2025-03-20')
const plan = planned.child.socialCareEpisodes[0]!.childInNeedPlans[0]!.id
const { child } = planned.with('planGoal', { plan, goal: 'Ava eats breakfast every day.' })
const about = child.planGoals[0]!.id

export const planGoalReached: Step = {
  id: 'plan-goal-reached',
  says: 'A goal is reached',
  done: 'The goal is reached',
  needs: 'record:plan',
  source: workingTogether('chapter 3, a plan is reviewed by what has become different for the child'),
  about: {
    of: ({ child }) => goalsToReach(child).map(g => ({ id: g.id, label: short(g.goal) })),
    none: 'There is no goal that is still to be reached.',
    beside: true,
  },

  shows: ({ child, about }) => child.planGoals.filter(g => g.id === about).map(g => ({ says: 'Goal', is: g.goal })),
  asks: () => [{ field: 'achievedDate', label: 'Since when?', as: 'day' }],
  prefilled: ({ today }) => ({ achievedDate: written(today) }),

  decide: ({ child, about, today }, given) => {
    const goal = child.planGoals.find(g => g.id === about)
    const read = new Reader(given, today)
    const achievedDate = read.pastDay('achievedDate', 'the day on which it was reached')
    if (read.refused || !goal || !achievedDate) return read.no
    return [next('planGoal', child.id, goal, { achievedDate }, 'Reached')]
  },

  examples: [
    { name: 'is reached on a day', child, about, answers: { achievedDate: '1/4/25' }, today, decides: ['planGoal'] },
    {
      name: 'and not on a day to come',
      child,
      about,
      answers: { achievedDate: 'tomorrow' },
      today,
      decides: { refuses: ['achievedDate'] },
    },
    {
      name: 'a goal is reached once',
      child: planned.with('planGoal', { plan, goal: 'Ava eats breakfast.', achievedDate: day('2025-04-01') }).child,
      answers: {},
      today,
      decides: { notNow: 'There is no goal that is still to be reached.' },
    },
  ],
}
