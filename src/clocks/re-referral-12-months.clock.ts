import { addMonths, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import type { Clock } from './clock.ts'

export default {
  id: 're-referral-12-months',
  area: 'Front door',
  force: 'statutory',
  whose: 'Counted, and nobody’s duty',
  says: 'A referral within 12 months of the last one is a re-referral',
  source: {
    title: 'Children in need census 2023 to 2024: guide',
    at: 're-referrals; published as a share of referrals in the year',
    url: 'https://www.gov.uk/guidance/children-in-need-census',
  },
  reading: 'Counted from the day of the last referral, whatever became of it. The same day a year later is still within 12 months.',
  inForce: { from: day('2013-04-01') },

  run: child =>
    child.socialCareEpisodes.flatMap((e, i, all) => {
      const last = all[i - 1]
      const anniversary = last && addMonths(last.referralDate, 12)
      if (!last || !anniversary || e.referralDate > anniversary) return []
      return { about: e.id, started: last.referralDate, due: anniversary, stopped: e.referralDate, outcome: 'counted' as const }
    }),

  examples: [
    {
      name: 'counts the same day a year later',
      given: aChild().referred('2024-03-03').closed('2024-06-03').referred('2025-03-03').child,
      found: [{ started: day('2024-03-03'), stopped: day('2025-03-03'), outcome: 'counted' }],
    },
    {
      name: 'does not count the day after',
      given: aChild().referred('2024-03-03').closed('2024-06-03').referred('2025-03-04').child,
      found: [],
    },
    {
      name: 'counts from a referral that needed no further action',
      given: aChild().referred('2024-09-02').noFurtherAction().referred('2025-03-03').child,
      found: [{ outcome: 'counted' }],
    },
  ],
} satisfies Clock
