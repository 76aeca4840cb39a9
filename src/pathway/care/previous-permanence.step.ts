import { partialDateInWords } from '../../kernel/kernel.ts'
import { careCodes, first, next } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { options } from '../options.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { wasLookedAfter } from './in-care.ts'

const list = options(careCodes.previousPermanenceOptions)
const answers = { option: 'P2', authority: 'Northmoor', date: 'May 2020' }

export const previousPermanence: Step = {
  id: 'previous-permanence',
  says: 'Record whether the child left care before for a lasting home',
  done: 'It is recorded',
  needs: 'record:care',
  source: lookedAfterReturn('previous permanence arrangements'),
  notNow: wasLookedAfter,

  asks: () => [
    { field: 'option', label: 'Did they leave care before, and how?', as: 'one', of: list },
    { field: 'authority', label: 'Which council was it?', as: 'line', optional: true },
    {
      field: 'date',
      label: 'When was the order made?',
      hint: 'As much as is known: 1 June 2020, June 2020, or 2020',
      as: 'line',
      optional: true,
    },
  ],
  prefilled: ({ child }) => {
    const held = child.previousPermanences.at(-1)
    return held ? { option: held.option, authority: held.authority, date: held.date && partialDateInWords(held.date) } : {}
  },

  decide: ({ child, today, newId }, given) => {
    const held = child.previousPermanences.at(-1)
    const read = new Reader(given, today)
    const option = read.one('option', list, 'whether they left care before')
    const authority = read.lineIfAny('authority')
    const date = read.partialDateIfAny('date')
    if (option === 'Z1' && (authority || date))
      read.refuse(authority ? 'authority' : 'date', 'A child who never left care before has no order: leave this empty')
    if (read.refused || !option) return read.no
    const facts = said({ option, authority, date })
    if (!held) return [first('previousPermanence', child.id, newId(), facts, 'Told')]
    // What is held is left behind: an answer that is empty now must not come back.
    const { id, version, recordedAt, recordedBy } = held
    return [next('previousPermanence', child.id, { id, version, recordedAt, recordedBy, option }, facts, 'Known better')]
  },

  examples: [
    { name: 'Pitfall 18: the day may be known only in part', child: cared.child, answers, today, decides: ['previousPermanence'] },
    {
      name: 'what we learn later takes its place',
      child: cared.with('previousPermanence', { option: 'P4' }).child,
      answers,
      today,
      decides: ['previousPermanence'],
    },
    {
      name: 'who never left care has no day of it (635)',
      child: cared.child,
      answers: { ...answers, option: 'Z1', authority: '' },
      today,
      decides: { refuses: ['date'] },
    },
  ],
}
