import { since } from '../../return-year.ts'
import { isDeath } from '../care.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'died-in-care',
  severity: 'error',
  says: 'The looked-after return says that this child died in care, and the census does not say so, or has another day. Record the date of death, and end the care on it.',
  source: across('died-in-care'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CIN_ChildIdentifiers: ['PersonDeathDate'], SSDA903_Episodes: ['DEC', 'REC'] },
  flags: { CIN_ChildIdentifiers: ['PersonDeathDate'], SSDA903_Episodes: ['DEC', 'REC'] },

  run: ({ CIN_ChildIdentifiers: census, SSDA903_Episodes: episodes }) => {
    const deaths = episodes.filter(isDeath)
    const wrong = census.filter(row => deaths.some(({ DEC }) => DEC !== row.PersonDeathDate))
    return wrong.length > 0 ? { CIN_ChildIdentifiers: wrong, SSDA903_Episodes: deaths } : {}
  },

  examples: [
    {
      name: 'finds a death that the census does not know, and one on another day',
      given: { CIN_ChildIdentifiers: [{}], SSDA903_Episodes: [{ DEC: '2022-08-01', REC: 'E2' }] },
      found: { CIN_ChildIdentifiers: [0], SSDA903_Episodes: [0] },
    },
    {
      name: 'passes a death on the same day, and a child who is not in the census',
      given: { CIN_ChildIdentifiers: [{ PersonDeathDate: '2022-08-01' }], SSDA903_Episodes: [{ DEC: '2022-08-01', REC: 'E2' }] },
      found: {},
    },
  ],
} satisfies AcrossCheck
