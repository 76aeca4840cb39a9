import { day, dayInWords } from '../../kernel/kernel.ts'
import { aChild, careCodes, labelOf, next } from '../../record/record.ts'
import { Reader } from '../answers.ts'
import { written } from '../episodes.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { stayOf } from './in-care.ts'
import { tooLong } from './stays.ts'

const today = day('2025-03-24')
const cared = aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10')
const away = cared.with('placement', { type: 'T4', startDate: day('2025-03-12'), temporaryFrom: cared.child.placements[0]!.id })

export const shortStayEnd: Step = {
  id: 'short-stay-end',
  says: 'Record that the child is back from a short stay',
  done: 'The child is back at home',
  needs: 'record:care',
  source: lookedAfterReturn('temporary placements, T0 to T4'),
  notNow: ({ child }) => (stayOf(child) ? undefined : 'This child is not away on a short stay.'),

  shows: ({ child }) => {
    const stay = stayOf(child)
    return stay ? [{ says: 'Away', is: `${labelOf(careCodes.placementTypes, stay.type)}, since ${dayInWords(stay.startDate)}` }] : []
  },
  asks: () => [{ field: 'endDate', label: 'When did they come back?', as: 'day' }],
  prefilled: ({ today }) => ({ endDate: written(today) }),

  decide: ({ child, today }, given) => {
    const stay = stayOf(child)
    const read = new Reader(given, today)
    const endDate = read.pastDay('endDate', 'the day of their return')
    if (stay && endDate && endDate <= stay.startDate)
      read.refuse('endDate', `They left on ${dayInWords(stay.startDate)}: enter a later day`)
    const long = stay && endDate && tooLong(stay.type, stay.startDate, endDate)
    if (long) read.refuse('endDate', long)
    if (read.refused || !stay || !endDate) return read.no
    return [next('placement', child.id, stay, { endDate }, 'Back at home')]
  },

  examples: [
    { name: 'ends the stay, and the home goes on', child: away.child, answers: { endDate: '19/3/25' }, today, decides: ['placement'] },
    { name: 'refuses the eighth day (379)', child: away.child, answers: { endDate: '20/3/25' }, today, decides: { refuses: ['endDate'] } },
    {
      name: 'refuses the day on which they left',
      child: away.child,
      answers: { endDate: '12/3/25' },
      today,
      decides: { refuses: ['endDate'] },
    },
    {
      name: 'who is not away does not come back',
      child: cared.child,
      answers: {},
      today,
      decides: { notNow: 'This child is not away on a short stay.' },
    },
  ],
}
