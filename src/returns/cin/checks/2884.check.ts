import { sameDay } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '2884',
  severity: 'error',
  says: 'The same initial child protection conference is recorded twice: with an enquiry, and with the episode itself. Keep it with the enquiry; only a conference for a child who moved here on a plan belongs to the episode.',
  source: guideCin('2884'),
  reading:
    'A conference is the same when its day is: every enquiry of the child is compared with every episode, of whatever referral. Different days are two conferences, and pass.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['LAchildID', 'DateOfInitialCPC'], Section47: ['LAchildID', 'DateOfInitialCPC'] },
  flags: { Section47: ['DateOfInitialCPC'], CINdetails: ['DateOfInitialCPC'] },

  run: ({ Section47, CINdetails }) => ({
    Section47: Section47.filter(s => CINdetails.some(c => sameDay(c.DateOfInitialCPC, s.DateOfInitialCPC))),
    CINdetails: CINdetails.filter(c => Section47.some(s => sameDay(s.DateOfInitialCPC, c.DateOfInitialCPC))),
  }),

  examples: [
    {
      name: 'finds the same day at both places, also where the enquiry belongs to another referral',
      given: {
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2', DateOfInitialCPC: '2022-11-02' },
        ],
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '2', DateOfInitialCPC: '2022-05-10' },
        ],
      },
      found: { Section47: [0], CINdetails: [1] },
    },
    {
      name: 'passes different days, days that are not there, and the same day for two children',
      given: {
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-10' },
          { LAchildID: '8', CINdetailsID: '1' },
        ],
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-11' },
          { LAchildID: '8', CINdetailsID: '1', DateOfInitialCPC: '2022-05-10' },
          { LAchildID: '8', CINdetailsID: '2' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
