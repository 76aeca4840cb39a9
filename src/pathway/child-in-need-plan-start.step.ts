import { day } from '../kernel/kernel.ts'
import { aChild, first, openEpisode, openPlan } from '../record/record.ts'
import { Reader } from './answers.ts'
import { needsReferral, written } from './episodes.ts'
import { notFrom } from './plans.ts'
import { census } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const answers = { startDate: '20/3/25' }
const referred = aChild().referred('2025-03-03')

export const childInNeedPlanStart: Step = {
  id: 'child-in-need-plan-start',
  says: 'Start a child in need plan',
  done: 'The plan has started. Now say what should be different, and who does what.',
  needs: 'record:plan',
  source: census('child in need plan start date (N00689)'),
  notNow: given =>
    needsReferral(given) ?? (openPlan(given.child) && 'This child already has an open plan. A child has one plan at a time.'),

  asks: () => [{ field: 'startDate', label: 'When did the plan start?', as: 'day', item: 'N00689' }],
  prefilled: ({ today }) => ({ startDate: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const episode = openEpisode(child)
    const read = new Reader(given, today)
    const startDate = read.pastDay('startDate', 'the start of the plan')
    read.notBefore('startDate', 'the start', startDate, episode?.referralDate, 'the day of the referral')
    const why = startDate && notFrom(child, startDate)
    if (why) read.refuse('startDate', why)
    if (read.refused || !episode || !startDate) return read.no
    return [first('childInNeedPlan', child.id, newId(), { socialCareEpisode: episode.id, startDate }, 'Plan started')]
  },

  examples: [
    { name: 'starts with nothing more than a day', child: referred.child, answers, today, decides: ['childInNeedPlan'] },
    {
      name: 'may start on the day of the referral',
      child: referred.child,
      answers: { startDate: '3/3/25' },
      today,
      decides: ['childInNeedPlan'],
    },
    {
      name: 'refuses a start from before the referral (4015)',
      child: referred.child,
      answers: { startDate: '2/3/25' },
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'may start on the day on which the child protection plan ended (4016)',
      child: referred.protected('2025-03-05').protectionEnded('2025-03-20').child,
      answers,
      today,
      decides: ['childInNeedPlan'],
    },
    {
      name: 'and not the day before (4016)',
      child: referred.protected('2025-03-05').protectionEnded('2025-03-21').child,
      answers,
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'may start the day after the last one ended (4014)',
      child: referred.planned('2025-03-05').planEnded('2025-03-19').child,
      answers,
      today,
      decides: ['childInNeedPlan'],
    },
    {
      name: 'and not on the same day (4014)',
      child: referred.planned('2025-03-05').planEnded('2025-03-20').child,
      answers,
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'refuses a second plan beside an open one',
      child: referred.protected('2025-03-05').child,
      answers,
      today,
      decides: { notNow: 'This child already has an open plan. A child has one plan at a time.' },
    },
    {
      name: 'Pitfall 14: a referral that needed no further action has no plan (4000)',
      child: referred.noFurtherAction().child,
      answers,
      today,
      decides: { notNow: 'There is no open referral. Record the referral first.' },
    },
  ],
}
