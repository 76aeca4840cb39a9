import type { Day } from '../../../kernel/kernel.ts'
import { onOrAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { isNamed, linesOf } from '../providers.ts'
import { guide903 } from '../source.ts'

export default {
  id: '227',
  severity: 'error',
  says: 'By Ofsted’s list this provider had closed when the episode began. Check the provider’s number and the day on which the episode began.',
  source: guide903('227'),
  reading:
    'The day of closing itself counts as closed. Where the list has a number on several lines, one of them that fits is enough: public tools want every one to fit. A number that is not in the list passes.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['URN', 'DECOM'] },
  needs: ['providers'],
  flags: { Episodes: ['URN', 'DECOM'] },

  run: ({ Episodes }, { providers }) => ({
    Episodes: Episodes.filter(({ URN, DECOM }) => {
      const lines = isNamed(URN) ? linesOf(providers, URN) : []
      return lines.length > 0 && lines.every(({ closed }) => onOrAfter(DECOM, closed))
    }),
  }),

  examples: [
    {
      name: 'finds an episode that began on the day of closing',
      given: { Episodes: [{ URN: '1', DECOM: '2022-06-01' }] },
      about: { providers: [{ urn: '1', placeCodes: [], providerCodes: [], closed: '2022-06-01' as Day }] },
      found: { Episodes: [0] },
    },
    {
      name: 'passes the day before, a provider that is open, one that is not in the list, and no start',
      given: {
        Episodes: [
          { URN: '1', DECOM: '2022-05-31' },
          { URN: '2', DECOM: '2022-06-01' },
          { URN: '3', DECOM: '2022-06-01' },
          { URN: '1' },
          { DECOM: '2022-06-01' },
        ],
      },
      about: {
        providers: [
          { urn: '1', placeCodes: [], providerCodes: [], closed: '2022-06-01' as Day },
          { urn: '2', placeCodes: [], providerCodes: [] },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
