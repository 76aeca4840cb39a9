import { day, exampleId } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import type { StepExample } from './step.ts'

const today = day('2025-05-12')
const answers = { closureDate: '9/5/25', closureReason: 'RC7', closureSummary: 'Ava eats breakfast every day.' }
const needed = { primaryNeedCode: 'N1' }
const referred = aChild().referred('2025-03-03', needed)
const assessed = referred.assessed('2025-03-04').authorised('2025-05-08')

/** Everything that stands in the way of a closure, from both sides. */
export const closureExamples: readonly StepExample[] = [
  { name: 'is closed, with what is different for the child', child: assessed.child, answers, today, decides: ['socialCareEpisode'] },
  {
    name: 'work is not closed with a child who is looked after',
    child: assessed.lookedAfter('2025-05-08').child,
    answers,
    today,
    decides: { notNow: 'Before the work can be closed: record that the child is no longer looked after.' },
  },
  {
    name: 'whoever led no longer does',
    child: assessed.ledBy(exampleId(700), '2025-03-04').child,
    answers,
    today,
    decides: ['socialCareEpisode', 'involvement'],
  },
  {
    name: 'asks for the main reason where nobody gave one (8610)',
    child: aChild().referred('2025-03-03').child,
    answers,
    today,
    decides: { refuses: ['primaryNeedCode'] },
  },
  {
    name: 'S123: refuses a closure that does not say what is different for the child',
    child: assessed.child,
    answers: { ...answers, closureSummary: '' },
    today,
    decides: { refuses: ['closureSummary'] },
  },
  {
    name: 'may be closed on the day on which the assessment was authorised (8565)',
    child: assessed.child,
    answers: { ...answers, closureDate: '8/5/25' },
    today,
    decides: ['socialCareEpisode'],
  },
  {
    name: 'and not before it (8565)',
    child: assessed.child,
    answers: { ...answers, closureDate: '7/5/25' },
    today,
    decides: { refuses: ['closureDate'] },
  },
  {
    name: 'Pitfall 14: after an assessment alone the reason may be early help',
    child: assessed.child,
    answers: { ...answers, closureReason: 'RC9' },
    today,
    decides: ['socialCareEpisode'],
  },
  {
    name: 'Pitfall 14: and not where there was a plan as well (2990)',
    child: assessed.planned('2025-05-08').planEnded('2025-05-09').child,
    answers: { ...answers, closureReason: 'RC8' },
    today,
    decides: { refuses: ['closureReason'] },
  },
  {
    name: 'Pitfall 14: nor where there was no assessment (8825)',
    child: referred.child,
    answers: { ...answers, closureReason: 'RC8' },
    today,
    decides: { refuses: ['closureReason'] },
  },
  {
    name: 'a child who died has a day of death (8585)',
    child: referred.child,
    answers: { ...answers, closureReason: 'RC2' },
    today,
    decides: { refuses: ['closureReason'] },
  },
  {
    name: 'Pitfall 2: a child who was not born alive has none, and needs none',
    child: aChild({ dateOfBirth: undefined, expectedDateOfBirth: day('2025-07-01'), sex: 'U' }).referred('2025-03-03', needed).child,
    answers: { ...answers, closureReason: 'RC2' },
    today,
    decides: ['socialCareEpisode'],
  },
  {
    name: 'says everything that is still open (8867, 8868)',
    child: referred.assessed('2025-03-04').enquired('2025-03-05').protected('2025-03-20').child,
    answers,
    today,
    decides: {
      notNow:
        'Before the work can be closed: have the assessment authorised; say whether the section 47 enquiry needed a conference, or hold it; end the child protection plan at a review.',
    },
  },
  {
    name: 'an enquiry that needed no conference does not stand in the way',
    child: assessed.enquired('2025-03-05').noConferenceNeeded('2025-03-20').child,
    answers,
    today,
    decides: ['socialCareEpisode'],
  },
  {
    name: 'is closed once',
    child: assessed.closed('2025-05-09').child,
    answers,
    today,
    decides: { notNow: 'There is no open referral. Record the referral first.' },
  },
]
