import { type Day, dayInWords } from '../kernel/kernel.ts'
import type { Child, Known, NewVersion } from '../record/record.ts'
import { Reader } from './answers.ts'
import { written } from './episodes.ts'
import { dataProtection } from './sources.ts'
import type { Step, StepExample } from './step.ts'

type Endable = 'address' | 'relationship' | 'involvement' | 'identifier'

interface Ending<K extends Endable> {
  id: string
  says: string
  done: string
  kind: K
  open: (child: Child) => readonly Known<K>[]
  label: (held: Known<K>) => string
  none: string
  ended: (held: Known<K>, child: Child, endDate: Day) => NewVersion<K>
  examples: readonly StepExample[]
}

/** What was so until a day: an address, a relationship, somebody who worked with the child. */
export const ending = <K extends Endable>({ id, says, done, open, label, none, ended, examples }: Ending<K>): Step => ({
  id,
  says,
  done,
  needs: 'record:child',
  source: dataProtection(5),
  about: { of: ({ child }) => open(child).map(held => ({ id: held.id, label: label(held) })), none, beside: true },

  asks: () => [{ field: 'endDate', label: 'Until when was it so?', as: 'day' }],
  prefilled: ({ today }) => ({ endDate: written(today) }),

  decide: ({ child, about, today }, given) => {
    const held = open(child).find(each => each.id === about)
    const read = new Reader(given, today)
    const endDate = read.pastDay('endDate', 'the day until which it was so')
    if (held?.startDate && endDate && endDate < held.startDate)
      read.refuse('endDate', `It was so from ${dayInWords(held.startDate)} on: enter a later day`)
    if (read.refused || !held || !endDate) return read.no
    return [ended(held, child, endDate) as NewVersion]
  },

  examples,
})
