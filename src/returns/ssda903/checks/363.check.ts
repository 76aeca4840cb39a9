import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'
import { joinedPeriods } from '../spells.ts'

export default {
  id: '363',
  severity: 'error',
  says: 'The child was under a child assessment order for more than the seven days that the law allows. Put right the legal status, or the dates of its episodes.',
  source: guide903('363'),
  reading:
    'Episodes are taken as they stand: a return that is read shows them in the order in which they began. Where two overlap, their days count twice. An end that cannot be read adds no days, and the next episode goes on from it.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC', 'LS'] },
  flags: { Episodes: ['LS', 'DECOM', 'DEC'] },

  run: ({ Episodes }, { collectionEnd }) => ({
    Episodes: joinedPeriods(Episodes, 'L3', collectionEnd)
      .filter(({ days }) => days > 7)
      .flatMap(({ episodes }) => episodes),
  }),

  examples: [
    {
      name: 'finds two episodes that together are a day too long, and one that has not ended',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-02', DEC: '2022-05-09', LS: 'L3' },
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-05-02', LS: 'L3' },
          { CHILD: '2', DECOM: '2023-01-01', LS: 'L3' },
        ],
      },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes two periods that are together as long as is allowed, and an end that cannot be read',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-05-07', LS: 'L3' },
          { CHILD: '1', DECOM: '2022-05-08', DEC: '2022-05-09', LS: 'L3' },
          { CHILD: '2', DECOM: '2022-05-01', DEC: 'June', LS: 'L3' },
          { CHILD: '3', DECOM: '2022-05-01', LS: 'C2' },
          { CHILD: '4', LS: 'L3' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
