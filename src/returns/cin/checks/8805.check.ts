import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8805',
  severity: 'error',
  says: 'The case was closed, but it is not said why. Choose the reason for closing it.',
  source: guideCin('8805'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['CINclosureDate', 'ReasonForClosure'] },
  flags: { CINdetails: ['CINclosureDate', 'ReasonForClosure'] },

  run: ({ CINdetails }) => ({
    CINdetails: CINdetails.filter(episode => episode.CINclosureDate !== undefined && episode.ReasonForClosure === undefined),
  }),

  examples: [
    {
      name: 'finds a closed case without a reason',
      given: { CINdetails: [{ CINclosureDate: '2022-09-01' }] },
      found: { CINdetails: [0] },
    },
    {
      name: 'passes a closed case with a reason, an open one, and one whose closing day is no date',
      given: { CINdetails: [{ CINclosureDate: '2022-09-01', ReasonForClosure: 'RC1' }, {}, { CINclosureDate: 'summer' }] },
      found: {},
    },
  ],
} satisfies CinCheck
