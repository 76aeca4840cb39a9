import { day, exampleId } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { noProceedings } from './proceedings.ts'
import type { StepExample } from './step.ts'

const today = day('2025-03-24')
const referred = aChild().referred('2025-03-03')
const { child } = referred.with('preProceedings', {
  socialCareEpisode: referred.child.socialCareEpisodes[0]?.id ?? exampleId(1),
  startDate: day('2025-03-10'),
})
const letter = { letterBeforeProceedingsDate: '11/3/25', familyGroupMeetingOfferedDate: '11/3/25' }

export const preProceedingsExamples: readonly StepExample[] = [
  { name: 'the letter goes out with the offer of a meeting', child, answers: letter, today, decides: ['preProceedings'] },
  {
    name: 'S21: the council does not go to court before a family group meeting was offered, or it is said why not',
    child,
    answers: { courtApplicationDate: '20/3/25' },
    today,
    decides: { refuses: ['familyGroupMeetingOfferedDate'] },
  },
  {
    name: 'S21: a meeting that would harm the child need not be offered, with the reason',
    child,
    answers: { courtApplicationDate: '20/3/25', notOfferedBecause: 'Her uncle threatens the family.' },
    today,
    decides: ['preProceedings'],
  },
  {
    name: 'refuses a letter from before the decision, and a meeting from before its offer',
    child,
    answers: { ...letter, letterBeforeProceedingsDate: '9/3/25', familyGroupMeetingDate: '10/3/25' },
    today,
    decides: { refuses: ['letterBeforeProceedingsDate', 'familyGroupMeetingDate'] },
  },
  { name: 'needs pre-proceedings', child: referred.child, answers: {}, today, decides: { notNow: noProceedings } },
]
