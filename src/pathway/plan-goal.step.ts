import { day } from '../kernel/kernel.ts'
import { aChild, first } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { noPlan, openPlanOf, openPlans } from './plans.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const { child } = aChild().referred('2025-03-03').planned('2025-03-20')

export const planGoal: Step = {
  id: 'plan-goal',
  says: 'Add a goal to the plan',
  done: 'The goal is in the plan',
  needs: 'record:plan',
  source: workingTogether('chapter 3, a plan sets clear and measurable outcomes for the child'),
  about: { of: ({ child }) => openPlans(child), none: noPlan },

  asks: () => [
    { field: 'goal', label: 'What should be different for the child?', hint: 'So that everybody can see when it is', as: 'words' },
    { field: 'childsWords', label: 'How would the child put it?', as: 'words', optional: true },
  ],

  decide: (all, given) => {
    const plan = openPlanOf(all)
    const read = new Reader(given, all.today)
    const goal = read.words('goal', 'what should be different')
    const childsWords = read.wordsIfAny('childsWords')
    if (read.refused || !plan || !goal) return read.no
    return [first('planGoal', all.child.id, all.newId(), said({ plan: plan.id, goal, childsWords }), 'New goal')]
  },

  examples: [
    {
      name: 'a plan says what should be different, in the child’s words too',
      child,
      about: child.socialCareEpisodes[0]!.childInNeedPlans[0]!.id,
      answers: { goal: 'Ava eats breakfast every day.', childsWords: 'I am not hungry at school.' },
      today,
      decides: ['planGoal'],
    },
    { name: 'refuses an empty goal', child, answers: {}, today, decides: { refuses: ['goal'] } },
    { name: 'needs a plan', child: aChild().referred('2025-03-03').child, answers: {}, today, decides: { notNow: noPlan } },
  ],
}
