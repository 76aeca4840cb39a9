import { day } from '../kernel/kernel.ts'
import { aChild, type Child, first } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { goalsToReach, noPlan, openPlanOf, openPlans, short } from './plans.ts'
import { workingTogether } from './sources.ts'
import type { Ask, Step } from './step.ts'

const today = day('2025-03-24')
const planned = aChild().referred('2025-03-03').planned('2025-03-20')
const about = planned.child.socialCareEpisodes[0]!.childInNeedPlans[0]!.id
const answers = { action: 'Walk Ava to breakfast club.', owner: 'Gran', dueDate: '31/3/25' }
const withGoal = planned.with('planGoal', { plan: about, goal: 'Ava eats breakfast every day.' })

const goals = (child: Child, plan: string | undefined): Ask[] => {
  const of = goalsToReach(child)
    .filter(g => g.plan === plan)
    .map(g => ({ value: g.id, label: short(g.goal) }))
  return of.length > 0 ? [{ field: 'goal', label: 'For which goal?', as: 'one', of, optional: true }] : []
}

export const planAction: Step = {
  id: 'plan-action',
  says: 'Add an action to the plan',
  done: 'The action is in the plan',
  needs: 'record:plan',
  source: workingTogether('chapter 3, a plan says what is to be done, by whom and by when'),
  about: { of: ({ child }) => openPlans(child), none: noPlan },

  asks: ({ child, about }) => [
    ...goals(child, about),
    { field: 'action', label: 'What will be done?', as: 'words', rows: 3 },
    { field: 'owner', label: 'By whom?', hint: 'Somebody by name, and not “all”', as: 'line' },
    { field: 'dueDate', label: 'By when?', as: 'day' },
  ],

  decide: (all, given) => {
    const plan = openPlanOf(all)
    const read = new Reader(given, all.today)
    const ofThisPlan = goalsToReach(all.child).filter(g => g.plan === plan?.id)
    const goal = read.idIfAny('goal', ofThisPlan)
    const action = read.words('action', 'what will be done')
    const owner = read.line('owner', 'who does it')
    const dueDate = read.day('dueDate', 'the day by which it will be done')
    read.notBefore('dueDate', 'this', dueDate, plan?.startDate, 'when the plan started')
    if (read.refused || !plan || !action || !owner || !dueDate) return read.no
    return [first('planAction', all.child.id, all.newId(), said({ plan: plan.id, goal, action, owner, dueDate }), 'New action')]
  },

  examples: [
    { name: 'says what, who and by when', child: planned.child, about, answers, today, decides: ['planAction'] },
    {
      name: 'may belong to a goal of the same plan',
      child: withGoal.child,
      about,
      answers: { ...answers, goal: withGoal.child.planGoals[0]!.id },
      today,
      decides: ['planAction'],
    },
    {
      name: 'refuses a goal that is not of this plan',
      child: withGoal.child,
      about,
      answers: { ...answers, goal: about },
      today,
      decides: { refuses: ['goal'] },
    },
    {
      name: 'refuses an action that nobody owns',
      child: planned.child,
      about,
      answers: { ...answers, owner: '' },
      today,
      decides: { refuses: ['owner'] },
    },
    {
      name: 'may be due on the day on which the plan started',
      child: planned.child,
      about,
      answers: { ...answers, dueDate: '20/3/25' },
      today,
      decides: ['planAction'],
    },
    {
      name: 'refuses one that was due before the plan started',
      child: planned.child,
      about,
      answers: { ...answers, dueDate: '19/3/25' },
      today,
      decides: { refuses: ['dueDate'] },
    },
  ],
}
