import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, localNumber, withinWorkingDays } from './clock.ts'

export default {
  id: 'protection-visit-10-working-days',
  area: 'Child protection',
  force: 'local',
  shadow: localNumber,
  whose: 'Lead social worker',
  says: 'See a child with a child protection plan at least every 10 working days',
  source: {
    title: 'Working Together to Safeguard Children 2023',
    at: 'chapter 3: the plan sets how often; the number is local',
    url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  },
  reading: 'It starts again on each day on which the child was seen. Not seen does not stop it.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes.flatMap(e =>
      e.childProtectionPlans
        .filter(p => !p.endDate)
        .map(p => {
          const seen = child.visits
            .filter(v => v.seen && v.date >= p.startDate)
            .map(v => v.date)
            .sort()
            .at(-1)
          return { about: p.id, ...withinWorkingDays(10, seen ?? p.startDate, undefined) }
        }),
    ),

  examples: [
    {
      name: 'starts with the plan',
      given: aChild().referred('2025-03-03').protected('2025-03-24').child,
      found: [{ started: day('2025-03-24'), due: day('2025-04-07') }],
    },
    {
      name: 'starts again when the child is seen',
      given: aChild().referred('2025-03-03').protected('2025-03-24').visited('2025-04-01').child,
      found: [{ started: day('2025-04-01'), due: day('2025-04-15') }],
    },
    {
      name: 'does not start again when the child was not seen',
      given: aChild().referred('2025-03-03').protected('2025-03-24').visited('2025-04-01', { seen: false, seenAlone: false }).child,
      found: [{ started: day('2025-03-24') }],
    },
    {
      name: 'ends with the plan',
      given: aChild().referred('2025-03-03').protected('2025-03-24').protectionEnded('2025-06-02').child,
      found: [],
    },
  ],
} satisfies Clock
