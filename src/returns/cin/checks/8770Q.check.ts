import type { Day } from '../../../kernel/kernel.ts'
import type { About } from '../../about.ts'
import { dayOf, onOrBefore, yearIn, yearsAfter } from '../../days.ts'
import { during, since } from '../../return-year.ts'
import { isNo } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinTables } from '../tables.ts'

const excuses = new Set(['UN2', 'UN3', 'UN4', 'UN5', 'UN6', 'UN7'])

const isAskedOfThoseBornBy = (lastBirthday: (collectionEnd: Day) => Day | undefined) =>
  ({
    scope: 'child',
    reads: {
      Header: ['ReferenceDate'],
      ChildIdentifiers: ['LAchildID', 'PersonBirthDate', 'UPN', 'UPNunknown'],
      CINdetails: ['LAchildID', 'ReferralNFA'],
    },
    flags: { ChildIdentifiers: ['UPN', 'UPNunknown'] },
    run: ({ ChildIdentifiers, CINdetails }: CinTables, { collectionEnd }: About) => {
      if (!CINdetails.some(({ ReferralNFA }) => isNo(ReferralNFA))) return {}
      const ofAge = ChildIdentifiers.filter(({ PersonBirthDate }) => onOrBefore(PersonBirthDate, lastBirthday(collectionEnd)))
      return {
        ChildIdentifiers: ofAge.filter(({ UPN, UPNunknown = '' }) => UPN === undefined && !excuses.has(UPNunknown.toUpperCase())),
      }
    },
  }) as const

const helped = { CINdetails: [{ LAchildID: '7', ReferralNFA: '0' }] }

export default {
  id: '8770Q',
  severity: 'query',
  says: 'This child is of school age, and has no unique pupil number and no reason that explains it. Ask the school for the number, or choose the reason why there is none.',
  source: guideCin('8770Q'),
  reading:
    'Asked of children with a referral that led to further action, who turned five by 31 August of the census year. That they are too young for a number (UN1) does not explain it then; UN2 to UN7 do, in capitals or not.',
  versions: [
    {
      inForce: during('2022_23', '2023_24'),
      says: 'This child is six or older, and has no unique pupil number and no reason that explains it. Ask the school for the number, or choose the reason why there is none.',
      reading:
        'Asked of children with a referral that led to further action, who turned six by the reference date or on it. UN1 does not explain a missing number at that age; UN2 to UN7 do, in capitals or not.',
      ...isAskedOfThoseBornBy(collectionEnd => yearsAfter(collectionEnd, -6)),
      examples: [
        {
          name: 'queries a child who turned six on the last day of the year',
          given: { ...helped, ChildIdentifiers: [{ LAchildID: '7', PersonBirthDate: '2017-03-31', UPNunknown: 'UN1' }] },
          found: { ChildIdentifiers: [0] },
        },
        {
          name: 'passes a child who turns six the day after, one with a number, and one with a reason',
          given: {
            ...helped,
            ChildIdentifiers: [
              { LAchildID: '7', PersonBirthDate: '2017-04-01' },
              { LAchildID: '7', PersonBirthDate: '2010-04-01', UPN: 'A123456789012' },
              { LAchildID: '7', PersonBirthDate: '2010-04-01', UPNunknown: 'UN2' },
            ],
          },
          found: {},
        },
      ],
    },
    {
      inForce: since('2024_25'),
      ...isAskedOfThoseBornBy(collectionEnd => dayOf(yearIn(collectionEnd) - 6, 8, 31)),
      examples: [
        {
          name: 'queries children born by 31 August six years back without a number, or with a reason that does not explain it',
          given: {
            CINdetails: [
              { LAchildID: '7', ReferralNFA: '1' },
              { LAchildID: '7', ReferralNFA: 'False' },
            ],
            ChildIdentifiers: [
              { LAchildID: '7', PersonBirthDate: '2019-08-31' },
              { LAchildID: '7', PersonBirthDate: '2010-04-01', UPNunknown: 'UN1' },
              { LAchildID: '7', PersonBirthDate: '2010-04-01', UPNunknown: 'UN8' },
            ],
          },
          found: { ChildIdentifiers: [0, 1, 2] },
        },
        {
          name: 'passes younger children, numbers, reasons that explain it, and children without a date of birth',
          given: {
            ...helped,
            ChildIdentifiers: [
              { LAchildID: '7', PersonBirthDate: '2019-09-01' },
              { LAchildID: '7', PersonBirthDate: '2010-04-01', UPN: 'A123456789012', UPNunknown: 'UN1' },
              { LAchildID: '7', PersonBirthDate: '2010-04-01', UPNunknown: 'UN7' },
              { LAchildID: '7', PersonBirthDate: '2010-04-01', UPNunknown: 'un3' },
              { LAchildID: '7' },
            ],
          },
          found: {},
        },
        {
          name: 'passes children whose referrals led no further, or do not say, or who have none',
          given: {
            ChildIdentifiers: [
              { LAchildID: '7', PersonBirthDate: '2010-04-01' },
              { LAchildID: '8', PersonBirthDate: '2010-04-01' },
              { LAchildID: '9', PersonBirthDate: '2010-04-01' },
            ],
            CINdetails: [{ LAchildID: '7', ReferralNFA: 'true' }, { LAchildID: '8' }],
          },
          found: {},
        },
      ],
    },
  ],
} satisfies CinCheck
