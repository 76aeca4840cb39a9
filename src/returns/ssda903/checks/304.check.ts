import { after, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '304',
  severity: 'error',
  says: 'The child is recorded as an unaccompanied asylum seeker until after the 18th birthday. Put in the day on which it ended, which is the birthday at the latest, or put right the date of birth.',
  source: guide903('304'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { UASC: ['DOB', 'DUC'] },
  flags: { UASC: ['DUC'] },

  run: ({ UASC }) => ({ UASC: UASC.filter(({ DOB, DUC }) => after(DUC, birthday(DOB, 18))) }),

  examples: [
    { name: 'finds the day after the 18th birthday', given: { UASC: [{ DOB: '2004-05-01', DUC: '2022-05-02' }] }, found: { UASC: [0] } },
    {
      name: 'passes the 18th birthday itself, and what is not known',
      given: { UASC: [{ DOB: '2004-05-01', DUC: '2022-05-01' }, { DOB: '2004-05-01' }, { DUC: '2022-05-01' }] },
      found: {},
    },
  ],
} satisfies Check903
