import { since } from '../../return-year.ts'
import { sameFact } from '../same-fact.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'

/** A reason for having none is no number. */
const number = (code: string) => (code.startsWith('UN') ? undefined : code)

export default {
  id: 'same-pupil-number',
  severity: 'error',
  says: 'The returns have different unique pupil numbers for this child. A child has one: ask the school which it is.',
  source: across('same-pupil-number'),
  inForce: since('2022_23'),
  ...sameFact([
    { table: 'CIN_ChildIdentifiers', column: 'UPN' },
    { table: 'SSDA903_Header', column: 'UPN', is: number },
    { table: 'FEED_Children', column: 'unique_pupil_number' },
  ]),

  examples: [
    {
      name: 'finds two numbers',
      given: { CIN_ChildIdentifiers: [{ UPN: 'A950000178301' }], SSDA903_Header: [{ UPN: 'A950000178302' }] },
      found: { CIN_ChildIdentifiers: [0], SSDA903_Header: [0] },
    },
    {
      name: 'passes the same number, and leaves a reason for having none to the check of its own',
      given: {
        CIN_ChildIdentifiers: [{ UPN: 'A950000178301' }],
        SSDA903_Header: [{ UPN: 'UN3' }],
        FEED_Children: [{ unique_pupil_number: 'A950000178301' }],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
