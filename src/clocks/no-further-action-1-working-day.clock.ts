import { cannotTell, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinWorkingDays } from './clock.ts'

export default {
  id: 'no-further-action-1-working-day',
  area: 'Front door',
  force: 'statutory',
  whose: 'Front door manager',
  says: 'A referral needs no further action only when that is decided within one working day',
  source: {
    title: 'Children in need census 2023 to 2024: guide',
    at: 'referral no further action (N00112)',
    url: 'https://www.gov.uk/guidance/children-in-need-census',
  },
  reading:
    'Later than that the child was being assessed, and the episode is closed after assessment instead. The day of the referral is day nought.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes
      .filter(e => e.referralNoFurtherActionFlag)
      .map(e => ({
        about: e.id,
        ...(e.decisionDate ? withinWorkingDays(1, e.referralDate, e.decisionDate) : cannotTell('The day of the decision is not recorded.')),
      })),

  examples: [
    {
      name: 'is met when it is decided on the next working day',
      given: aChild()
        .referred('2025-03-03', { decisionDate: day('2025-03-04') })
        .noFurtherAction().child,
      found: [{ due: day('2025-03-04'), outcome: 'met' }],
    },
    {
      name: 'is late when it is decided after two',
      given: aChild()
        .referred('2025-03-03', { decisionDate: day('2025-03-05') })
        .noFurtherAction().child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'cannot tell when nobody recorded the day',
      given: aChild().referred('2025-03-03').noFurtherAction().child,
      found: [{ cannotTell: 'The day of the decision is not recorded.' }],
    },
    {
      name: 'has nothing to say of a referral that was acted on',
      given: aChild().referred('2025-03-03', { decision: 'assessment', decisionDate: day('2025-03-04') }).child,
      found: [],
    },
  ],
} satisfies Clock
