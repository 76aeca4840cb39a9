import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'
import { joinedPeriods } from '../spells.ts'

export default {
  id: '364',
  severity: 'error',
  says: 'The child was detained in the council’s accommodation by the police (PACE) for more than 21 days. Put right the legal status, or the dates of its episodes.',
  source: guide903('364'),
  reading:
    'Episodes are taken as they stand: a return that is read shows them in the order in which they began. Where two overlap, their days count twice. An end that cannot be read adds no days, and the next episode goes on from it.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC', 'LS'] },
  flags: { Episodes: ['LS', 'DECOM', 'DEC'] },

  run: ({ Episodes }, { collectionEnd }) => ({
    Episodes: joinedPeriods(Episodes, 'J2', collectionEnd)
      .filter(({ days }) => days > 21)
      .flatMap(({ episodes }) => episodes),
  }),

  examples: [
    {
      name: 'finds two episodes that together are a day too long, and one that has not ended',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-02', DEC: '2022-05-23', LS: 'J2' },
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-05-02', LS: 'J2' },
          { CHILD: '2', DECOM: '2023-01-01', LS: 'J2' },
        ],
      },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes two periods that are together as long as is allowed, and an end that cannot be read',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-05-21', LS: 'J2' },
          { CHILD: '1', DECOM: '2022-05-22', DEC: '2022-05-23', LS: 'J2' },
          { CHILD: '2', DECOM: '2022-05-01', DEC: 'June', LS: 'J2' },
          { CHILD: '3', DECOM: '2022-05-01', LS: 'C2' },
          { CHILD: '4', LS: 'J2' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
