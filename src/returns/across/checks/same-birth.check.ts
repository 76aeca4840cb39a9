import { since } from '../../return-year.ts'
import { sameFact } from '../same-fact.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'same-birth',
  severity: 'error',
  says: 'The returns do not have one date of birth for this child. Find out which is right, and put the others right.',
  source: across('same-birth'),
  inForce: since('2022_23'),
  ...sameFact([
    { table: 'CIN_ChildIdentifiers', column: 'PersonBirthDate' },
    { table: 'SSDA903_Header', column: 'DOB' },
    { table: 'FEED_Children', column: 'date_of_birth' },
  ]),

  examples: [
    {
      name: 'finds a child who is a year older in the looked-after return',
      given: { CIN_ChildIdentifiers: [{ PersonBirthDate: '2015-06-01' }], SSDA903_Header: [{ DOB: '2014-06-01' }] },
      found: { CIN_ChildIdentifiers: [0], SSDA903_Header: [0] },
    },
    {
      name: 'finds it in every return that says one, also in the one that is right',
      given: {
        CIN_ChildIdentifiers: [{ PersonBirthDate: '2015-06-01' }],
        SSDA903_Header: [{ DOB: '2015-06-01' }],
        FEED_Children: [{ date_of_birth: '2015-01-06' }],
      },
      found: { CIN_ChildIdentifiers: [0], SSDA903_Header: [0], FEED_Children: [0] },
    },
    {
      name: 'passes one date of birth, and a return that says none',
      given: { CIN_ChildIdentifiers: [{ PersonBirthDate: '2015-06-01' }], SSDA903_Header: [{ DOB: '2015-06-01' }], FEED_Children: [{}] },
      found: {},
    },
  ],
} satisfies AcrossCheck
