import { onOrAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903, Row903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '184',
  severity: 'error',
  says: 'The decision that the child should be placed for adoption is dated before they were born, or their date of birth is missing. Put the date of the decision right, or the date of birth.',
  source: guide903('184'),
  reading: 'The date of birth is the one beside the decision; that of the header only where the table of decisions has no such column.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PlacedAdoption: ['CHILD', 'DATE_PLACED'], Header: ['CHILD'] },
  mayRead: { PlacedAdoption: ['DOB'], Header: ['DOB'] },
  flags: { PlacedAdoption: ['DATE_PLACED', 'DOB'] },

  run: ({ PlacedAdoption, Header }, { isGiven }) => {
    const isOwn = isGiven('PlacedAdoption', 'DOB')
    const inHeader = Header.length > 0 ? Header.map(({ DOB }) => DOB) : [undefined]
    const isEarly = ({ DATE_PLACED, DOB }: Row903<'PlacedAdoption'>) =>
      DATE_PLACED !== undefined && (isOwn ? [DOB] : inHeader).some(born => !onOrAfter(DATE_PLACED, born))
    return { PlacedAdoption: PlacedAdoption.filter(isEarly) }
  },

  examples: [
    {
      name: 'finds a decision of the day before the birth, and one without a date of birth',
      given: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2022-05-01', DOB: '2022-05-02' },
          { CHILD: '1', DATE_PLACED: '2022-05-01' },
          { CHILD: '1', DATE_PLACED: '2022-05-01', DOB: 'May' },
        ],
      },
      found: { PlacedAdoption: [0, 1, 2] },
    },
    {
      name: 'finds it by the header where the decision has no date of birth',
      given: { Header: [{ CHILD: '1', DOB: '2022-05-02' }], PlacedAdoption: [{ CHILD: '1', DATE_PLACED: '2022-05-01' }] },
      found: { PlacedAdoption: [0] },
    },
    {
      name: 'passes a decision of the day of birth, and a decision that is no date',
      given: {
        Header: [{ CHILD: '1', DOB: '2022-06-02' }],
        PlacedAdoption: [{ CHILD: '1', DATE_PLACED: '2022-05-01', DOB: '2022-05-01' }, { CHILD: '1' }, { CHILD: '1', DATE_PLACED: 'soon' }],
      },
      found: {},
    },
  ],
} satisfies Check903
