import { day } from '../kernel/kernel.ts'
import { aChild, next } from '../record/record.ts'
import { ending } from './ending.ts'

const today = day('2025-03-24')
const { child } = aChild().with('address', { type: 'home', lines: ['1 High Street'], startDate: day('2024-01-01') })
const about = child.addresses[0]!.id

export const addressEnd = ending({
  id: 'address-end',
  says: 'End an address',
  done: 'The address has ended',
  kind: 'address',
  open: child => child.addresses.filter(a => !a.endDate),
  label: a => a.lines.join(', '),
  none: 'There is no address that has not ended.',
  ended: (a, child, endDate) => next('address', child.id, a, { endDate }, 'No longer there'),
  examples: [
    {
      name: 'a child may leave a home before there is another',
      child,
      about,
      answers: { endDate: '20/3/25' },
      today,
      decides: ['address'],
    },
    { name: 'and not before living there', child, about, answers: { endDate: '31/12/23' }, today, decides: { refuses: ['endDate'] } },
  ],
})
