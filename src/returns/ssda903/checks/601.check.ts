import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { endsInAdoptionInYear } from '../adoption.ts'
import { adoptionItems } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '601',
  severity: 'error',
  says: 'This child was adopted in the year, but not everything that is asked about an adoption is there. Complete the adoption: the days on which it was decided and the child was matched, whether by foster carers, and the adopters’ number, sex and legal status.',
  source: guide903('601'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    Episodes: ['CHILD', 'DEC', 'REC'],
    AD1: ['CHILD', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  },
  flags: { AD1: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'], Episodes: ['REC'] },

  run: ({ Episodes, AD1 }, about) => {
    const adopted = Episodes.filter(episode => endsInAdoptionInYear(episode, about))
    const partial = AD1.filter(row => !adoptionItems.every(item => isFilled(row, item)))
    return adopted.length > 0 && partial.length > 0 ? { Episodes: adopted, AD1: partial } : {}
  },

  examples: [
    {
      name: 'finds an adoption on the first and on the last day of the year with an answer missing',
      given: {
        Episodes: [
          { CHILD: '1', REC: 'E11', DEC: '2022-04-01' },
          { CHILD: '2', REC: 'E12', DEC: '2023-03-31' },
        ],
        AD1: [
          { CHILD: '1', DATE_INT: '2022-01-01', DATE_MATCH: '2022-01-01', FOSTER_CARE: '0', NB_ADOPTR: '2', SEX_ADOPTR: 'MF' },
          { CHILD: '2' },
        ],
      },
      found: { Episodes: [0, 1], AD1: [0, 1] },
    },
    {
      name: 'passes all answers, an adoption in another year, and a child without any row about it',
      given: {
        Episodes: [
          { CHILD: '1', REC: 'E11', DEC: '2022-04-01' },
          { CHILD: '2', REC: 'E11', DEC: '2022-03-31' },
          { CHILD: '3', REC: 'E11', DEC: '2022-05-01' },
        ],
        AD1: [
          {
            CHILD: '1',
            DATE_INT: '2022-01-01',
            DATE_MATCH: '2022-01-01',
            FOSTER_CARE: '0',
            NB_ADOPTR: '2',
            SEX_ADOPTR: 'MF',
            LS_ADOPTR: 'L11',
          },
          { CHILD: '2' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
