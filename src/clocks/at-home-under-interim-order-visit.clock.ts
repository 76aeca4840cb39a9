import { addDays, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, until } from './clock.ts'
import { caresOf, homesOf, isAtHomeUnderInterimOrder, seenIn } from './in-care.ts'

export default {
  id: 'at-home-under-interim-order-visit',
  area: 'Looked after',
  force: 'statutory',
  whose: 'Social worker',
  says: 'Visit a child at home under an interim care order every week until the first review, and then every four weeks',
  source: {
    title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    at: 'regulation 28(4)',
    url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/28',
  },
  reading:
    'Seven days until the first review of this time in care was held, 28 days after it; counted from the last day on which the child was seen there, or from the move.',
  inForce: { from: day('2011-04-01') },

  run: child =>
    homesOf(child)
      .filter(h => !h.endDate && isAtHomeUnderInterimOrder(child, h))
      .map(h => {
        const last = seenIn(child, h).at(-1) ?? h.startDate
        const isReviewed = caresOf(child).some(c => c.reviews.some(r => r.date <= last))
        return { about: h.id, ...until(last, addDays(last, isReviewed ? 28 : 7), undefined) }
      }),

  examples: [
    {
      name: 'is due a week after the move',
      given: aChild().lookedAfter('2025-03-10').underLaw('C1', '2025-03-10').placed('2025-03-10', { type: 'P1', provider: 'PR0' }).child,
      found: [{ due: day('2025-03-17'), outcome: 'open' }],
    },
    {
      name: 'and four weeks after a visit that follows the first review',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('C1', '2025-03-10')
        .placed('2025-03-10', { type: 'P1', provider: 'PR0' })
        .with('lookedAfterReview', { date: day('2025-04-01') })
        .visited('2025-04-02').child,
      found: [{ due: day('2025-04-30') }],
    },
    {
      name: 'has nothing to say under a full care order',
      given: aChild().lookedAfter('2025-03-10').underLaw('C2', '2025-03-10').placed('2025-03-10', { type: 'P1', provider: 'PR0' }).child,
      found: [],
    },
  ],
} satisfies Clock
