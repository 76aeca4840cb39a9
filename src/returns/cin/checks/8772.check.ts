import { since } from '../../return-year.ts'
import { isYes } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8772',
  severity: 'error',
  says: 'The pupil number is said to be unknown because the referral led no further, but a referral of this child did. Ask the school for the number, or choose another reason.',
  source: guideCin('8772'),
  reading:
    'A referral led no further only where it says so: one that does not say is found too, and so is a child with no referral at all. The reason counts in capitals (UN7).',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildIdentifiers: ['LAchildID', 'UPNunknown'], CINdetails: ['LAchildID', 'ReferralNFA'] },
  flags: { ChildIdentifiers: ['UPNunknown'], CINdetails: ['ReferralNFA'] },

  run: ({ ChildIdentifiers, CINdetails }) => {
    const unknown = ChildIdentifiers.filter(({ UPNunknown }) => UPNunknown === 'UN7')
    const further = CINdetails.filter(({ ReferralNFA }) => !isYes(ReferralNFA))
    if (unknown.length === 0 || (further.length === 0 && CINdetails.length > 0)) return {}
    return { ChildIdentifiers: unknown, CINdetails: further }
  },

  examples: [
    {
      name: 'finds the reason and each referral that led further, or does not say',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', UPNunknown: 'UN7' }],
        CINdetails: [
          { LAchildID: '7', ReferralNFA: '0' },
          { LAchildID: '7', ReferralNFA: '1' },
          { LAchildID: '7' },
          { LAchildID: '7', ReferralNFA: 'maybe' },
        ],
      },
      found: { ChildIdentifiers: [0], CINdetails: [0, 2, 3] },
    },
    {
      name: 'finds a child without any referral',
      given: { ChildIdentifiers: [{ LAchildID: '7', UPNunknown: 'UN7' }], CINdetails: [{ LAchildID: '8', ReferralNFA: '0' }] },
      found: { ChildIdentifiers: [0] },
    },
    {
      name: 'passes referrals that led no further, and other reasons',
      given: {
        ChildIdentifiers: [
          { LAchildID: '7', UPNunknown: 'UN7' },
          { LAchildID: '8', UPNunknown: 'UN2' },
          { LAchildID: '9', UPNunknown: 'un7' },
        ],
        CINdetails: [
          { LAchildID: '7', ReferralNFA: '1' },
          { LAchildID: '7', ReferralNFA: 'True' },
          { LAchildID: '8', ReferralNFA: '0' },
          { LAchildID: '9', ReferralNFA: '0' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
