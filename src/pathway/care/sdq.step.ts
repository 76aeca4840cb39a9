import { aChild, careCodes, first } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { options } from '../options.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { ageOf, fromAge, wasLookedAfter } from './in-care.ts'

const reasons = options(careCodes.strengthsAndDifficultiesReasons)
const answers = { date: '20/3/25', isScored: 'yes', score: '17' }
const baby = aChild({ dateOfBirth: { on: '2023-02-01', estimated: false } }).lookedAfter('2025-03-10')

export const sdq: Step = {
  id: 'sdq',
  says: 'Record a strengths and difficulties questionnaire',
  done: 'The questionnaire is recorded',
  needs: 'record:care',
  source: lookedAfterReturn('strengths and difficulties questionnaire: a score from 0 to 40, or why there is none'),
  notNow: given => wasLookedAfter(given) ?? fromAge(3, given),

  asks: () => [
    { field: 'date', label: 'When was it filled in, or asked for?', as: 'day' },
    { field: 'isScored', label: 'Is there a score?', as: 'yesNo' },
    {
      field: 'score',
      label: 'Total score',
      hint: 'From 0 to 40; 14 to 16 is borderline, 17 and over is a cause for concern',
      as: 'number',
      when: { field: 'isScored', is: 'yes' },
    },
    { field: 'reason', label: 'Why is there none?', as: 'one', of: reasons, when: { field: 'isScored', is: 'no' } },
  ],
  prefilled: ({ today }) => ({ date: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day')
    const isScored = read.yesNo('isScored', 'whether there is a score')
    if (isScored && read.text('score') === '') read.refuse('score', 'Enter the score')
    const score = isScored ? read.numberIfAny('score', 0, 40) : undefined
    const reason = isScored === false ? read.one('reason', reasons, 'why there is none') : undefined
    const age = date && ageOf(child, date)
    if (age !== undefined && (age < 3 || age > 17)) read.refuse('date', 'The questionnaire is for children from 3 to 17')
    if (read.refused || !date) return read.no
    return [first('sdqAssessment', child.id, newId(), said({ date, score, reason }), 'Questionnaire')]
  },

  examples: [
    { name: 'has a score', child: cared.child, answers, today, decides: ['sdqAssessment'] },
    {
      name: 'or a reason why there is none',
      child: cared.child,
      answers: { date: 'today', isScored: 'no', reason: 'SDQ2' },
      today,
      decides: ['sdqAssessment'],
    },
    {
      name: 'nought is a score, and 40 the highest',
      child: cared.child,
      answers: { ...answers, score: '0' },
      today,
      decides: ['sdqAssessment'],
    },
    { name: 'refuses 41 (180)', child: cared.child, answers: { ...answers, score: '41' }, today, decides: { refuses: ['score'] } },
    {
      name: 'a child of two has none (188)',
      child: cared.child,
      answers: { ...answers, date: '31/5/18' },
      today,
      decides: { refuses: ['date'] },
    },
    {
      name: 'nor is it offered',
      child: baby.child,
      answers,
      today,
      decides: { notNow: 'This is for children and young people of 3 and over.' },
    },
  ],
}
