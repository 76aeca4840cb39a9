import { day, dayInWords } from '../kernel/kernel.ts'
import { aChild, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { writtenIfAny } from './episodes.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const { child } = aChild().with('allegation', { receivedDate: day('2025-03-20'), about: 'A foster carer' })
const about = child.allegations[0]!.id
const none = 'There is no allegation about which something is still to be recorded.'

export const allegationProgress: Step = {
  id: 'allegation-progress',
  says: 'Record what was done about an allegation',
  done: 'It is recorded',
  needs: 'record:child-protection',
  source: workingTogether('chapter 4, people in positions of trust: the designated officer'),
  about: {
    of: ({ child }) =>
      child.allegations
        .filter(a => !a.referredToDesignatedOfficerDate || !a.suspensionConfirmedDate)
        .map(a => ({ id: a.id, label: `Allegation of ${dayInWords(a.receivedDate)}` })),
    none,
  },

  asks: () => [
    { field: 'referredToDesignatedOfficerDate', label: 'When was the designated officer told?', as: 'day', optional: true },
    { field: 'suspensionDecidedDate', label: 'If they were suspended, when was that decided?', as: 'day', optional: true },
    { field: 'suspensionConfirmedDate', label: 'When was the suspension confirmed to them in writing?', as: 'day', optional: true },
  ],
  prefilled: ({ child, about }) => {
    const held = child.allegations.find(a => a.id === about)
    return {
      referredToDesignatedOfficerDate: writtenIfAny(held?.referredToDesignatedOfficerDate),
      suspensionDecidedDate: writtenIfAny(held?.suspensionDecidedDate),
      suspensionConfirmedDate: writtenIfAny(held?.suspensionConfirmedDate),
    }
  },

  decide: ({ child, about, today }, given) => {
    const held = child.allegations.find(a => a.id === about)
    const read = new Reader(given, today)
    const told = read.pastDayIfAny('referredToDesignatedOfficerDate', 'the day on which the officer was told')
    read.notBefore('referredToDesignatedOfficerDate', 'this', told, held?.receivedDate, 'when we heard of it')
    const decided = read.pastDayIfAny('suspensionDecidedDate', 'the day of the decision')
    read.notBefore('suspensionDecidedDate', 'this', decided, held?.receivedDate, 'when we heard of it')
    const confirmed = read.pastDayIfAny('suspensionConfirmedDate', 'the day of the letter')
    if (confirmed && !decided && !read.refused) read.refuse('suspensionDecidedDate', 'Enter when the suspension was decided')
    read.notBefore('suspensionConfirmedDate', 'this', confirmed, decided, 'the decision')
    if (!told && !decided && !confirmed && !read.refused) read.refuse('referredToDesignatedOfficerDate', 'Enter at least one of these days')
    if (read.refused || !held) return read.no
    const facts = said({ referredToDesignatedOfficerDate: told, suspensionDecidedDate: decided, suspensionConfirmedDate: confirmed })
    return [next('allegation', child.id, held, facts, 'What was done')]
  },

  examples: [
    {
      name: 'the designated officer is told',
      child,
      about,
      answers: { referredToDesignatedOfficerDate: '21/3/25' },
      today,
      decides: ['allegation'],
    },
    {
      name: 'a suspension is decided before it is confirmed',
      child,
      about,
      answers: { suspensionDecidedDate: '21/3/25', suspensionConfirmedDate: '20/3/25' },
      today,
      decides: { refuses: ['suspensionConfirmedDate'] },
    },
    { name: 'refuses nothing at all', child, about, answers: {}, today, decides: { refuses: ['referredToDesignatedOfficerDate'] } },
    { name: 'needs an allegation', child: aChild().child, answers: {}, today, decides: { notNow: none } },
  ],
}
