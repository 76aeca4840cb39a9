import { since } from '../../return-year.ts'
import { wasInCareOver, wasOpenOn } from '../care.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'closed-in-care',
  severity: 'error',
  says: 'The case was closed while the child was in care, and not opened again. A case stays open as long as care goes on: put right the day of one or the other.',
  source: across('closed-in-care'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CIN_CINdetails: ['CINreferralDate', 'CINclosureDate'], SSDA903_Episodes: ['DECOM', 'DEC', 'LS'] },
  flags: { CIN_CINdetails: ['CINclosureDate'], SSDA903_Episodes: ['DECOM', 'DEC'] },

  run: ({ CIN_CINdetails: details, SSDA903_Episodes: episodes }) => {
    const isOpenAgain = (on: string, but: (typeof details)[number]) => details.some(row => row !== but && wasOpenOn(row, on))
    const over = (on: string) => episodes.filter(row => wasInCareOver(row, on))
    const closed = details.filter(
      row => row.CINclosureDate !== undefined && over(row.CINclosureDate).length > 0 && !isOpenAgain(row.CINclosureDate, row),
    )
    return closed.length > 0 ? { CIN_CINdetails: closed, SSDA903_Episodes: closed.flatMap(row => over(row.CINclosureDate!)) } : {}
  },

  examples: [
    {
      name: 'finds a closure in the middle of care',
      given: {
        CIN_CINdetails: [{ CINreferralDate: '2022-04-04', CINclosureDate: '2022-09-01' }],
        SSDA903_Episodes: [
          { DECOM: '2022-05-01', LS: 'C2', DEC: '2022-08-01' },
          { DECOM: '2022-08-01', LS: 'C2' },
        ],
      },
      found: { CIN_CINdetails: [0], SSDA903_Episodes: [1] },
    },
    {
      name: 'passes a closure on the day on which care ended, one during short breaks, and one of a case that another took over',
      given: {
        CIN_CINdetails: [{ CINreferralDate: '2022-04-04', CINclosureDate: '2022-09-01' }, { CINreferralDate: '2022-08-15' }],
        SSDA903_Episodes: [
          { DECOM: '2022-05-01', LS: 'C2' },
          { DECOM: '2022-05-01', LS: 'V4' },
        ],
      },
      found: {},
    },
    {
      name: 'passes care that ended that day',
      given: {
        CIN_CINdetails: [{ CINreferralDate: '2022-04-04', CINclosureDate: '2022-09-01' }],
        SSDA903_Episodes: [{ DECOM: '2022-05-01', LS: 'C2', DEC: '2022-09-01' }],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
