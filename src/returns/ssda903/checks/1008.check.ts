import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { isNamed, linesOf } from '../providers.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1008',
  severity: 'error',
  says: 'Ofsted’s list has no provider with this number. Check the number, or look the provider up again.',
  source: guide903('1008'),
  reading: 'Seven X stand for a provider without a number. Numbers are compared as they are written.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['URN'] },
  needs: ['providers'],
  flags: { Episodes: ['URN'] },

  run: ({ Episodes }, { providers }) => ({
    Episodes: Episodes.filter(({ URN }) => isNamed(URN) && linesOf(providers, URN).length === 0),
  }),

  examples: [
    {
      name: 'finds a number that is not in the list',
      given: { Episodes: [{ URN: 'SC000001' }] },
      about: { providers: [{ urn: '1234567', placeCodes: [], providerCodes: [] }] },
      found: { Episodes: [0] },
    },
    {
      name: 'passes a number of the list, seven X, and no number',
      given: { Episodes: [{ URN: '1234567' }, { URN: 'XXXXXXX' }, {}] },
      about: { providers: [{ urn: '1234567', placeCodes: [], providerCodes: [] }] },
      found: {},
    },
  ],
} satisfies Check903
