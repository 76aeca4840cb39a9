import { day } from '../kernel/kernel.ts'
import { aChild, first, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { written } from './episodes.ts'
import { inNeedPlan } from './plans.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-04-24')
const answers = { date: '17/4/25', attended: 'Mum\nMrs Hill, school', progress: 'She eats breakfast at school.' }
const planned = aChild().referred('2025-03-03').planned('2025-03-20')

export const childInNeedPlanReview: Step = {
  id: 'child-in-need-plan-review',
  says: 'Review the child in need plan',
  done: 'The review is recorded',
  needs: 'record:plan',
  source: workingTogether('chapter 3, the plan is reviewed regularly with the family'),
  notNow: ({ child }) => (inNeedPlan(child) ? undefined : 'There is no open child in need plan.'),

  asks: () => [
    { field: 'date', label: 'When was the plan reviewed?', as: 'day' },
    { field: 'attended', label: 'Who came?', hint: 'One person on each line', as: 'words', rows: 4 },
    { field: 'childsWords', label: 'What does the child say?', as: 'words', optional: true },
    { field: 'progress', label: 'How far has the plan got?', as: 'words', rows: 8 },
    { field: 'nextReviewDate', label: 'When will it be reviewed next?', as: 'day', optional: true },
  ],
  prefilled: ({ today }) => ({ date: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const plan = inNeedPlan(child)
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day of the review')
    read.notBefore('date', 'the review', date, plan?.startDate, 'when the plan started')
    const attended = read.someLines('attended', 'who came')
    const childsWords = read.wordsIfAny('childsWords')
    const progress = read.words('progress', 'how far the plan has got')
    const nextReviewDate = read.dayIfAny('nextReviewDate')
    read.notBefore('nextReviewDate', 'the next review', nextReviewDate, date, 'the day of this one')
    if (read.refused || !plan || !date || !progress) return read.no
    const review = first(
      'planReview',
      child.id,
      newId(),
      said({ plan: plan.id, date, attended, childsWords, progress, nextReviewDate }),
      'Plan reviewed',
    )
    if (plan.firstReviewDate) return [review]
    return [review, next('childInNeedPlan', child.id, plan, { firstReviewDate: date }, 'First reviewed')]
  },

  examples: [
    { name: 'the first review is the plan’s first', child: planned.child, answers, today, decides: ['planReview', 'childInNeedPlan'] },
    {
      name: 'the next ones are not',
      child: planned.changed('childInNeedPlan', { firstReviewDate: day('2025-04-01') }).child,
      answers,
      today,
      decides: ['planReview'],
    },
    {
      name: 'refuses a review from before the plan, and one that nobody came to',
      child: planned.child,
      answers: { ...answers, date: '19/3/25', attended: ' ' },
      today,
      decides: { refuses: ['date', 'attended'] },
    },
    {
      name: 'needs a plan that is open',
      child: planned.planEnded('2025-04-01').child,
      answers,
      today,
      decides: { notNow: 'There is no open child in need plan.' },
    },
  ],
}
