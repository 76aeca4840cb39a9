import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { isNamed, linesOf } from '../providers.ts'
import { guide903 } from '../source.ts'

export default {
  id: '219',
  severity: 'error',
  says: 'By Ofsted’s list this provider has no placements of this kind. Check the provider’s number and the kind of placement.',
  source: guide903('219'),
  reading:
    'A number that is not in the list fails. Where the list has a number on several lines, one of them that fits is enough: public tools want every one to fit. Spaces between codes do not matter.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['URN', 'PLACE'] },
  needs: ['providers'],
  flags: { Episodes: ['URN', 'PLACE'] },

  run: ({ Episodes }, { providers }) => ({
    Episodes: Episodes.filter(
      ({ URN, PLACE }) =>
        isNamed(URN) && !linesOf(providers, URN).some(({ placeCodes }) => PLACE !== undefined && placeCodes.includes(PLACE)),
    ),
  }),

  examples: [
    {
      name: 'finds another kind, no kind, and a number that is not in the list',
      given: { Episodes: [{ URN: '1', PLACE: 'U1' }, { URN: '1' }, { URN: '2', PLACE: 'K2' }] },
      about: { providers: [{ urn: '1', placeCodes: ['K1', 'K2'], providerCodes: [] }] },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes a kind of the list, on whichever of its lines, seven X, and no number',
      given: { Episodes: [{ URN: '1', PLACE: 'K2' }, { URN: '1', PLACE: 'R3' }, { URN: 'XXXXXXX', PLACE: 'U1' }, { PLACE: 'U1' }] },
      about: {
        providers: [
          { urn: '1', placeCodes: ['K1', 'K2'], providerCodes: [] },
          { urn: '1', placeCodes: ['R3'], providerCodes: [] },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
