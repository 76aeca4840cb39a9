import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { isNamed, linesOf } from '../providers.ts'
import { guide903 } from '../source.ts'

export default {
  id: '224',
  severity: 'error',
  says: 'By Ofsted’s list this provider is of another sort. Check the provider’s number, and who is said to provide the placement.',
  source: guide903('224'),
  reading:
    'A number that is not in the list fails. Where the list has a number on several lines, one of them that fits is enough: public tools want every one to fit. Spaces between codes do not matter.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['URN', 'PLACE_PROVIDER'] },
  needs: ['providers'],
  flags: { Episodes: ['PLACE_PROVIDER'] },

  run: ({ Episodes }, { providers }) => ({
    Episodes: Episodes.filter(
      ({ URN, PLACE_PROVIDER: by }) =>
        isNamed(URN) && !linesOf(providers, URN).some(({ providerCodes }) => by !== undefined && providerCodes.includes(by)),
    ),
  }),

  examples: [
    {
      name: 'finds another sort, none, and a number that is not in the list',
      given: { Episodes: [{ URN: '1', PLACE_PROVIDER: 'PR4' }, { URN: '1' }, { URN: '2', PLACE_PROVIDER: 'PR1' }] },
      about: { providers: [{ urn: '1', placeCodes: [], providerCodes: ['PR1', 'PR2'] }] },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes a sort of the list, seven X, and no number',
      given: { Episodes: [{ URN: '1', PLACE_PROVIDER: 'PR2' }, { URN: 'XXXXXXX', PLACE_PROVIDER: 'PR4' }, { PLACE_PROVIDER: 'PR4' }] },
      about: { providers: [{ urn: '1', placeCodes: [], providerCodes: ['PR1', 'PR2'] }] },
      found: {},
    },
  ],
} satisfies Check903
