import { since } from '../../return-year.ts'
import { disabilities } from '../codes.ts'
import { isNo } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8540',
  severity: 'error',
  says: 'Nothing is recorded about whether this child has a disability, or something that is not one of the codes of the census. Record every disability that the child has, or that there is none.',
  source: guideCin('8540'),
  reading:
    'Asked of a child who was born and has a referral that led to something (0 or false, in capitals or small letters). Public tools list it as passed whatever they are given.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    ChildIdentifiers: ['LAchildID', 'PersonBirthDate'],
    CINdetails: ['LAchildID', 'ReferralNFA'],
    Disabilities: ['LAchildID', 'Disability'],
  },
  flags: { ChildIdentifiers: ['PersonBirthDate'], Disabilities: ['Disability'], CINdetails: ['ReferralNFA'] },

  run: tables => {
    const born = tables.ChildIdentifiers.filter(({ PersonBirthDate }) => PersonBirthDate !== undefined)
    const ledToSomething = tables.CINdetails.filter(({ ReferralNFA }) => isNo(ReferralNFA))
    const wrong = tables.Disabilities.filter(({ Disability }) => Disability === undefined || !disabilities.has(Disability))
    const isAsked = born.length > 0 && ledToSomething.length > 0
    const fails = isAsked && (wrong.length > 0 || tables.Disabilities.length === 0)
    return fails ? { ChildIdentifiers: born, Disabilities: wrong, CINdetails: ledToSomething } : {}
  },

  examples: [
    {
      name: 'finds a child about whom nothing is recorded',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonBirthDate: '2012-06-01' }],
        CINdetails: [
          { LAchildID: '7', ReferralNFA: '1' },
          { LAchildID: '7', ReferralNFA: 'False' },
        ],
      },
      found: { ChildIdentifiers: [0], CINdetails: [1] },
    },
    {
      name: 'finds codes that do not exist, beside one that does',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonBirthDate: '2012-06-01' }],
        CINdetails: [{ LAchildID: '7', ReferralNFA: '0' }],
        Disabilities: [
          { LAchildID: '7', Disability: 'MOB' },
          { LAchildID: '7', Disability: 'mob' },
          { LAchildID: '7', Disability: 'ASD' },
          { LAchildID: '7' },
        ],
      },
      found: { ChildIdentifiers: [0], Disabilities: [1, 2, 3], CINdetails: [0] },
    },
    {
      name: 'passes a disability, and that there is none',
      given: {
        ChildIdentifiers: [
          { LAchildID: '7', PersonBirthDate: '2012-06-01' },
          { LAchildID: '8', PersonBirthDate: '2012-06-01' },
        ],
        CINdetails: [
          { LAchildID: '7', ReferralNFA: '0' },
          { LAchildID: '8', ReferralNFA: '0' },
        ],
        Disabilities: [
          { LAchildID: '7', Disability: 'AUT' },
          { LAchildID: '8', Disability: 'NONE' },
        ],
      },
      found: {},
    },
    {
      name: 'passes an unborn child, one whose referrals led to nothing, and one without a referral',
      given: {
        ChildIdentifiers: [
          { LAchildID: '7', ExpectedPersonBirthDate: '2023-06-01' },
          { LAchildID: '8', PersonBirthDate: '2012-06-01' },
          { LAchildID: '9', PersonBirthDate: '2012-06-01' },
        ],
        CINdetails: [
          { LAchildID: '7', ReferralNFA: '0' },
          { LAchildID: '8', ReferralNFA: '1' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
