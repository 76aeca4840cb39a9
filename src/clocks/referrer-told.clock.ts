import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, until } from './clock.ts'

export default {
  id: 'referrer-told',
  area: 'Front door',
  force: 'statutory',
  whose: 'Front door',
  says: 'Tell the person who referred what was decided',
  source: {
    title: 'Keeping children safe in education 2025',
    at: 'paragraphs 62 and 63',
    url: 'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
  },
  reading:
    'There is no number of days: the referrer should not have to ask. The clock starts with the decision, and nobody is asked any more once the work is closed.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes
      .filter(e => e.decisionDate && !['1C', '9', '10'].includes(e.referralSource))
      .map(e => ({
        about: e.id,
        ...until(e.decisionDate!, undefined, e.referrerToldDate ?? e.closureDate),
      })),

  examples: [
    {
      name: 'is open from the decision, with no last day',
      given: aChild().referred('2025-03-03', { decisionDate: day('2025-03-04') }).child,
      found: [{ started: day('2025-03-04'), outcome: 'open' }],
    },
    {
      name: 'is done when they were told',
      given: aChild().referred('2025-03-03', { decisionDate: day('2025-03-04'), referrerToldDate: day('2025-03-06') }).child,
      found: [{ stopped: day('2025-03-06'), outcome: 'met' }],
    },
    {
      name: 'has nobody to tell when the referral was anonymous',
      given: aChild().referred('2025-03-03', { referralSource: '9', decisionDate: day('2025-03-04') }).child,
      found: [],
    },
  ],
} satisfies Clock
