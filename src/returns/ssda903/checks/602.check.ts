import { since } from '../../return-year.ts'
import { endsInAdoptionInYear } from '../adoption.ts'
import { adoptionItems, isAnyFilled } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '602',
  severity: 'error',
  says: 'Something is said about this child’s adoption, but no episode ended in the year because they were adopted. Record the adoption as the end of the episode, or take the answers out.',
  source: guide903('602'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    Episodes: ['CHILD', 'DEC', 'REC'],
    AD1: ['CHILD', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  },
  flags: { AD1: ['CHILD'] },

  run: ({ Episodes, AD1 }, about) => ({
    AD1: Episodes.some(episode => endsInAdoptionInYear(episode, about)) ? [] : AD1.filter(row => isAnyFilled(row, adoptionItems)),
  }),

  examples: [
    {
      name: 'finds an answer where there was no adoption, one in another year, and no episode',
      given: {
        Episodes: [
          { CHILD: '1', REC: 'E4A', DEC: '2022-05-01' },
          { CHILD: '2', REC: 'E11', DEC: '2022-03-31' },
        ],
        AD1: [
          { CHILD: '1', FOSTER_CARE: '0' },
          { CHILD: '2', DATE_INT: 'soon' },
          { CHILD: '3', NB_ADOPTR: '1' },
        ],
      },
      found: { AD1: [0, 1, 2] },
    },
    {
      name: 'passes a child adopted in the year, and a row that says nothing',
      given: { Episodes: [{ CHILD: '1', REC: 'E12', DEC: '2023-03-31' }], AD1: [{ CHILD: '1', FOSTER_CARE: '0' }, { CHILD: '2' }] },
      found: {},
    },
  ],
} satisfies Check903
