import { day } from '../kernel/kernel.ts'
import { aChild, next } from '../record/record.ts'
import { Reader } from './answers.ts'
import { assessmentAsks, assessmentPrefilled, readAssessment } from './assessment-asks.ts'
import { assessmentOf, beingWritten } from './assessments.ts'
import { named } from './episodes.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-10')
const begun = aChild().referred('2025-03-03').assessed('2025-03-04')
const about = begun.child.socialCareEpisodes[0]!.childAndFamilyAssessments[0]!.id

export const assessment: Step = {
  id: 'assessment',
  says: 'Write the assessment',
  done: 'The assessment is saved. You can go on with it whenever you like.',
  needs: 'record:assessment',
  source: workingTogether('chapter 3, the purpose of assessment: needs, strengths and the child’s own wishes and feelings'),
  about: { of: ({ child }) => named(beingWritten(child), 'Assessment', a => a.startDate), none: 'There is no assessment to write in.' },

  shows: ({ child, about }) => {
    const returned = assessmentOf(child, about)?.returnedBecause
    return returned ? [{ says: 'Your manager gave it back', is: returned }] : []
  },
  asks: ({ today }) => assessmentAsks(today, false),
  prefilled: ({ child, about }) => assessmentPrefilled(assessmentOf(child, about)),

  decide: ({ child, about, today }, given) => {
    const held = assessmentOf(child, about)
    const read = new Reader(given, today)
    const facts = readAssessment(read, false)
    if (read.refused || !held) return read.no
    const { childSeen, childsWords, strengths, worries, analysis, ...rest } = held
    return [next('childAndFamilyAssessment', child.id, rest, facts, 'Written on')]
  },

  examples: [
    {
      name: 'is saved as often as one likes, finished or not',
      child: begun.child,
      about,
      answers: { childsWords: 'I like my gran.' },
      today,
      decides: ['childAndFamilyAssessment'],
    },
    {
      name: 'several factors may be found, and several things may follow',
      child: begun.child,
      about,
      answers: { factors: ['3B', '16A'], outcomes: ['childInNeedPlan', 'familyHelp'] },
      today,
      decides: ['childAndFamilyAssessment'],
    },
    {
      name: 'no factor stands alone (8869), and so does no further action',
      child: begun.child,
      about,
      answers: { factors: ['21', '16A'], outcomes: ['noFurtherAction', 'familyHelp'] },
      today,
      decides: { refuses: ['factors', 'outcomes'] },
    },
    {
      name: 'refuses a factor that is not listed',
      child: begun.child,
      about,
      answers: { factors: '99' },
      today,
      decides: { refuses: ['factors'] },
    },
    {
      name: 'is not written in while a manager has it',
      child: begun.changed('childAndFamilyAssessment', { sentForAuthorisationDate: day('2025-03-09') }).child,
      about,
      answers: {},
      today,
      decides: { notNow: 'There is no assessment to write in.' },
    },
  ],
}
