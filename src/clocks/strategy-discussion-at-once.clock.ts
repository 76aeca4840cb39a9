import { cannotTell, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, until } from './clock.ts'

export default {
  id: 'strategy-discussion-at-once',
  area: 'Child protection',
  force: 'statutory',
  whose: 'Social work manager, with police and health',
  says: 'Hold a strategy discussion as soon as there is reasonable cause to suspect significant harm',
  source: {
    title: 'Working Together to Safeguard Children 2023',
    at: 'chapter 3, strategy discussion; Children Act 1989, section 47',
    url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  },
  reading:
    'There is no national number; the same day or the next is usual. It starts on the day of the concern, or of the decision to hold one. What protects the child at once does not wait for it.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes.flatMap(e => {
      const decided = e.decision === 'strategyDiscussion' ? (e.decisionDate ?? e.referralDate) : undefined
      if (decided && e.strategyDiscussions.length === 0) return [{ about: e.id, ...until(decided, undefined, undefined) }]
      return e.strategyDiscussions.map(d => ({
        about: d.id,
        ...(d.concernDate ? until(d.concernDate, undefined, d.date) : cannotTell('The day of the concern is not recorded.')),
      }))
    }),

  examples: [
    {
      name: 'is open from the decision to hold one',
      given: aChild().referred('2025-03-03', { decision: 'strategyDiscussion', decisionDate: day('2025-03-03') }).child,
      found: [{ started: day('2025-03-03'), outcome: 'open' }],
    },
    {
      name: 'is done on the day that it is held',
      given: aChild()
        .referred('2025-03-03')
        .discussed('2025-03-10', { concernDate: day('2025-03-10') }).child,
      found: [{ started: day('2025-03-10'), stopped: day('2025-03-10'), outcome: 'met' }],
    },
    {
      name: 'cannot tell when the day of the concern is not recorded',
      given: aChild().referred('2025-03-03').discussed('2025-03-10').child,
      found: [{ cannotTell: 'The day of the concern is not recorded.' }],
    },
    { name: 'has nothing to say where nobody suspects harm', given: aChild().referred('2025-03-03').child, found: [] },
  ],
} satisfies Clock
