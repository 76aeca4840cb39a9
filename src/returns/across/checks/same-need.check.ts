import { since } from '../../return-year.ts'
import { isCare, wasOpenOn } from '../care.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'same-need',
  severity: 'query',
  says: 'The main need that led to care is another one than the main need of the referral. They may differ, where what was found first was not what led to care: say so, or put one of them right.',
  source: across('same-need'),
  reading: 'Set against the referral that was open when care began; where none was, or its need is not known, there is nothing to compare.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    CIN_CINdetails: ['CINreferralDate', 'CINclosureDate', 'PrimaryNeedCode'],
    SSDA903_Episodes: ['DECOM', 'RNE', 'CIN', 'LS'],
  },
  flags: { CIN_CINdetails: ['PrimaryNeedCode'], SSDA903_Episodes: ['CIN'] },

  run: ({ CIN_CINdetails: details, SSDA903_Episodes: episodes }) => {
    const others = (row: (typeof episodes)[number]) => {
      const { DECOM, CIN } = row
      if (row.RNE !== 'S' || DECOM === undefined || CIN === undefined || !isCare(row)) return []
      const open = details.filter(each => each.PrimaryNeedCode !== undefined && wasOpenOn(each, DECOM))
      return open.every(each => each.PrimaryNeedCode !== CIN && each.PrimaryNeedCode !== 'N0') ? open : []
    }
    const differ = episodes.filter(row => others(row).length > 0)
    return differ.length > 0 ? { CIN_CINdetails: differ.flatMap(others), SSDA903_Episodes: differ } : {}
  },

  examples: [
    {
      name: 'queries a child in need because of a parent’s illness who is looked after because of neglect',
      given: {
        CIN_CINdetails: [{ CINreferralDate: '2022-04-04', PrimaryNeedCode: 'N3' }],
        SSDA903_Episodes: [{ DECOM: '2022-05-01', RNE: 'S', CIN: 'N1', LS: 'C1' }],
      },
      found: { CIN_CINdetails: [0], SSDA903_Episodes: [0] },
    },
    {
      name: 'passes the same need, a need that nobody has stated, and one of a referral that was not open then',
      given: {
        CIN_CINdetails: [
          { CINreferralDate: '2022-04-04', CINclosureDate: '2022-04-20', PrimaryNeedCode: 'N3' },
          { CINreferralDate: '2022-04-28', PrimaryNeedCode: 'N1' },
        ],
        SSDA903_Episodes: [{ DECOM: '2022-05-01', RNE: 'S', CIN: 'N1', LS: 'C1' }],
      },
      found: {},
    },
    {
      name: 'passes a need that is not stated',
      given: {
        CIN_CINdetails: [{ CINreferralDate: '2022-04-04', PrimaryNeedCode: 'N0' }],
        SSDA903_Episodes: [{ DECOM: '2022-05-01', RNE: 'S', CIN: 'N1', LS: 'C1' }],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
