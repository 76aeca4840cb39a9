import { day, exampleId } from '../kernel/kernel.ts'
import { aChild, assessmentFactors, labelOf, next } from '../record/record.ts'
import { Reader } from './answers.ts'
import { assessmentOf, withManager } from './assessments.ts'
import { named, written } from './episodes.ts'
import { assessmentOutcome } from './labels.ts'
import { choices } from './options.ts'
import { census } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-12')
const sent = aChild()
  .referred('2025-03-03')
  .assessed('2025-03-04', {
    sentForAuthorisationDate: day('2025-03-10'),
    sentBy: exampleId(900),
    factors: ['16A'],
    outcomes: ['childInNeedPlan'],
  })
const about = sent.child.socialCareEpisodes[0]!.childAndFamilyAssessments[0]!.id
const manager = exampleId(910)
const answers = { decision: 'authorise', authorisationDate: 'today' }

export const assessmentAuthorise: Step = {
  id: 'assessment-authorise',
  says: 'Authorise or return the assessment',
  done: 'Your decision on the assessment is recorded',
  needs: 'decide:assessment',
  source: census('assessment authorisation date (N00160)'),
  about: { of: ({ child }) => named(withManager(child), 'Assessment', a => a.startDate), none: 'No assessment waits to be authorised.' },
  notNow: ({ child, about, by }) =>
    assessmentOf(child, about)?.sentBy === by ? 'You sent this assessment yourself. Somebody else has to authorise it.' : undefined,

  shows: ({ child, about }) => {
    const held = assessmentOf(child, about)
    if (!held) return []
    const none = 'Not recorded'
    return [
      { says: 'Child seen', is: held.childSeen === undefined ? none : held.childSeen ? 'Yes' : 'No' },
      { says: 'What the child says', is: held.childsWords ?? none },
      { says: 'What goes well', is: held.strengths ?? none },
      { says: 'What we are worried about', is: held.worries ?? none },
      { says: 'What this means for the child', is: held.analysis ?? none },
      { says: 'Factors', is: held.factors.map(f => labelOf(assessmentFactors, f)).join('\n') || none },
      { says: 'What should follow', is: held.outcomes.map(o => assessmentOutcome[o]).join('\n') || none },
    ]
  },
  asks: () => [
    {
      field: 'decision',
      label: 'What do you decide?',
      as: 'one',
      of: choices({ authorise: 'Authorise it', return: 'Return it to be worked on' }),
    },
    {
      field: 'authorisationDate',
      label: 'When was it authorised?',
      as: 'day',
      when: { field: 'decision', is: 'authorise' },
      item: 'N00160',
    },
    { field: 'returnedBecause', label: 'What has to be worked on?', as: 'words', when: { field: 'decision', is: 'return' } },
  ],
  prefilled: ({ today }) => ({ authorisationDate: written(today) }),

  decide: ({ child, about, by, today }, given) => {
    const held = assessmentOf(child, about)
    const read = new Reader(given, today)
    const decision = read.one('decision', ['authorise', 'return'], 'what you decide')
    if (decision === 'return') {
      const returnedBecause = read.words('returnedBecause', 'what has to be worked on')
      if (read.refused || !held || !returnedBecause) return read.no
      const { sentForAuthorisationDate, sentBy, ...rest } = held
      return [next('childAndFamilyAssessment', child.id, rest, { returnedBecause }, 'Returned by a manager')]
    }
    const authorisationDate = decision && read.pastDay('authorisationDate', 'the day on which it was authorised')
    read.notBefore('authorisationDate', 'this', authorisationDate, held?.startDate, 'the start of the assessment')
    if (read.refused || !held || !authorisationDate) return read.no
    return [next('childAndFamilyAssessment', child.id, held, { authorisationDate, authorisedBy: by }, 'Authorised by a manager')]
  },

  examples: [
    {
      name: 'a manager authorises what a worker sent',
      child: sent.child,
      about,
      by: manager,
      answers,
      today,
      decides: ['childAndFamilyAssessment'],
    },
    {
      name: 'a manager returns it, and says why',
      child: sent.child,
      about,
      by: manager,
      answers: { decision: 'return', returnedBecause: 'What does her father say?' },
      today,
      decides: ['childAndFamilyAssessment'],
    },
    {
      name: 'refuses to return it without a word',
      child: sent.child,
      about,
      by: manager,
      answers: { decision: 'return' },
      today,
      decides: { refuses: ['returnedBecause'] },
    },
    {
      name: 'nobody authorises their own',
      child: sent.child,
      about,
      answers,
      today,
      decides: { notNow: 'You sent this assessment yourself. Somebody else has to authorise it.' },
    },
    {
      name: 'may be authorised on the day on which it started',
      child: sent.child,
      about,
      by: manager,
      answers: { ...answers, authorisationDate: '4/3/25' },
      today,
      decides: ['childAndFamilyAssessment'],
    },
    {
      name: 'refuses a day from before it started (8608)',
      child: sent.child,
      about,
      by: manager,
      answers: { ...answers, authorisationDate: '3/3/25' },
      today,
      decides: { refuses: ['authorisationDate'] },
    },
    {
      name: 'what was not sent cannot be authorised',
      child: aChild().referred('2025-03-03').assessed('2025-03-04').child,
      by: manager,
      answers,
      today,
      decides: { notNow: 'No assessment waits to be authorised.' },
    },
  ],
}
