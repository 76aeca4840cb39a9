import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { isNamed, linesOf } from '../providers.ts'
import { guide903 } from '../source.ts'

export default {
  id: '229',
  severity: 'error',
  says: 'The placement is said to be the council’s own, or another council’s, and by the provider’s postcode that is not so. Check who provides the placement, and the provider’s number.',
  source: guide903('229'),
  reading:
    'The council of a provider is that of its postcode in the year of the return; public tools use the councils of 2021. A provider whose council is not known is not the council’s own. Where the list has a number on several lines, one of them that fits is enough.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['URN', 'PLACE_PROVIDER'] },
  needs: ['providers', 'localAuthority'],
  flags: { Episodes: ['URN', 'PLACE_PROVIDER'] },

  run: ({ Episodes }, { providers, localAuthority }) => ({
    Episodes: Episodes.filter(({ URN, PLACE_PROVIDER: by }) => {
      if (!isNamed(URN) || (by !== 'PR1' && by !== 'PR2')) return false
      const lines = linesOf(providers, URN)
      const isFitting = (authority: string | undefined) => (authority === localAuthority) === (by === 'PR1')
      return lines.length === 0 ? !isFitting(undefined) : !lines.some(({ authority }) => isFitting(authority))
    }),
  }),

  examples: [
    {
      name: 'finds another council’s home as the council’s own, its own as another’s, and a number that is not in the list',
      given: {
        Episodes: [
          { URN: '1', PLACE_PROVIDER: 'PR1' },
          { URN: '2', PLACE_PROVIDER: 'PR2' },
          { URN: '3', PLACE_PROVIDER: 'PR1' },
        ],
      },
      about: {
        localAuthority: 'E10000016',
        providers: [
          { urn: '1', placeCodes: [], providerCodes: [], authority: 'E10000014' },
          { urn: '2', placeCodes: [], providerCodes: [], authority: 'E10000016' },
        ],
      },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes the other way round, other sorts, and no number',
      given: {
        Episodes: [
          { URN: '2', PLACE_PROVIDER: 'PR1' },
          { URN: '1', PLACE_PROVIDER: 'PR2' },
          { URN: '3', PLACE_PROVIDER: 'PR2' },
          { URN: '1', PLACE_PROVIDER: 'PR4' },
          { PLACE_PROVIDER: 'PR1' },
        ],
      },
      about: {
        localAuthority: 'E10000016',
        providers: [
          { urn: '1', placeCodes: [], providerCodes: [], authority: 'E10000014' },
          { urn: '2', placeCodes: [], providerCodes: [], authority: 'E10000016' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
