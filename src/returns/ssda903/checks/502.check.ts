import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { earliest } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '502',
  severity: 'error',
  says: 'Last year ended with an open episode, but this year’s first episode does not begin on the same day. Begin this year with the episode that was open, as it was.',
  source: guide903('502'),
  reading:
    'Every open episode of last year is looked at: where two began on different days, one of them is always another. An end that cannot be read is an end all the same. A child without a readable start this year is not compared.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM'], Episodes_last: ['CHILD', 'DECOM', 'DEC'] },
  flags: { Episodes: ['DECOM'] },

  run: ({ Episodes, Episodes_last }) => {
    const first = earliest(Episodes)
    const isOther = Episodes_last.some(episode => !isFilled(episode, 'DEC') && episode.DECOM !== first?.DECOM)
    return first && isOther ? { Episodes: [first] } : {}
  },

  examples: [
    {
      name: 'finds a first episode that begins on another day than the open one, and one where that day cannot be read',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-06-01' },
          { CHILD: '1', DECOM: '2022-04-01' },
          { CHILD: '2', DECOM: '2022-04-01' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02' },
          { CHILD: '2', DECOM: 'autumn' },
        ],
      },
      found: { Episodes: [1, 2] },
    },
    {
      name: 'finds a first episode where two of last year’s were open',
      given: {
        Episodes: [{ CHILD: '1', DECOM: '2021-11-02' }],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02' },
          { CHILD: '1', DECOM: '2021-06-01' },
        ],
      },
      found: { Episodes: [0] },
    },
    {
      name: 'passes the same day, a child whose episodes had ended, and one who was not there in both years',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02' },
          { CHILD: '2', DECOM: '2022-06-01' },
          { CHILD: '3', DECOM: '2022-06-01' },
          { CHILD: '5' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02' },
          { CHILD: '1', DECOM: '2021-05-02', DEC: '2021-11-02' },
          { CHILD: '2', DECOM: '2021-11-02', DEC: 'spring' },
          { CHILD: '4', DECOM: '2021-11-02' },
          { CHILD: '5', DECOM: '2021-11-02' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
