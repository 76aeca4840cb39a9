import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const is = (answer: string | undefined, number: number) => answer !== undefined && answer.trim() !== '' && Number(answer) === number

export default {
  id: '626',
  severity: 'error',
  says: 'Last year this child was not a mother, but her first child was born before this year. Put the date of birth right, or tell the DfE that last year’s answer was wrong.',
  source: guide903('626'),
  reading: 'The answers are compared as numbers: 1.0 is 1. Nothing last year is not a no.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'MOTHER', 'MC_DOB'], Header_last: ['CHILD', 'MOTHER'] },
  flags: { Header: ['MOTHER', 'MC_DOB'] },

  run: ({ Header, Header_last }, { collectionStart }) => ({
    Header: Header_last.some(({ MOTHER }) => is(MOTHER, 0))
      ? Header.filter(({ MOTHER, MC_DOB }) => is(MOTHER, 1) && before(MC_DOB, collectionStart))
      : [],
  }),

  examples: [
    {
      name: 'finds a mother since before the year, who was none in last year’s return',
      given: {
        Header: [
          { CHILD: '1', MOTHER: '1', MC_DOB: '2022-03-31' },
          { CHILD: '2', MOTHER: '1.0', MC_DOB: '2021-01-01' },
        ],
        Header_last: [
          { CHILD: '1', MOTHER: '0' },
          { CHILD: '2', MOTHER: '0.0' },
        ],
      },
      found: { Header: [0, 1] },
    },
    {
      name: 'passes a birth in the year, a mother of last year too, and who was not asked last year',
      given: {
        Header: [
          { CHILD: '1', MOTHER: '1', MC_DOB: '2022-04-01' },
          { CHILD: '2', MOTHER: '1', MC_DOB: '2021-01-01' },
          { CHILD: '3', MOTHER: '1', MC_DOB: '2021-01-01' },
          { CHILD: '4', MOTHER: '1', MC_DOB: '2021-01-01' },
        ],
        Header_last: [{ CHILD: '1', MOTHER: '0' }, { CHILD: '2', MOTHER: '1' }, { CHILD: '3' }],
      },
      found: {},
    },
  ],
} satisfies Check903
