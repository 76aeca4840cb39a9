import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '559',
  severity: 'error',
  says: 'It was decided before this year that the child should be placed for adoption, but last year’s return does not say so. Check the day of the decision in both years.',
  source: guide903('559'),
  reading: 'Of several rows last year, one without a date is enough.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PlacedAdoption: ['CHILD', 'DATE_PLACED'], PlacedAdoption_last: ['CHILD', 'DATE_PLACED'] },
  flags: { PlacedAdoption: ['DATE_PLACED'] },

  run: ({ PlacedAdoption, PlacedAdoption_last }, { collectionStart }) => {
    const wasReturned = PlacedAdoption_last.length > 0 && PlacedAdoption_last.every(({ DATE_PLACED }) => DATE_PLACED !== undefined)
    return wasReturned ? {} : { PlacedAdoption: PlacedAdoption.filter(({ DATE_PLACED }) => before(DATE_PLACED, collectionStart)) }
  },

  examples: [
    {
      name: 'finds an earlier decision that was not there last year, or had no date then',
      given: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2022-03-31' },
          { CHILD: '2', DATE_PLACED: '2022-03-31' },
        ],
        PlacedAdoption_last: [{ CHILD: '2' }, { CHILD: '2', DATE_PLACED: '2021-05-01' }],
      },
      found: { PlacedAdoption: [0, 1] },
    },
    {
      name: 'passes a decision of this year, one that was there last year, and no date',
      given: {
        PlacedAdoption: [{ CHILD: '1', DATE_PLACED: '2022-04-01' }, { CHILD: '2', DATE_PLACED: '2022-03-31' }, { CHILD: '3' }],
        PlacedAdoption_last: [{ CHILD: '2', DATE_PLACED: '2022-03-31' }],
      },
      found: {},
    },
  ],
} satisfies Check903
