import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8810',
  severity: 'error',
  says: 'It is said why the case was closed, but not when. Record the day it was closed; if it is still open, take the reason out.',
  source: guideCin('8810'),
  reading: 'A closing day that is no date counts as none.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['CINclosureDate', 'ReasonForClosure'] },
  flags: { CINdetails: ['ReasonForClosure', 'CINclosureDate'] },

  run: ({ CINdetails }) => ({
    CINdetails: CINdetails.filter(episode => episode.ReasonForClosure !== undefined && episode.CINclosureDate === undefined),
  }),

  examples: [
    {
      name: 'finds a reason without a day, and one beside a day that is no date',
      given: { CINdetails: [{ ReasonForClosure: 'RC1' }, { ReasonForClosure: 'RC1', CINclosureDate: 'summer' }] },
      found: { CINdetails: [0, 1] },
    },
    {
      name: 'passes a closed case with both, and an open one with neither',
      given: { CINdetails: [{ CINclosureDate: '2022-09-01', ReasonForClosure: 'RC1' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
