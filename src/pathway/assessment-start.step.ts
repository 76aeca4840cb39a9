import { day } from '../kernel/kernel.ts'
import { aChild, first, openEpisode } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { openAssessment } from './assessments.ts'
import { needsReferral, written } from './episodes.ts'
import { census } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-06')
const answers = { startDate: '4/3/25', internalReviewDate: '18/3/25' }
const referred = aChild().referred('2025-03-04')

export const assessmentStart: Step = {
  id: 'assessment-start',
  says: 'Start a child and family assessment',
  done: 'The assessment has started',
  needs: 'record:assessment',
  source: census('assessment start date (N00159)'),
  notNow: given =>
    needsReferral(given) ??
    (openAssessment(given.child) && 'This child already has an assessment that is not finished: write in that one.'),

  asks: () => [
    { field: 'startDate', label: 'When did the assessment start?', as: 'day', item: 'N00159' },
    {
      field: 'internalReviewDate',
      label: 'When will you look at how far it is with your manager?',
      as: 'day',
      optional: true,
      item: 'N00161',
    },
  ],
  prefilled: ({ today }) => ({ startDate: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const episode = openEpisode(child)
    const read = new Reader(given, today)
    const startDate = read.pastDay('startDate', 'the start of the assessment')
    read.notBefore('startDate', 'the start', startDate, episode?.referralDate, 'the day of the referral')
    const internalReviewDate = read.dayIfAny('internalReviewDate')
    read.notBefore('internalReviewDate', 'this', internalReviewDate, startDate, 'the start of the assessment')
    if (read.refused || !episode || !startDate) return read.no
    const facts = said({ socialCareEpisode: episode.id, startDate, internalReviewDate, factors: [], outcomes: [] })
    return [first('childAndFamilyAssessment', child.id, newId(), facts, 'Assessment started')]
  },

  examples: [
    { name: 'may start on the day of the referral', child: referred.child, answers, today, decides: ['childAndFamilyAssessment'] },
    {
      name: 'refuses a start from before the referral (1103)',
      child: referred.child,
      answers: { startDate: '3/3/25' },
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'refuses a start to come',
      child: referred.child,
      answers: { startDate: '7/3/25' },
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'refuses a second one while the first is open (8896)',
      child: referred.assessed('2025-03-05').child,
      answers,
      today,
      decides: { notNow: 'This child already has an assessment that is not finished: write in that one.' },
    },
    {
      name: 'another one may follow when the first is authorised',
      child: referred.assessed('2025-03-04').authorised('2025-03-05').child,
      answers: { startDate: 'today' },
      today,
      decides: ['childAndFamilyAssessment'],
    },
    {
      name: 'Pitfall 14: a referral that needed no further action has no assessment (8831)',
      child: referred.noFurtherAction().child,
      answers,
      today,
      decides: { notNow: 'There is no open referral. Record the referral first.' },
    },
  ],
}
