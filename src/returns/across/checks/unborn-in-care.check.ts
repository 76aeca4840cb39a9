import { since } from '../../return-year.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'unborn-in-care',
  severity: 'error',
  says: 'The census says that this child is expected, and the looked-after return that they are in care. Nobody is looked after before they are born: record the date of birth.',
  source: across('unborn-in-care'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CIN_ChildIdentifiers: ['PersonBirthDate', 'ExpectedPersonBirthDate'], SSDA903_Episodes: ['DECOM'] },
  flags: { CIN_ChildIdentifiers: ['ExpectedPersonBirthDate', 'PersonBirthDate'], SSDA903_Episodes: ['DECOM'] },

  run: ({ CIN_ChildIdentifiers: census, SSDA903_Episodes: episodes }) => {
    const expected = census.filter(row => row.ExpectedPersonBirthDate !== undefined && row.PersonBirthDate === undefined)
    return expected.length > 0 && episodes.length > 0 ? { CIN_ChildIdentifiers: expected, SSDA903_Episodes: episodes } : {}
  },

  examples: [
    {
      name: 'finds a baby who is looked after and not born',
      given: { CIN_ChildIdentifiers: [{ ExpectedPersonBirthDate: '2022-05-01' }], SSDA903_Episodes: [{ DECOM: '2022-05-03' }] },
      found: { CIN_ChildIdentifiers: [0], SSDA903_Episodes: [0] },
    },
    {
      name: 'passes one who was born, and one who is expected and not in care',
      given: {
        CIN_ChildIdentifiers: [{ PersonBirthDate: '2022-05-02', ExpectedPersonBirthDate: '2022-05-01' }],
        SSDA903_Episodes: [{ DECOM: '2022-05-03' }],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
