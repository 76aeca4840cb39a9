import { since } from '../../return-year.ts'
import { isAdoption } from '../care.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'closed-as-adopted',
  severity: 'error',
  says: 'The case was closed because the child was adopted, and the looked-after return does not end their care with an adoption. Put right the reason in one of the two.',
  source: across('closed-as-adopted'),
  reading: 'Only of children who are in the looked-after return of the year: others may have been adopted without having been in care.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CIN_CINdetails: ['ReasonForClosure'], SSDA903_Episodes: ['REC'] },
  flags: { CIN_CINdetails: ['ReasonForClosure'], SSDA903_Episodes: ['REC'] },

  run: ({ CIN_CINdetails: details, SSDA903_Episodes: episodes }) => {
    const closed = details.filter(row => row.ReasonForClosure === 'RC1')
    if (closed.length === 0 || episodes.length === 0 || episodes.some(isAdoption)) return {}
    return { CIN_CINdetails: closed, SSDA903_Episodes: episodes.filter(row => row.REC !== 'X1') }
  },

  examples: [
    {
      name: 'finds a child who was adopted in the census, and went home in the looked-after return',
      given: { CIN_CINdetails: [{ ReasonForClosure: 'RC1' }], SSDA903_Episodes: [{ REC: 'X1' }, { REC: 'E4A' }] },
      found: { CIN_CINdetails: [0], SSDA903_Episodes: [1] },
    },
    {
      name: 'passes an adoption in both, and one of a child who was not in care',
      given: { CIN_CINdetails: [{ ReasonForClosure: 'RC1' }], SSDA903_Episodes: [{ REC: 'X1' }, { REC: 'E12' }] },
      found: {},
    },
  ],
} satisfies AcrossCheck
