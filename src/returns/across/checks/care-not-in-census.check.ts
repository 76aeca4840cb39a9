import { since } from '../../return-year.ts'
import { isCare } from '../care.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'care-not-in-census',
  severity: 'error',
  says: 'This child was looked after in the year, and is not in the census at all. Every looked-after child is a child in need: see whether the two returns know them by the same number.',
  source: across('care-not-in-census'),
  reading: 'Short breaks alone are left out here: councils count them in different ways.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CIN_ChildIdentifiers: ['CHILD'], SSDA903_Episodes: ['CHILD', 'DECOM', 'LS'] },
  flags: { SSDA903_Episodes: ['CHILD'] },

  run: ({ CIN_ChildIdentifiers: census, SSDA903_Episodes: episodes }) => ({
    SSDA903_Episodes: census.length > 0 ? [] : episodes.filter(row => row.CHILD !== undefined && isCare(row)),
  }),

  examples: [
    {
      name: 'finds a child of one return only',
      given: { CIN_ChildIdentifiers: [{ CHILD: '1' }], SSDA903_Episodes: [{ CHILD: '2', DECOM: '2022-05-01', LS: 'C2' }] },
      found: { SSDA903_Episodes: [0] },
    },
    {
      name: 'passes a child of both, a child in need who is not in care, and one who only had short breaks',
      given: {
        CIN_ChildIdentifiers: [{ CHILD: '1' }, { CHILD: '2' }],
        SSDA903_Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', LS: 'C2' },
          { CHILD: '3', DECOM: '2022-05-01', LS: 'V4' },
        ],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
