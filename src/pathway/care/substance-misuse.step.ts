import { first } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { wasLookedAfter } from './in-care.ts'

const answers = { date: '20/3/25', substance: 'Cannabis', received: 'no', offered: 'yes' }

export const substanceMisuse: Step = {
  id: 'substance-misuse',
  says: 'Record substance misuse, and the help for it',
  done: 'It is recorded',
  needs: 'record:care',
  source: lookedAfterReturn('substance misuse, intervention received, intervention offered'),
  notNow: wasLookedAfter,

  asks: () => [
    { field: 'date', label: 'When was it identified?', as: 'day' },
    { field: 'substance', label: 'Which substance?', as: 'line', optional: true },
    { field: 'received', label: 'Did the child get help for it?', as: 'yesNo' },
    { field: 'offered', label: 'Was help offered?', as: 'yesNo', when: { field: 'received', is: 'no' } },
  ],
  prefilled: ({ today }) => ({ date: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day on which it was identified')
    const substance = read.lineIfAny('substance')
    const interventionReceived = read.yesNo('received', 'whether the child got help')
    const interventionOffered = interventionReceived === false ? read.yesNo('offered', 'whether help was offered') : undefined
    if (read.refused || !date) return read.no
    return [
      first('substanceMisuse', child.id, newId(), said({ date, substance, interventionReceived, interventionOffered }), 'Substance misuse'),
    ]
  },

  examples: [
    { name: 'help may be offered and not taken', child: cared.child, answers, today, decides: ['substanceMisuse'] },
    {
      name: 'whether it was offered is asked of those who got none (159)',
      child: cared.child,
      answers: { ...answers, offered: '' },
      today,
      decides: { refuses: ['offered'] },
    },
    {
      name: 'and not of those who got it (158)',
      child: cared.child,
      answers: { ...answers, received: 'yes', offered: '' },
      today,
      decides: ['substanceMisuse'],
    },
  ],
}
