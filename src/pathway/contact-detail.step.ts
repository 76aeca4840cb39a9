import { day } from '../kernel/kernel.ts'
import { aChild, first, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { contactDetailType } from './labels.ts'
import { choices } from './options.ts'
import { dataProtection } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const answers = { type: 'phone', value: '07700 900123', safeToUse: 'yes' }
const reached = aChild().with('contactDetail', { type: 'phone', value: '07700 900123', safeToUse: true })

export const contactDetail: Step = {
  id: 'contact-detail',
  says: 'Record a phone number or email address',
  done: 'How to reach them is recorded',
  needs: 'record:child',
  source: dataProtection(5),
  about: { of: ({ child }) => child.contactDetails.map(c => ({ id: c.id, label: c.value })), none: '', optional: true },

  asks: () => [
    { field: 'type', label: 'What is it?', as: 'one', of: choices(contactDetailType) },
    { field: 'value', label: 'Number or address', as: 'line' },
    { field: 'safeToUse', label: 'Is it safe to use?', hint: 'Who else may pick it up, or read it?', as: 'yesNo' },
    { field: 'note', label: 'What should a worker know before using it?', as: 'line', optional: true },
  ],
  prefilled: ({ child, about }) => {
    const held = child.contactDetails.find(c => c.id === about)
    return held ? { type: held.type, value: held.value, safeToUse: held.safeToUse ? 'yes' : 'no', note: held.note } : {}
  },

  decide: ({ child, about, today, newId }, given) => {
    const held = child.contactDetails.find(c => c.id === about)
    const read = new Reader(given, today)
    const type = read.one('type', choices(contactDetailType), 'what it is')
    const value = read.line('value', 'the number or address')
    if (type === 'email' && value && !/^\S+@\S+\.\S+$/.test(value)) read.refuse('value', 'Enter an email address, like name@example.com')
    if (type === 'phone' && value && !/\d{5}/.test(value.replace(/\D/g, '')))
      read.refuse('value', 'Enter a phone number, like 01632 960001')
    const safeToUse = read.yesNo('safeToUse', 'whether it is safe to use')
    const note = read.lineIfAny('note')
    if (read.refused || !type || !value || safeToUse === undefined) return read.no
    const facts = said({ type, value, safeToUse, note })
    return [
      held ? next('contactDetail', child.id, held, facts, 'Brought up to date') : first('contactDetail', child.id, newId(), facts, 'New'),
    ]
  },

  examples: [
    { name: 'says whether it is safe to use', child: aChild().child, answers, today, decides: ['contactDetail'] },
    {
      name: 'may become unsafe later',
      child: reached.child,
      about: reached.child.contactDetails[0]!.id,
      answers: { ...answers, safeToUse: 'no', note: 'Her ex-partner has this phone.' },
      today,
      decides: ['contactDetail'],
    },
    {
      name: 'refuses a number without saying whether it is safe',
      child: aChild().child,
      answers: { ...answers, safeToUse: '' },
      today,
      decides: { refuses: ['safeToUse'] },
    },
    {
      name: 'refuses what is no email address',
      child: aChild().child,
      answers: { ...answers, type: 'email' },
      today,
      decides: { refuses: ['value'] },
    },
  ],
}
