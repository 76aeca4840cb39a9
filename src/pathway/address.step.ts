import { day, postcode as readPostcode } from '../kernel/kernel.ts'
import { aChild, type Child, first, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { written } from './episodes.ts'
import { addressType } from './labels.ts'
import { choices } from './options.ts'
import { dataProtection } from './sources.ts'
import type { Step } from './step.ts'

const homeOf = (child: Child) => child.addresses.find(a => a.type === 'home' && !a.endDate)
/** A home that has ended: the next one begins no sooner. */
const lastEndedHome = (child: Child) =>
  child.addresses
    .filter(a => a.type === 'home' && a.endDate)
    .sort((a, b) => (a.endDate! < b.endDate! ? -1 : 1))
    .at(-1)

const today = day('2025-03-24')
const answers = { type: 'home', lines: '4 Mill Lane\nNorthmoor', postcode: 'ab1 2cd', startDate: '20/3/25', confidential: 'no' }
const housed = aChild().with('address', { type: 'home', lines: ['1 High Street'], startDate: day('2024-01-01') })

export const address: Step = {
  id: 'address',
  says: 'Record an address',
  done: 'The address is recorded',
  needs: 'record:child',
  source: dataProtection(5),

  asks: () => [
    { field: 'type', label: 'What is it?', as: 'one', of: choices(addressType) },
    { field: 'lines', label: 'Address', hint: 'One part on each line, six at most', as: 'words', rows: 4 },
    { field: 'postcode', label: 'Postcode', as: 'line', optional: true },
    { field: 'startDate', label: 'Since when?', hint: 'A home that was held before ends on this day', as: 'day' },
    {
      field: 'confidential',
      label: 'Must this address be hidden?',
      hint: 'Then only those whose work needs it see it, and it leaves with no document',
      as: 'yesNo',
    },
  ],
  prefilled: ({ today }) => ({ type: 'home', startDate: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const type = read.one('type', choices(addressType), 'what it is')
    const lines = read.someLines('lines', 'the address')
    if (lines.length > 6) read.refuse('lines', 'An address has six lines at most')
    const text = read.text('postcode')
    const postcode =
      text === ''
        ? undefined
        : (readPostcode(text) ?? read.refuse('postcode', 'That is not a postcode: leave this empty if it is not known'))
    const startDate = read.pastDay('startDate', 'the day since when')
    const home = type === 'home' ? homeOf(child) : undefined
    read.notBefore('startDate', 'this', startDate, home?.startDate, 'when the home that is held now began')
    const before = type === 'home' ? lastEndedHome(child) : undefined
    read.notBefore('startDate', 'this', startDate, before?.endDate, 'when the home before that ended')
    const confidential = read.yesNo('confidential', 'whether it must be hidden') || undefined
    if (read.refused || !type || !startDate) return read.no
    const facts = said({ type, lines, postcode, startDate, confidential })
    const begins = first('address', child.id, newId(), facts, 'New address')
    return home ? [next('address', child.id, home, { endDate: startDate }, 'Moved'), begins] : [begins]
  },

  examples: [
    { name: 'where the child lives', child: aChild().child, answers, today, decides: ['address'] },
    { name: 'the home before ends on the day of the move', child: housed.child, answers, today, decides: ['address', 'address'] },
    {
      name: 'an address for letters does not end the home',
      child: housed.child,
      answers: { ...answers, type: 'correspondence' },
      today,
      decides: ['address'],
    },
    {
      name: 'refuses a move from before the home that is held began',
      child: housed.child,
      answers: { ...answers, startDate: '31/12/23' },
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'refuses a home from before the last one ended',
      child: housed.changed('address', { endDate: day('2025-03-21') }).child,
      answers,
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'refuses a postcode that is none, and asks each time whether it must be hidden',
      child: aChild().child,
      answers: { ...answers, postcode: 'AB', confidential: '' },
      today,
      decides: { refuses: ['postcode', 'confidential'] },
    },
  ],
}
