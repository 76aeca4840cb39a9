import { since } from '../../return-year.ts'
import { failTogether } from '../fail-together.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '523',
  severity: 'error',
  says: 'The decision that the child should be placed for adoption has two different dates: among the children who should be placed, and among those adopted. Put right whichever is wrong.',
  source: guide903('523'),
  reading: 'Where a child has several decisions, each that differs is found, even if another agrees.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PlacedAdoption: ['CHILD', 'DATE_PLACED'], AD1: ['CHILD', 'DATE_INT'] },
  flags: { PlacedAdoption: ['DATE_PLACED'], AD1: ['DATE_INT'] },

  run: tables => {
    const [PlacedAdoption, AD1] = failTogether(
      tables.PlacedAdoption,
      tables.AD1,
      ({ DATE_PLACED }, { DATE_INT }) => DATE_PLACED !== undefined && DATE_INT !== undefined && DATE_PLACED !== DATE_INT,
    )
    return { PlacedAdoption, AD1 }
  },

  examples: [
    {
      name: 'finds two days for one decision, and a second decision that does not agree',
      given: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2022-05-01' },
          { CHILD: '2', DATE_PLACED: '2022-05-01' },
          { CHILD: '2', DATE_PLACED: '2021-05-01' },
        ],
        AD1: [
          { CHILD: '1', DATE_INT: '2022-05-02' },
          { CHILD: '2', DATE_INT: '2022-05-01' },
        ],
      },
      found: { PlacedAdoption: [0, 2], AD1: [0, 1] },
    },
    {
      name: 'passes the same day, and days that are missing or cannot be read',
      given: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2022-05-01' },
          { CHILD: '2', DATE_PLACED: 'May' },
          { CHILD: '3', DATE_PLACED: '2022-05-01' },
        ],
        AD1: [
          { CHILD: '1', DATE_INT: '2022-05-01' },
          { CHILD: '2', DATE_INT: '2022-05-01' },
          { CHILD: '3' },
          { CHILD: '4', DATE_INT: '2022-05-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
