import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { changedOverYear } from '../over-year.ts'
import { guide903 } from '../source.ts'

export default {
  id: '503E',
  severity: 'error',
  says: 'The episode was open at the end of last year, with another provider of the placement. Put right whichever is wrong, or begin an episode for the change.',
  source: guide903('503E'),
  reading:
    'A child without a readable start date in either year is not compared, where public tools stop. Only the episode that began last is looked at of last year’s.',
  inForce: since('2022_23'),
  ...changedOverYear('PLACE_PROVIDER'),

  examples: [
    {
      name: 'finds what changed over 31 March, and what is there in one year only',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE_PROVIDER: 'PR1' },
          { CHILD: '2', DECOM: '2021-11-02', PLACE_PROVIDER: 'PR1' },
          { CHILD: '3', DECOM: '2021-11-02' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE_PROVIDER: 'PR4' },
          { CHILD: '2', DECOM: '2021-11-02' },
          { CHILD: '3', DECOM: '2021-11-02', DEC: 'spring', PLACE_PROVIDER: 'PR4' },
        ],
      },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes the same in both years, nothing in either, and an episode that had ended',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE_PROVIDER: 'PR1' },
          { CHILD: '2', DECOM: '2021-11-02' },
          { CHILD: '3', DECOM: '2021-11-02', PLACE_PROVIDER: 'PR1' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE_PROVIDER: 'PR1' },
          { CHILD: '2', DECOM: '2021-11-02' },
          { CHILD: '3', DECOM: '2021-11-02', DEC: '2022-02-01', PLACE_PROVIDER: 'PR4' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
