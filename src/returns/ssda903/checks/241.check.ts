import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '241',
  severity: 'error',
  says: 'This supported accommodation is not in an authority in which its provider has premises, as Ofsted lists them. Check the provider’s number and the postcode of the placement.',
  source: guide903('241'),
  reading:
    'The authorities are those of the provider in Ofsted’s list, as the rule says; public tools compare with the council’s own. A number that is not in the list is found elsewhere.',
  inForce: since('2025_26'),
  scope: 'child',
  reads: { Episodes: ['URN', 'PLACE', 'PL_LA'] },
  needs: ['providers'],
  flags: { Episodes: ['URN'] },

  run: ({ Episodes }, { providers }) => ({
    Episodes: Episodes.filter(({ URN, PLACE, PL_LA }) => {
      if (URN === undefined || URN === 'XXXXXXX' || PLACE !== 'K3') return false
      const authorities = (providers?.withUrn(URN) ?? []).flatMap(({ authority }) => authority ?? [])
      return authorities.length > 0 && (PL_LA === undefined || !authorities.includes(PL_LA))
    }),
  }),

  examples: [
    {
      name: 'finds a placement in another authority, and in none',
      given: {
        Episodes: [
          { URN: 'SC1', PLACE: 'K3', PL_LA: 'E10000014' },
          { URN: 'SC1', PLACE: 'K3' },
        ],
      },
      about: {
        providers: [
          { urn: 'SC1', placeCodes: ['K3'], providerCodes: [], authority: 'E09000007' },
          { urn: 'SC1', placeCodes: ['K3'], providerCodes: [], authority: 'E09000008' },
          { urn: 'SC2', placeCodes: ['K3'], providerCodes: [] },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes any authority of the provider, another kind of placement, and providers of whom no authority is known',
      given: {
        Episodes: [
          { URN: 'SC1', PLACE: 'K3', PL_LA: 'E09000008' },
          { URN: 'SC1', PLACE: 'K2', PL_LA: 'E10000014' },
          { URN: 'XXXXXXX', PLACE: 'K3', PL_LA: 'E10000014' },
          { PLACE: 'K3' },
          { URN: 'SC2', PLACE: 'K3', PL_LA: 'E10000014' },
          { URN: 'SC9', PLACE: 'K3', PL_LA: 'E10000014' },
        ],
      },
      about: {
        providers: [
          { urn: 'SC1', placeCodes: ['K3'], providerCodes: [], authority: 'E09000007' },
          { urn: 'SC1', placeCodes: ['K3'], providerCodes: [], authority: 'E09000008' },
          { urn: 'SC2', placeCodes: ['K3'], providerCodes: [] },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
