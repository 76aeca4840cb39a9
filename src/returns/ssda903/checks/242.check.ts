import { since } from '../../return-year.ts'
import { adoptivePlacements, fosterPlacements } from '../codes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '242',
  severity: 'error',
  says: 'The number that stands for an agency without one of its own can only be given for adoption and fostering. Record the provider’s number, or correct the placement.',
  source: guide903('242'),
  reading: 'The words speak only of adoption agencies; foster placements (U1 to U6) are let through too.',
  inForce: since('2025_26'),
  scope: 'child',
  reads: { Episodes: ['URN', 'PLACE'] },
  flags: { Episodes: ['URN'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(({ URN, PLACE = '' }) => URN === 'XXXXXXX' && !adoptivePlacements.has(PLACE) && !fosterPlacements.has(PLACE)),
  }),

  examples: [
    {
      name: 'finds it for a children’s home, and without a placement',
      given: { Episodes: [{ URN: 'XXXXXXX', PLACE: 'K2' }, { URN: 'XXXXXXX' }] },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes it for adoption and fostering, and a provider’s own number',
      given: { Episodes: [{ URN: 'XXXXXXX', PLACE: 'A3' }, { URN: 'XXXXXXX', PLACE: 'U6' }, { URN: 'SC1', PLACE: 'K2' }, { PLACE: 'K2' }] },
      found: {},
    },
  ],
} satisfies Check903
