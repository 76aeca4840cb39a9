import { aChild, first } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { healthCheckType } from '../labels.ts'
import { choices } from '../options.ts'
import { carePlanning } from '../sources.ts'
import type { Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { wasLookedAfter } from './in-care.ts'

const answers = { types: ['healthAssessment', 'eyes'], date: '20/3/25', done: 'yes' }

export const healthChecks: Step = {
  id: 'health-checks',
  says: 'Record health checks',
  done: 'The health checks are recorded',
  needs: 'record:care',
  source: carePlanning(7),
  notNow: wasLookedAfter,

  asks: () => [
    { field: 'types', label: 'Which checks?', hint: 'All that were on one day', as: 'many', of: choices(healthCheckType) },
    { field: 'date', label: 'When?', as: 'day' },
    { field: 'done', label: 'Were they done?', hint: 'No, where the child did not go, or said no', as: 'yesNo' },
    { field: 'by', label: 'By whom?', hint: 'For example, Dr Shah, Mill Lane surgery', as: 'line', optional: true },
  ],
  prefilled: ({ today }) => ({ date: written(today), done: 'yes' }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const types = read.some('types', choices(healthCheckType), 'which checks')
    const date = read.pastDay('date', 'the day of the checks')
    const done = read.yesNo('done', 'whether they were done')
    const by = read.lineIfAny('by')
    if (date && done && child.healthChecks.some(h => h.done && h.date === date && types.includes(h.type)))
      read.refuse('types', 'One of these is recorded on that day already')
    if (read.refused || !date || done === undefined) return read.no
    return types.map(type => first('healthCheck', child.id, newId(), said({ type, date, done, by }), 'Health check'))
  },

  examples: [
    { name: 'several checks of one day are recorded at once', child: cared.child, answers, today, decides: ['healthCheck', 'healthCheck'] },
    {
      name: 'one that the child did not go to is kept too',
      child: cared.child,
      answers: { ...answers, done: 'no' },
      today,
      decides: ['healthCheck', 'healthCheck'],
    },
    {
      name: 'refuses what is recorded already, and a day to come',
      child: cared.with('healthCheck', { type: 'eyes', date: today, done: true }).child,
      answers: { ...answers, date: 'today' },
      today,
      decides: { refuses: ['types'] },
    },
    { name: 'asks which', child: cared.child, answers: {}, today, decides: { refuses: ['types', 'date', 'done'] } },
    {
      name: 'is for children who are or were looked after',
      child: aChild().child,
      answers,
      today,
      decides: { notNow: 'This child has never been looked after.' },
    },
  ],
}
