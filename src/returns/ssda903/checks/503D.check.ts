import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { openOverYear } from '../over-year.ts'
import { guide903 } from '../source.ts'

/** Whether a new code of the year took the place of an old one. */
function isRecoded(then: string | undefined, now: string | undefined, year: number): boolean {
  if (year === 2024 || year === 2025) return then === 'H5' && now === 'K3'
  return year === 2026 && then === 'Z1' && ['Z11', 'Z12', 'Z13', 'Z14'].includes(now ?? '')
}

export default {
  id: '503D',
  severity: 'error',
  says: 'The episode was open at the end of last year, in another kind of placement. Put right whichever is wrong, or begin an episode for the change.',
  source: guide903('503D'),
  reading:
    'A child without a readable start date in either year is not compared, where public tools stop. Only the episode that began last is looked at of last year’s. New codes for old are no change: K3 for H5 in the returns of 2024 and 2025, and Z11 to Z14 for Z1 in that of 2026.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'PLACE'], Episodes_last: ['CHILD', 'DECOM', 'DEC', 'PLACE'] },
  flags: { Episodes: ['PLACE'] },

  run: (tables, { collectionYear }) => {
    const years = openOverYear(tables)
    if (!years || years.now.PLACE === years.then.PLACE) return {}
    return isRecoded(years.then.PLACE, years.now.PLACE, collectionYear) ? {} : { Episodes: [years.now] }
  },

  examples: [
    {
      name: 'finds what changed over 31 March, what is there in one year only, and new codes before their year',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE: 'U1' },
          { CHILD: '2', DECOM: '2021-11-02', PLACE: 'U1' },
          { CHILD: '3', DECOM: '2021-11-02' },
          { CHILD: '4', DECOM: '2021-11-02', PLACE: 'K3' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE: 'K2' },
          { CHILD: '2', DECOM: '2021-11-02' },
          { CHILD: '3', DECOM: '2021-11-02', PLACE: 'U1' },
          { CHILD: '4', DECOM: '2021-11-02', PLACE: 'H5' },
        ],
      },
      found: { Episodes: [0, 1, 2, 3] },
    },
    {
      name: 'passes the same in both years, nothing in either, and an episode that had ended',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE: 'U1' },
          { CHILD: '2', DECOM: '2021-11-02' },
          { CHILD: '3', DECOM: '2021-11-02', PLACE: 'U1' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE: 'U1' },
          { CHILD: '2', DECOM: '2021-11-02' },
          { CHILD: '3', DECOM: '2021-11-02', DEC: '2022-02-01', PLACE: 'K2' },
        ],
      },
      found: {},
    },
    {
      name: 'passes the new code for supported accommodation, and not the other way round',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE: 'K3' },
          { CHILD: '2', DECOM: '2021-11-02', PLACE: 'H5' },
          { CHILD: '3', DECOM: '2021-11-02', PLACE: 'Z11' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE: 'H5' },
          { CHILD: '2', DECOM: '2021-11-02', PLACE: 'K3' },
          { CHILD: '3', DECOM: '2021-11-02', PLACE: 'Z1' },
        ],
      },
      about: { year: '2023_24' },
      found: { Episodes: [1, 2] },
    },
    {
      name: 'passes it in the year after too',
      given: {
        Episodes: [{ CHILD: '1', DECOM: '2021-11-02', PLACE: 'K3' }],
        Episodes_last: [{ CHILD: '1', DECOM: '2021-11-02', PLACE: 'H5' }],
      },
      about: { year: '2024_25' },
      found: {},
    },
    {
      name: 'passes the new codes for other placements in their year, and no longer those of the years before',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE: 'Z11' },
          { CHILD: '2', DECOM: '2021-11-02', PLACE: 'Z14' },
          { CHILD: '3', DECOM: '2021-11-02', PLACE: 'K3' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE: 'Z1' },
          { CHILD: '2', DECOM: '2021-11-02', PLACE: 'Z1' },
          { CHILD: '3', DECOM: '2021-11-02', PLACE: 'H5' },
        ],
      },
      about: { year: '2025_26' },
      found: { Episodes: [2] },
    },
    {
      name: 'finds any new code in later years',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE: 'Z11' },
          { CHILD: '2', DECOM: '2021-11-02', PLACE: 'K3' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02', PLACE: 'Z1' },
          { CHILD: '2', DECOM: '2021-11-02', PLACE: 'H5' },
        ],
      },
      about: { year: '2026_27' },
      found: { Episodes: [0, 1] },
    },
  ],
} satisfies Check903
