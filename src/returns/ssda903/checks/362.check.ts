import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'
import { daysIn, linkedSpells } from '../spells.ts'

export default {
  id: '362',
  severity: 'error',
  says: 'The child was under an emergency protection order for more than 21 days. Put right the legal status, or the dates of its episodes.',
  source: guide903('362'),
  reading:
    'Two episodes of this status are one spell when whatever episode stands between them begins on the day the first one ends: the days between count too, as the rule says.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC', 'LS'] },
  flags: { Episodes: ['DECOM', 'LS', 'DEC'] },

  run: ({ Episodes }, { collectionEnd }) => ({
    Episodes: linkedSpells(Episodes, 'L2', collectionEnd)
      .filter(spell => (daysIn(spell, collectionEnd) ?? 0) > 21)
      .flat(),
  }),

  examples: [
    {
      name: 'finds two episodes that together are a day too long, and one that has not ended',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-05-02', LS: 'L2' },
          { CHILD: '1', DECOM: '2022-05-02', DEC: '2022-05-23', LS: 'L2' },
          { CHILD: '2', DECOM: '2023-01-01', LS: 'L2' },
        ],
      },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'finds both where another status stands between them without a gap',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-05-02', LS: 'L2' },
          { CHILD: '1', DECOM: '2022-05-02', DEC: '2022-05-30', LS: 'V2' },
          { CHILD: '1', DECOM: '2022-05-30', DEC: '2022-05-31', LS: 'L2' },
        ],
      },
      found: { Episodes: [0, 2] },
    },
    {
      name: 'passes as long as the law allows, two spells with a gap, and another legal status',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-05-22', LS: 'L2' },
          { CHILD: '1', DECOM: '2022-07-01', DEC: '2022-07-02', LS: 'L2' },
          { CHILD: '2', DECOM: '2022-05-01', LS: 'C2' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
