import { day, dayInWords } from '../../kernel/kernel.ts'
import { aChild, careCodes, first } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { options } from '../options.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { homeOf, isShortBreaks, needsCare, statusOf, stayOf } from './in-care.ts'
import { stayOptions, tooLong } from './stays.ts'

const today = day('2025-03-24')
const cared = aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10')
const away = cared.with('placement', { type: 'T4', startDate: day('2025-03-18'), temporaryFrom: cared.child.placements[0]!.id })
const answers = { type: 'T1', startDate: '20/3/25', endDate: '' }

export const shortStay: Step = {
  id: 'short-stay',
  says: 'Record a short stay away from home',
  done: 'The short stay is recorded',
  needs: 'record:care',
  source: lookedAfterReturn('temporary placements, T0 to T4'),
  notNow: given =>
    needsCare(given) ??
    (stayOf(given.child)
      ? 'The child is away on a short stay already.'
      : !homeOf(given.child)
        ? 'Record first where the child lives: a short stay is away from there.'
        : isShortBreaks(statusOf(given.child)?.status)
          ? 'Short breaks are stays of their own: nothing is recorded inside them.'
          : undefined),

  asks: () => [
    { field: 'type', label: 'What kind of stay is it?', as: 'one', of: stayOptions },
    { field: 'startDate', label: 'When did it begin?', as: 'day' },
    { field: 'endDate', label: 'If they are back already, since when?', as: 'day', optional: true },
    { field: 'postcode', label: 'Postcode of where they stay', as: 'line', optional: true },
  ],
  prefilled: ({ today }) => ({ startDate: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const home = homeOf(child)
    const read = new Reader(given, today)
    const type = read.one('type', options(careCodes.placementTypes), 'what kind of stay it is')
    if (type && !stayOptions.some(({ value }) => value === type)) read.refuse('type', 'That is a move, and no short stay')
    const startDate = read.pastDay('startDate', 'the day on which it began')
    const endDate = read.pastDayIfAny('endDate', 'the day of their return')
    if (home && startDate && startDate <= home.startDate)
      read.refuse('startDate', `The child moved in on ${dayInWords(home.startDate)}: a time in care does not begin with a short stay`)
    else if (startDate && child.placements.some(p => p.temporaryFrom && p.endDate && p.endDate > startDate))
      read.refuse('startDate', 'Another short stay had not ended by then')
    if (startDate && endDate && endDate <= startDate) read.refuse('endDate', 'They came back on a later day than they left')
    const long = type && startDate && endDate && tooLong(type, startDate, endDate)
    if (long) read.refuse('endDate', long)
    const postcode = read.postcodeIfAny('postcode')
    if (read.refused || !home || !type || !startDate) return read.no
    const facts = said({ type, startDate, endDate, postcode, temporaryFrom: home.id })
    return [first('placement', child.id, newId(), facts, 'Short stay away')]
  },

  examples: [
    { name: 'stands inside the home to which the child returns', child: cared.child, answers, today, decides: ['placement'] },
    {
      name: 'is recorded whole when they are back: seven days at most, for another reason',
      child: cared.child,
      answers: { type: 'T4', startDate: '12/3/25', endDate: '19/3/25' },
      today,
      decides: ['placement'],
    },
    {
      name: 'and not eight (379)',
      child: cared.child,
      answers: { type: 'T4', startDate: '12/3/25', endDate: '20/3/25' },
      today,
      decides: { refuses: ['endDate'] },
    },
    {
      name: 'a time in care does not begin with one (380)',
      child: cared.child,
      answers: { ...answers, startDate: '10/3/25' },
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'a new home is no short stay',
      child: cared.child,
      answers: { ...answers, type: 'U6' },
      today,
      decides: { refuses: ['type'] },
    },
    { name: 'nobody is away twice', child: away.child, answers, today, decides: { notNow: 'The child is away on a short stay already.' } },
    {
      name: 'a child on short breaks has none (382)',
      child: aChild().lookedAfter('2025-03-10').underLaw('V4', '2025-03-10').placed('2025-03-10').child,
      answers,
      today,
      decides: { notNow: 'Short breaks are stays of their own: nothing is recorded inside them.' },
    },
  ],
}
