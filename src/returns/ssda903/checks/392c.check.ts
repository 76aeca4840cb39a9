import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '392c',
  severity: 'error',
  says: 'A postcode of this episode, of home or of the placement, does not exist. Put it right; a new one may not be in the list of postcodes yet.',
  source: guide903('392c'),
  reading: 'A postcode is looked for whatever its spaces and capitals.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['HOME_POST', 'PL_POST'] },
  needs: ['postcodes'],
  flags: { Episodes: ['HOME_POST', 'PL_POST'] },

  run: ({ Episodes }, { postcodes }) => {
    const isUnknown = (postcode: string | undefined) => postcode !== undefined && postcodes?.find(postcode) === undefined
    return { Episodes: Episodes.filter(({ HOME_POST, PL_POST }) => isUnknown(HOME_POST) || isUnknown(PL_POST)) }
  },

  examples: [
    {
      name: 'finds a postcode of home or of the placement that is not in the list',
      given: { Episodes: [{ HOME_POST: 'AB1 1AB', PL_POST: 'AB1 1AA' }, { PL_POST: 'AB1 1AB' }] },
      about: { postcodes: { AB11AA: {} } },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a postcode however it is written, and none',
      given: { Episodes: [{ HOME_POST: 'AB1 1AA', PL_POST: 'ab11aa' }, {}] },
      about: { postcodes: { AB11AA: {} } },
      found: {},
    },
  ],
} satisfies Check903
