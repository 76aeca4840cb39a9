import { isDuring } from '../../kernel/kernel.ts'
import { aChild, first } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { costPurpose, paidBy as payers } from '../labels.ts'
import { choices } from '../options.ts'
import { childrenAct } from '../sources.ts'
import type { Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { homeOf } from './in-care.ts'

const answers = { purpose: 'placement', paidBy: 'socialCare', amount: '£1,250.50', startDate: '10/3/25', endDate: '16/3/25' }

/** Pounds and pence, as people write them, in pence. */
function penceIn(text: string): number | undefined {
  const read = /^£?\s*(\d{1,7})(?:\.(\d\d))?$/.exec(text.replaceAll(',', '').trim())
  return read ? Number(read[1]) * 100 + Number(read[2] ?? 0) : undefined
}

export const serviceCost: Step = {
  id: 'service-cost',
  says: 'Record what something cost',
  done: 'The cost is recorded',
  needs: 'record:care',
  source: childrenAct(17),

  asks: () => [
    { field: 'purpose', label: 'What was it for?', as: 'one', of: choices(costPurpose) },
    { field: 'paidBy', label: 'Who paid?', as: 'one', of: choices(payers) },
    { field: 'amount', label: 'How much in all?', hint: 'In pounds, for example 1,250.50', as: 'line' },
    { field: 'startDate', label: 'For which time? From', as: 'day' },
    { field: 'endDate', label: 'Until', as: 'day', optional: true },
    { field: 'note', label: 'What should be known about it?', as: 'line', optional: true },
  ],
  prefilled: ({ child, today }) => ({
    startDate: written(today),
    paidBy: 'socialCare',
    purpose: homeOf(child) ? 'placement' : 'section17',
  }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const purpose = read.one('purpose', choices(costPurpose), 'what it was for')
    const paidBy = read.one('paidBy', choices(payers), 'who paid')
    const pence = penceIn(read.text('amount')) ?? read.refuse('amount', 'Enter an amount in pounds, for example 1,250.50')
    const startDate = read.day('startDate', 'the day from which it was for')
    const endDate = read.notBefore('endDate', 'this', read.dayIfAny('endDate'), startDate, 'the day from which it was for')
    const note = read.lineIfAny('note')
    if (read.refused || !purpose || !paidBy || pence === undefined || !startDate) return read.no
    const placement = purpose === 'placement' ? child.placements.findLast(p => isDuring(p, startDate))?.id : undefined
    return [first('serviceCost', child.id, newId(), said({ purpose, paidBy, pence, placement, note, startDate, endDate }), 'Cost')]
  },

  examples: [
    {
      name: 'S51: is kept in pence, for a time, and with the home that it paid for',
      child: cared.child,
      answers,
      today,
      decides: ['serviceCost'],
    },
    {
      name: 'refuses what is no amount, and an end before the beginning',
      child: cared.child,
      answers: { ...answers, amount: 'a lot', endDate: '9/3/25' },
      today,
      decides: { refuses: ['amount', 'endDate'] },
    },
    {
      name: 'a child who is not looked after may cost something too',
      child: aChild().child,
      answers: { ...answers, purpose: 'section17' },
      today,
      decides: ['serviceCost'],
    },
  ],
}
