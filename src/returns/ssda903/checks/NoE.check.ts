import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'NoE',
  severity: 'error',
  says: 'This child was looked after before the year began, but last year’s return has no episode of theirs. Add them to last year’s return, or put the start of the episode right.',
  source: guide903('NoE'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM'], Episodes_last: ['CHILD'] },
  flags: { Episodes: ['DECOM'] },

  run: ({ Episodes, Episodes_last }, { collectionStart }) => ({
    Episodes: Episodes_last.length === 0 ? Episodes.filter(({ DECOM }) => before(DECOM, collectionStart)) : [],
  }),

  examples: [
    {
      name: 'finds every earlier episode of a child who was not there last year',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-03-31' },
          { CHILD: '1', DECOM: '2021-03-31' },
          { CHILD: '1', DECOM: '2022-05-01' },
        ],
        Episodes_last: [],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a child of last year, an episode that began on the first day of the year, and no start',
      given: {
        Episodes: [{ CHILD: '1', DECOM: '2021-03-31' }, { CHILD: '2', DECOM: '2022-04-01' }, { CHILD: '3' }],
        Episodes_last: [{ CHILD: '1' }],
      },
      found: {},
    },
  ],
} satisfies Check903
