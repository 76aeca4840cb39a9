import { onOrAfter, onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { inPairs } from '../in-pairs.ts'
import { isSameModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinRow } from '../tables.ts'

type Assessment = CinRow<'Assessments'>
const areAlike = (a: Assessment, b: Assessment) =>
  a.AssessmentActualStartDate === b.AssessmentActualStartDate && a.AssessmentAuthorisationDate === b.AssessmentAuthorisationDate

export default {
  id: '8863Q',
  severity: 'query',
  says: 'This assessment began before another one of the same referral was finished. Record when the earlier one was authorised, put the dates right, or say why there are two.',
  source: guideCin('8863Q'),
  reading:
    'The first day and the last both count, so one that begins on the day the other ended is queried; an open one goes on until the reference date. Two with the same dates are taken for one.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    Header: ['ReferenceDate'],
    Assessments: ['LAchildID', 'CINdetailsID', 'AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
  },
  flags: { Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'] },

  run: ({ Assessments }, { collectionEnd }) => ({
    Assessments: inPairs(
      Assessments,
      (a, other) =>
        isSameModule(a, other) &&
        !areAlike(a, other) &&
        onOrAfter(a.AssessmentActualStartDate, other.AssessmentActualStartDate) &&
        onOrBefore(a.AssessmentActualStartDate, other.AssessmentAuthorisationDate ?? collectionEnd),
    ),
  }),

  examples: [
    {
      name: 'queries one that began on the day another ended, and one that began while another was open',
      given: {
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-10', AssessmentAuthorisationDate: '2022-06-10' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-06-10', AssessmentAuthorisationDate: '2022-07-10' },
          { LAchildID: '7', CINdetailsID: '2', AssessmentActualStartDate: '2022-08-10' },
          { LAchildID: '7', CINdetailsID: '2', AssessmentActualStartDate: '2023-03-31' },
        ],
      },
      found: { Assessments: [0, 1, 2, 3] },
    },
    {
      name: 'queries two that began on one day and ended on different ones',
      given: {
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-10', AssessmentAuthorisationDate: '2022-06-10' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-10' },
        ],
      },
      found: { Assessments: [0, 1] },
    },
    {
      name: 'passes one that began the day after, one after the year, and those of another referral or another child',
      given: {
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-10', AssessmentAuthorisationDate: '2022-06-10' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-06-11' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2023-04-01' },
          { LAchildID: '7', CINdetailsID: '2', AssessmentActualStartDate: '2022-05-20' },
          { LAchildID: '8', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-20' },
        ],
      },
      found: {},
    },
    {
      name: 'passes two with the same dates, and one that does not say when it began',
      given: {
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentAuthorisationDate: '2022-05-20' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
