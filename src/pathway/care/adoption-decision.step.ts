import { day } from '../../kernel/kernel.ts'
import { aChild, first } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { adoptionPlan } from './adoption-plan.ts'
import { cared, today } from './examples.ts'
import { needsCare, periodOf } from './in-care.ts'

const already = 'Adoption is the plan for this child already.'
const answers = { decisionDate: '20/3/25', initialDecisionDate: '12/3/25' }

export const adoptionDecision: Step = {
  id: 'adoption-decision',
  says: 'Record the decision that the child should be placed for adoption',
  done: 'Adoption is the plan',
  needs: 'record:care',
  source: lookedAfterReturn('date of the decision that a child should be placed for adoption'),
  notNow: given => needsCare(given) ?? (adoptionPlan(given.child) && already),

  asks: () => [
    { field: 'decisionDate', label: 'When did the agency’s decision-maker decide it?', as: 'day' },
    {
      field: 'initialDecisionDate',
      label: 'When was it first decided that adoption is best for the child?',
      hint: 'Where that was another day',
      as: 'day',
      optional: true,
    },
    { field: 'fosteringForAdoptionDate', label: 'Where they live with carers who may adopt them, since when?', as: 'day', optional: true },
  ],

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const decisionDate = read.pastDay('decisionDate', 'the day of the decision')
    read.notBefore('decisionDate', 'the decision', decisionDate, periodOf(child)?.startDate, 'when the child became looked after')
    if (decisionDate && child.adoptions.some(a => a.reversedDate && a.reversedDate > decisionDate))
      read.refuse('decisionDate', 'The decision before had not been reversed by then')
    const initialDecisionDate = read.pastDayIfAny('initialDecisionDate', 'the day of the first decision')
    if (initialDecisionDate && decisionDate && initialDecisionDate > decisionDate)
      read.refuse('initialDecisionDate', 'This must be on or before the decision-maker’s decision')
    const fosteringForAdoptionDate = read.pastDayIfAny('fosteringForAdoptionDate', 'the day since which they live there')
    if (read.refused || !decisionDate) return read.no
    return [first('adoption', child.id, newId(), said({ decisionDate, initialDecisionDate, fosteringForAdoptionDate }), 'Decided')]
  },

  examples: [
    { name: 'S56: begins with the decision', child: cared.child, answers, today, decides: ['adoption'] },
    {
      name: 'after the child became looked after (334)',
      child: cared.child,
      answers: { decisionDate: '9/3/25' },
      today,
      decides: { refuses: ['decisionDate'] },
    },
    {
      name: 'the next decision comes after the last one was reversed (579)',
      child: cared.with('adoption', { decisionDate: day('2025-03-12'), reversedDate: day('2025-03-21') }).child,
      answers,
      today,
      decides: { refuses: ['decisionDate'] },
    },
    {
      name: 'there is one at a time (579)',
      child: cared.with('adoption', { decisionDate: day('2025-03-12') }).child,
      answers,
      today,
      decides: { notNow: already },
    },
    {
      name: 'needs a child who is looked after',
      child: aChild().child,
      answers,
      today,
      decides: { notNow: 'This child is not looked after.' },
    },
  ],
}
