import { day } from '../kernel/kernel.ts'
import { aChild, next } from '../record/record.ts'
import { Reader } from './answers.ts'
import { written } from './episodes.ts'
import { actionsToDo, short } from './plans.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-04-24')
const planned = aChild().referred('2025-03-03').planned('2025-03-20')
const plan = planned.child.socialCareEpisodes[0]!.childInNeedPlans[0]!.id
const action = { plan, action: 'Walk Ava to breakfast club.', owner: 'Gran', dueDate: day('2025-03-31') }
const promised = planned.with('planAction', action)
const about = promised.child.planActions[0]!.id

export const planActionDone: Step = {
  id: 'plan-action-done',
  says: 'An action is done',
  done: 'The action is done',
  needs: 'record:plan',
  source: workingTogether('chapter 3, a plan is reviewed by what was done of it'),
  about: {
    of: ({ child }) => actionsToDo(child).map(a => ({ id: a.id, label: `${short(a.action)} (${a.owner})` })),
    none: 'There is no action that is still to be done.',
    beside: true,
  },

  shows: ({ child, about }) =>
    child.planActions
      .filter(a => a.id === about)
      .flatMap(a => [
        { says: 'Action', is: a.action },
        { says: 'By whom', is: a.owner },
      ]),
  asks: () => [{ field: 'doneDate', label: 'When was it done?', as: 'day' }],
  prefilled: ({ today }) => ({ doneDate: written(today) }),

  decide: ({ child, about, today }, given) => {
    const action = child.planActions.find(a => a.id === about)
    const read = new Reader(given, today)
    const doneDate = read.pastDay('doneDate', 'the day on which it was done')
    if (read.refused || !action || !doneDate) return read.no
    return [next('planAction', child.id, action, { doneDate }, 'Done')]
  },

  examples: [
    { name: 'is done on a day', child: promised.child, about, answers: { doneDate: '1/4/25' }, today, decides: ['planAction'] },
    {
      name: 'and not on a day to come',
      child: promised.child,
      about,
      answers: { doneDate: 'tomorrow' },
      today,
      decides: { refuses: ['doneDate'] },
    },
    {
      name: 'what a plan promised ends with the plan',
      child: promised.planEnded('2025-04-01').child,
      about,
      answers: {},
      today,
      decides: { notNow: 'There is no action that is still to be done.' },
    },
  ],
}
