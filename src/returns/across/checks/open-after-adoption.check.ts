import { isYes } from '../../cin/modules.ts'
import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { isAdoption } from '../care.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'open-after-adoption',
  severity: 'error',
  says: 'This child was adopted, and their case under their former number is still open, or was closed later. It is closed on the day of the adoption, and what comes after is on a new record that nothing joins to this one.',
  source: across('open-after-adoption'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CIN_CINdetails: ['CINreferralDate', 'CINclosureDate', 'ReferralNFA'], SSDA903_Episodes: ['DEC', 'REC'] },
  flags: { CIN_CINdetails: ['CINclosureDate'], SSDA903_Episodes: ['DEC', 'REC'] },

  run: ({ CIN_CINdetails: details, SSDA903_Episodes: episodes }) => {
    const adopted = episodes.filter(row => isAdoption(row) && row.DEC !== undefined)
    const open = details.filter(
      row => !isYes(row.ReferralNFA) && adopted.some(({ DEC }) => !isFilled(row, 'CINclosureDate') || after(row.CINclosureDate, DEC)),
    )
    return open.length > 0 ? { CIN_CINdetails: open, SSDA903_Episodes: adopted } : {}
  },

  examples: [
    {
      name: 'finds a case that is still open, and one that was closed a month later',
      given: {
        CIN_CINdetails: [{ CINreferralDate: '2020-01-06' }, { CINreferralDate: '2020-01-06', CINclosureDate: '2022-10-01' }],
        SSDA903_Episodes: [{ DEC: '2022-09-01', REC: 'E12' }],
      },
      found: { CIN_CINdetails: [0, 1], SSDA903_Episodes: [0] },
    },
    {
      name: 'passes a case that was closed that day, and a child who left care in another way',
      given: {
        CIN_CINdetails: [{ CINreferralDate: '2020-01-06', CINclosureDate: '2022-09-01' }],
        SSDA903_Episodes: [{ DEC: '2022-09-01', REC: 'E11' }],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
