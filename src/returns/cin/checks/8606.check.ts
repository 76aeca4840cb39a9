import { before, daysAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinRow } from '../tables.ts'

const fortyWeeks = 40 * 7

const isTooEarly = ({ CINreferralDate }: CinRow<'CINdetails'>, child: CinRow<'ChildIdentifiers'>) =>
  before(CINreferralDate, daysAfter(child.PersonBirthDate, -fortyWeeks)) ||
  before(CINreferralDate, daysAfter(child.ExpectedPersonBirthDate, -fortyWeeks))

export default {
  id: '8606',
  severity: 'error',
  says: 'This child was referred more than 40 weeks before they were born, or are expected. Put right the date of the referral, or the date of birth.',
  source: guideCin('8606'),
  reading: 'Where a child has both a date of birth and an expected one, either of them is enough. 280 days to the day pass.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    CINdetails: ['LAchildID', 'CINreferralDate'],
    ChildIdentifiers: ['LAchildID', 'PersonBirthDate', 'ExpectedPersonBirthDate'],
  },
  flags: { CINdetails: ['CINreferralDate'], ChildIdentifiers: ['PersonBirthDate', 'ExpectedPersonBirthDate'] },

  run: ({ CINdetails, ChildIdentifiers }) => ({
    CINdetails: CINdetails.filter(episode => ChildIdentifiers.some(child => isTooEarly(episode, child))),
    ChildIdentifiers: ChildIdentifiers.filter(child => CINdetails.some(episode => isTooEarly(episode, child))),
  }),

  examples: [
    {
      name: 'finds a referral 281 days before the birth, and one 281 days before the expected date',
      given: {
        ChildIdentifiers: [
          { LAchildID: '7', PersonBirthDate: '2023-01-06' },
          { LAchildID: '8', ExpectedPersonBirthDate: '2023-01-06' },
        ],
        CINdetails: [
          { LAchildID: '7', CINreferralDate: '2022-03-31' },
          { LAchildID: '7', CINreferralDate: '2022-12-01' },
          { LAchildID: '8', CINreferralDate: '2022-03-31' },
        ],
      },
      found: { CINdetails: [0, 2], ChildIdentifiers: [0, 1] },
    },
    {
      name: 'finds a child who was born early, where the expected date makes the referral too early',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonBirthDate: '2022-11-06', ExpectedPersonBirthDate: '2023-01-06' }],
        CINdetails: [{ LAchildID: '7', CINreferralDate: '2022-03-31' }],
      },
      found: { CINdetails: [0], ChildIdentifiers: [0] },
    },
    {
      name: 'passes 280 days, a referral after the birth, and dates that are not there',
      given: {
        ChildIdentifiers: [
          { LAchildID: '7', PersonBirthDate: '2023-01-06' },
          { LAchildID: '8', PersonBirthDate: '2012-06-01' },
          { LAchildID: '9' },
        ],
        CINdetails: [
          { LAchildID: '7', CINreferralDate: '2022-04-01' },
          { LAchildID: '7' },
          { LAchildID: '8', CINreferralDate: '2022-04-01' },
          { LAchildID: '9', CINreferralDate: '2002-04-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
