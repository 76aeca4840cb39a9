import { since } from '../../return-year.ts'
import { sameFact } from '../same-fact.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'same-ethnicity',
  severity: 'query',
  says: 'The returns do not say the same of this child’s ethnicity. It is what the child or the family say it is: ask them, and record their answer once.',
  source: across('same-ethnicity'),
  reading: 'Not yet obtained in one return, and known in another, is a difference too: then it has been obtained.',
  inForce: since('2022_23'),
  ...sameFact([
    { table: 'CIN_ChildCharacteristics', column: 'Ethnicity' },
    { table: 'SSDA903_Header', column: 'ETHNIC' },
    { table: 'FEED_Children', column: 'ethnicity' },
  ]),

  examples: [
    {
      name: 'finds two ethnicities, and one that is known in one return and not yet obtained in another',
      given: { CIN_ChildCharacteristics: [{ Ethnicity: 'NOBT' }], SSDA903_Header: [{ ETHNIC: 'BCRB' }] },
      found: { CIN_ChildCharacteristics: [0], SSDA903_Header: [0] },
    },
    {
      name: 'passes one ethnicity',
      given: { CIN_ChildCharacteristics: [{ Ethnicity: 'BCRB' }], SSDA903_Header: [{ ETHNIC: 'BCRB' }] },
      found: {},
    },
  ],
} satisfies AcrossCheck
