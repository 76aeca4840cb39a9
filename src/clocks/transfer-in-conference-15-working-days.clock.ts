import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinWorkingDays } from './clock.ts'

export default {
  id: 'transfer-in-conference-15-working-days',
  area: 'Child protection',
  force: 'statutory',
  whose: 'The council that the child has moved to',
  says: 'Hold a transfer-in conference within 15 working days of being told that a child with a plan has moved here',
  source: {
    title: 'Children in need census 2023 to 2024: guide',
    at: 'section 4.8',
    url: 'https://www.gov.uk/guidance/children-in-need-census',
  },
  reading:
    'It starts on the day of the other council’s formal notice, which is also the date of our referral. It stands outside any section 47 enquiry.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes
      .filter(e => e.transferIn)
      .map(e => {
        const held = e.childProtectionConferences.find(c => c.type === 'transferIn' && c.date)
        return { about: e.id, ...withinWorkingDays(15, e.notifiedDate ?? e.referralDate, held?.date) }
      }),

  examples: [
    {
      name: 'runs from the other council’s notice',
      given: aChild().referred('2025-03-03', { transferIn: true, notifiedDate: day('2025-03-03') }).child,
      found: [{ due: day('2025-03-24'), outcome: 'open' }],
    },
    {
      name: 'is met on the fifteenth working day',
      given: aChild().referred('2025-03-03', { transferIn: true }).conferenced('2025-03-24', { type: 'transferIn' }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late on the sixteenth',
      given: aChild().referred('2025-03-03', { transferIn: true }).conferenced('2025-03-25', { type: 'transferIn' }).child,
      found: [{ outcome: 'late' }],
    },
    { name: 'has nothing to say of a child who did not move here', given: aChild().referred('2025-03-03').child, found: [] },
  ],
} satisfies Clock
