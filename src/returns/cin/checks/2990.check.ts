import { since } from '../../return-year.ts'
import { type InModule, isSameModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

const afterAssessment = new Set<string | undefined>(['RC8', 'RC9'])

export default {
  id: '2990',
  severity: 'error',
  says: 'This episode was closed after the assessment, with nothing more to do or with early help, and yet it has an enquiry, a conference or a plan. Choose another reason for closing it, or take out what belongs elsewhere.',
  source: guideCin('2990'),
  reading: 'It is enough that an enquiry or a plan is there, whatever its dates.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    CINdetails: ['LAchildID', 'CINdetailsID', 'ReasonForClosure', 'DateOfInitialCPC'],
    Section47: ['LAchildID', 'CINdetailsID'],
    ChildProtectionPlans: ['LAchildID', 'CINdetailsID'],
    CINplanDates: ['LAchildID', 'CINdetailsID'],
  },
  flags: { CINdetails: ['DateOfInitialCPC'], ChildProtectionPlans: ['LAchildID'], CINplanDates: ['LAchildID'], Section47: ['LAchildID'] },

  run: ({ CINdetails, Section47, ChildProtectionPlans, CINplanDates }) => {
    const closed = CINdetails.filter(({ ReasonForClosure }) => afterAssessment.has(ReasonForClosure))
    const isOfClosed = (row: InModule) => closed.some(episode => isSameModule(episode, row))
    const activity: readonly InModule[] = [...Section47, ...ChildProtectionPlans, ...CINplanDates]
    const hasActivity = (episode: InModule) => activity.some(row => isSameModule(episode, row))
    return {
      CINdetails: closed.filter(episode => episode.DateOfInitialCPC !== undefined || hasActivity(episode)),
      Section47: Section47.filter(isOfClosed),
      ChildProtectionPlans: ChildProtectionPlans.filter(isOfClosed),
      CINplanDates: CINplanDates.filter(isOfClosed),
    }
  },

  examples: [
    {
      name: 'finds an enquiry, a plan of either kind, and the episode that has them',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', ReasonForClosure: 'RC8' },
          { LAchildID: '8', CINdetailsID: '1', ReasonForClosure: 'RC9' },
        ],
        Section47: [{ LAchildID: '7', CINdetailsID: '1' }],
        ChildProtectionPlans: [{ LAchildID: '7', CINdetailsID: '1' }],
        CINplanDates: [
          { LAchildID: '8', CINdetailsID: '1' },
          { LAchildID: '8', CINdetailsID: '1' },
        ],
      },
      found: { CINdetails: [0, 1], ChildProtectionPlans: [0], CINplanDates: [0, 1], Section47: [0] },
    },
    {
      name: 'finds a conference that is recorded with the episode itself',
      given: { CINdetails: [{ LAchildID: '7', CINdetailsID: '1', ReasonForClosure: 'RC8', DateOfInitialCPC: '2022-06-01' }] },
      found: { CINdetails: [0] },
    },
    {
      name: 'passes what belongs to another episode, another reason for closing, and an assessment alone',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', ReasonForClosure: 'RC8' },
          { LAchildID: '7', CINdetailsID: '2', ReasonForClosure: 'RC1', DateOfInitialCPC: '2022-06-01' },
          { LAchildID: '7', CINdetailsID: '3' },
        ],
        Assessments: [{ LAchildID: '7', CINdetailsID: '1' }],
        Section47: [{ LAchildID: '7', CINdetailsID: '2' }],
        ChildProtectionPlans: [{ LAchildID: '8', CINdetailsID: '1' }],
        CINplanDates: [{ LAchildID: '7', CINdetailsID: '3' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
