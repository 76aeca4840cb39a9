import type { Day } from '../../../kernel/kernel.ts'
import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { isNamed, linesOf } from '../providers.ts'
import { guide903 } from '../source.ts'

export default {
  id: '228',
  severity: 'error',
  says: 'By Ofsted’s list this provider closed before the episode ended. Check the provider’s number and the end of the episode; if the child moved when it closed, end the episode.',
  source: guide903('228'),
  reading:
    'An episode without an end is taken to go on to the end of the year. Where the list has a number on several lines, one of them that fits is enough: public tools want every one to fit. A number that is not in the list passes.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['URN', 'DEC'] },
  needs: ['providers'],
  flags: { Episodes: ['URN', 'DEC'] },

  run: ({ Episodes }, { providers, collectionEnd }) => ({
    Episodes: Episodes.filter(({ URN, DEC }) => {
      const lines = isNamed(URN) ? linesOf(providers, URN) : []
      return lines.length > 0 && lines.every(({ closed }) => after(DEC ?? collectionEnd, closed))
    }),
  }),

  examples: [
    {
      name: 'finds an end after the day of closing, and an episode that goes on',
      given: { Episodes: [{ URN: '1', DEC: '2022-06-02' }, { URN: '1' }, { URN: '1', DEC: 'soon' }] },
      about: { providers: [{ urn: '1', placeCodes: [], providerCodes: [], closed: '2022-06-01' as Day }] },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes an end on that day, providers that are open, or closed later, and a number that is not in the list',
      given: { Episodes: [{ URN: '1', DEC: '2022-06-01' }, { URN: '2' }, { URN: '3' }, { URN: '4' }, {}] },
      about: {
        providers: [
          { urn: '1', placeCodes: [], providerCodes: [], closed: '2022-06-01' as Day },
          { urn: '2', placeCodes: [], providerCodes: [] },
          { urn: '3', placeCodes: [], providerCodes: [], closed: '2023-03-31' as Day },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
