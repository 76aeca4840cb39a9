import { day } from '../kernel/kernel.ts'
import { aChild, next } from '../record/record.ts'
import { Reader } from './answers.ts'
import { assessmentAsks, assessmentPrefilled, readAssessment } from './assessment-asks.ts'
import { assessmentOf, beingWritten } from './assessments.ts'
import { named } from './episodes.ts'
import { census } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-10')
const begun = aChild().referred('2025-03-03').assessed('2025-03-04')
const about = begun.child.socialCareEpisodes[0]!.childAndFamilyAssessments[0]!.id
const answers = { childSeen: 'yes', analysis: 'Ava needs to be fed every day.', factors: '16A', outcomes: 'childInNeedPlan' }

export const assessmentSend: Step = {
  id: 'assessment-send',
  says: 'Send the assessment to a manager',
  done: 'The assessment is with your manager',
  needs: 'record:assessment',
  source: census('an assessment is finished when it is authorised (N00160), with the factors that were found (N00181)'),
  about: { of: ({ child }) => named(beingWritten(child), 'Assessment', a => a.startDate), none: 'There is no assessment to send.' },

  asks: ({ today }) => assessmentAsks(today, true),
  prefilled: ({ child, about }) => assessmentPrefilled(assessmentOf(child, about)),

  decide: ({ child, about, by, today }, given) => {
    const held = assessmentOf(child, about)
    const read = new Reader(given, today)
    const facts = readAssessment(read, true)
    if (facts.childSeen && !facts.childsWords) read.refuse('childsWords', 'Enter what the child says, or what you saw of them')
    if (read.refused || !held) return read.no
    const { childSeen, childsWords, strengths, worries, analysis, returnedBecause, ...rest } = held
    const sent = { ...facts, sentForAuthorisationDate: today, sentBy: by }
    return [next('childAndFamilyAssessment', child.id, rest, sent, 'Sent to a manager')]
  },

  examples: [
    {
      name: 'goes to a manager with all that matters',
      child: begun.child,
      about,
      answers: { ...answers, childsWords: 'I am hungry at night.' },
      today,
      decides: ['childAndFamilyAssessment'],
    },
    {
      name: 'a child who could not be seen has no words',
      child: begun.child,
      about,
      answers: { ...answers, childSeen: 'no' },
      today,
      decides: ['childAndFamilyAssessment'],
    },
    {
      name: 'says at once what is still missing (8897)',
      child: begun.child,
      about,
      answers: {},
      today,
      decides: { refuses: ['childSeen', 'analysis', 'factors', 'outcomes'] },
    },
    { name: 'a child who was seen was heard', child: begun.child, about, answers, today, decides: { refuses: ['childsWords'] } },
  ],
}
