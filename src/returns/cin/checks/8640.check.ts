import { since } from '../../return-year.ts'
import { closureReasons } from '../codes.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8640',
  severity: 'error',
  says: 'The reason why the case was closed is not one of the codes of the census. Choose it again: RC1 to RC9.',
  source: guideCin('8640'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['ReasonForClosure'] },
  flags: { CINdetails: ['ReasonForClosure'] },

  run: ({ CINdetails }) => ({
    CINdetails: CINdetails.filter(({ ReasonForClosure: reason }) => reason !== undefined && !closureReasons.has(reason)),
  }),

  examples: [
    {
      name: 'finds codes that do not exist, and one in small letters',
      given: { CINdetails: [{ ReasonForClosure: 'RC0' }, { ReasonForClosure: 'RC10' }, { ReasonForClosure: 'rc1' }] },
      found: { CINdetails: [0, 1, 2] },
    },
    {
      name: 'passes the first code and the last, and no reason at all',
      given: { CINdetails: [{ ReasonForClosure: 'RC1' }, { ReasonForClosure: 'RC9' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
