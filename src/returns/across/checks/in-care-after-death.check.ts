import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'in-care-after-death',
  severity: 'error',
  says: 'The census says that this child died, and the looked-after return that they were in care after that day. Put right the date of death, or end the care on it.',
  source: across('in-care-after-death'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CIN_ChildIdentifiers: ['PersonDeathDate'], SSDA903_Episodes: ['DECOM', 'DEC'] },
  flags: { CIN_ChildIdentifiers: ['PersonDeathDate'], SSDA903_Episodes: ['DECOM', 'DEC'] },

  run: ({ CIN_ChildIdentifiers: census, SSDA903_Episodes: episodes }) => {
    const died = census.filter(row => row.PersonDeathDate !== undefined)
    const after = episodes.filter(row =>
      died.some(
        ({ PersonDeathDate: on }) => before(on, row.DECOM) || before(on, row.DEC) || (row.DECOM !== undefined && !isFilled(row, 'DEC')),
      ),
    )
    return after.length > 0 ? { CIN_ChildIdentifiers: died, SSDA903_Episodes: after } : {}
  },

  examples: [
    {
      name: 'finds care that goes on, and care that ended later',
      given: {
        CIN_ChildIdentifiers: [{ PersonDeathDate: '2022-08-01' }],
        SSDA903_Episodes: [{ DECOM: '2022-05-01', DEC: '2022-06-01' }, { DECOM: '2022-06-01', DEC: '2022-09-01' }, { DECOM: '2022-09-01' }],
      },
      found: { CIN_ChildIdentifiers: [0], SSDA903_Episodes: [1, 2] },
    },
    {
      name: 'passes care that ended on the day or before',
      given: { CIN_ChildIdentifiers: [{ PersonDeathDate: '2022-08-01' }], SSDA903_Episodes: [{ DECOM: '2022-05-01', DEC: '2022-08-01' }] },
      found: {},
    },
  ],
} satisfies AcrossCheck
