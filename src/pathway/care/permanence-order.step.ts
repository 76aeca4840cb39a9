import { isId } from '../../kernel/kernel.ts'
import { aChild, first } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { permanenceOrderType } from '../labels.ts'
import { choices } from '../options.ts'
import { childrenAct } from '../sources.ts'
import type { Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { ageOf } from './in-care.ts'

const answers = { type: 'specialGuardianship', date: '20/3/25', supported: 'yes' }

export const permanenceOrder: Step = {
  id: 'permanence-order',
  says: 'Record a special guardianship or child arrangements order',
  done: 'The order is recorded. If the child was looked after, record that this has ended.',
  needs: 'record:care',
  source: childrenAct(14),

  asks: () => [
    { field: 'type', label: 'Which order?', as: 'one', of: choices(permanenceOrderType) },
    { field: 'date', label: 'When was it made?', as: 'day' },
    { field: 'carer', label: 'To whom?', as: 'one', from: 'adults', optional: true },
    { field: 'supported', label: 'Do we support them?', hint: 'With an allowance or a plan of support', as: 'yesNo' },
  ],

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const type = read.one('type', choices(permanenceOrderType), 'which order')
    const date = read.pastDay('date', 'the day of the order')
    if (date && (ageOf(child, date) ?? 0) >= 18) read.refuse('date', 'They were 18 by then')
    const carer = isId(read.text('carer')) ? read.text('carer') : undefined
    const supported = read.yesNo('supported', 'whether we support them')
    if (read.refused || !type || !date) return read.no
    return [first('permanenceOrder', child.id, newId(), said({ type, date, carer, supported }), 'Order made')]
  },

  examples: [
    { name: 'is made on a day', child: cared.child, answers, today, decides: ['permanenceOrder'] },
    {
      name: 'and of nobody who is 18 (407)',
      child: aChild({ dateOfBirth: { on: '2007-03-20', estimated: false } }).child,
      answers,
      today,
      decides: { refuses: ['date'] },
    },
  ],
}
