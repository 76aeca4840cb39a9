import type { About } from '../../about.ts'
import { plainPostcode } from '../../postcode.ts'
import { during, since } from '../../return-year.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { isNamed, linesOf } from '../providers.ts'
import { guide903 } from '../source.ts'

const isAt = (places: readonly string[]) =>
  ({
    scope: 'child',
    reads: { Episodes: ['URN', 'LS', 'PLACE', 'PL_POST'] },
    needs: ['providers'],
    flags: { Episodes: ['PL_POST'] },
    run: ({ Episodes }: Tables903, { providers }: About) => ({
      Episodes: Episodes.filter(e => {
        if (!isNamed(e.URN) || isShortBreak(e) || e.PL_POST === undefined || e.PLACE === undefined || !places.includes(e.PLACE))
          return false
        const there = plainPostcode(e.PL_POST)
        return !linesOf(providers, e.URN).some(({ postcode }) => postcode === there)
      }),
    }),
  }) as const
const about = { providers: [{ urn: '1', placeCodes: [], providerCodes: [], postcode: 'E17AA' }] }

export default {
  id: '221',
  severity: 'error',
  says: 'By Ofsted’s list this provider is at another postcode. Check the provider’s number and the postcode of the placement.',
  source: guide903('221'),
  reading:
    'A number that is not in the list, or has no postcode there, fails. Where the list has a number on several lines, one of them that fits is enough: public tools want every one to fit. Spaces and small letters do not matter.',
  versions: [
    {
      inForce: during('2022_23', '2022_23'),
      ...isAt(['K1', 'K2', 'R3', 'S1']),
      examples: [
        {
          name: 'finds another postcode, and a number that is not in the list',
          about,
          given: {
            Episodes: [
              { URN: '1', PLACE: 'K2', PL_POST: 'E1 7AB' },
              { URN: '2', PLACE: 'S1', PL_POST: 'E1 7AA' },
            ],
          },
          found: { Episodes: [0, 1] },
        },
        {
          name: 'passes the same postcode, short breaks, other kinds, and none',
          about,
          given: {
            Episodes: [
              { URN: '1', PLACE: 'K2', PL_POST: 'e1 7aa' },
              { URN: '1', PLACE: 'K2', PL_POST: 'E1 7AB', LS: 'V3' },
              { URN: '1', PLACE: 'H5', PL_POST: 'E1 7AB' },
              { URN: '1', PLACE: 'K2' },
              { URN: 'XXXXXXX', PLACE: 'K2', PL_POST: 'E1 7AB' },
            ],
          },
          found: {},
        },
      ],
    },
    {
      inForce: during('2023_24', '2023_24'),
      ...isAt(['K1', 'K2', 'R3', 'S1', 'H5']),
      examples: [
        {
          name: 'finds semi-independent living at another postcode',
          about,
          given: { Episodes: [{ URN: '1', PLACE: 'H5', PL_POST: 'E1 7AB' }] },
          found: { Episodes: [0] },
        },
        {
          name: 'passes the same postcode, and supported accommodation',
          about,
          given: {
            Episodes: [
              { URN: '1', PLACE: 'H5', PL_POST: 'E17AA' },
              { URN: '1', PLACE: 'K3', PL_POST: 'E1 7AB' },
            ],
          },
          found: {},
        },
      ],
    },
    {
      inForce: since('2024_25'),
      ...isAt(['K1', 'K2', 'K3', 'R3', 'S1']),
      examples: [
        {
          name: 'finds supported accommodation at another postcode',
          about,
          given: { Episodes: [{ URN: '1', PLACE: 'K3', PL_POST: 'E1 7AB' }] },
          found: { Episodes: [0] },
        },
        {
          name: 'passes the same postcode, and semi-independent living',
          about,
          given: {
            Episodes: [
              { URN: '1', PLACE: 'K3', PL_POST: 'E17AA' },
              { URN: '1', PLACE: 'H5', PL_POST: 'E1 7AB' },
            ],
          },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
