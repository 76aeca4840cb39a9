import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ends2026, episode, of, referred, whether } from '../../../test/a-census-of.ts'
import { day } from '../../kernel/kernel.ts'
import { aChild, type Chronology } from '../../record/record.ts'
import { censusYear } from './census-year.ts'

test('a census year is from 1 April to 31 March', () => {
  assert.deepEqual(ends2026, { ends: 2026, from: '2025-04-01', until: '2026-03-31' })
})

const inOrOut: Record<string, [Chronology, string]> = {
  'referred in the year': [referred, 'Referred on 1 May 2025.'],
  'referred on its first day': [aChild().referred('2025-04-01'), 'Referred on 1 April 2025.'],
  'referred on its last day': [aChild().referred('2026-03-31'), 'Referred on 31 March 2026.'],
  'referred before it, and still open': [aChild().referred('2019-11-04'), 'Open on 1 April 2025, since a referral on 4 November 2019.'],
  'closed on its first day': [
    aChild().referred('2024-11-04').closed('2025-04-01'),
    'Open on 1 April 2025, since a referral on 4 November 2024.',
  ],
  'referred again': [
    aChild().referred('2024-11-04').closed('2025-05-01').referred('2025-05-01').closed('2025-06-02').referred('2025-07-01'),
    'Open on 1 April 2025, since a referral on 4 November 2024. Referred 2 times in the year, first on 1 May 2025.',
  ],
  'referred, with no further action': [aChild().referred('2025-05-01').noFurtherAction(), 'Referred on 1 May 2025.'],
  'closed before it': [aChild().referred('2024-11-04').closed('2025-03-31'), 'left out: Closed before the census year, on 31 March 2025.'],
  'referred after it': [aChild().referred('2026-04-01'), 'left out: Referred only after the census year, first on 1 April 2026.'],
  'never referred': [aChild(), 'left out: There was no referral.'],
  'referred before it, with no further action': [
    aChild().referred('2025-03-03').noFurtherAction(),
    'left out: The referral needed no further action, and was before the census year, on 3 March 2025.',
  ],
  'found to be another record': [
    referred.with('mergedInto', { survivor: '00000000-0000-7000-8000-000000000099' }),
    'left out: This record was merged into another one, which is counted.',
  ],
}
for (const [name, [story, says]] of Object.entries(inOrOut)) {
  test(`a child ${name}: ${says}`, () => assert.equal(whether(story), says))
}

test('what came after the last day is not so yet', () => {
  const story = referred
    .assessed('2026-02-02')
    .authorised('2026-04-01', ['3A'])
    .planned('2026-02-03')
    .planEnded('2026-04-02')
    .closed('2026-04-03')
  const { CINclosureDate, ReasonForClosure, Assessments, CINPlanDates } = episode(story)
  assert.deepEqual([CINclosureDate, ReasonForClosure, CINPlanDates[0]?.CINPlanEndDate], [undefined, undefined, undefined])
  assert.deepEqual([Assessments[0]?.AssessmentAuthorisationDate, Assessments[0]?.FactorsIdentifiedAtAssessment], [undefined, []])
  const next = episode(story, censusYear(2027))
  assert.deepEqual([next.CINclosureDate, next.Assessments[0]?.FactorsIdentifiedAtAssessment[0]?.AssessmentFactors], ['2026-04-03', '3A'])
})

test('S126: domestic abuse, alcohol and drugs are each said of the child, a parent, or someone else in the household', () => {
  const found = ['1A', '1B', '1C', '2A', '2B', '2C', '3A', '3B', '3C']
  const { Assessments } = episode(referred.assessed('2025-05-02').authorised('2025-06-02', found))
  assert.deepEqual(
    Assessments[0]?.FactorsIdentifiedAtAssessment.map(f => f.AssessmentFactors),
    found,
  )
})

test('what was over before the first day is not said again', () => {
  const story = aChild()
    .referred('2024-05-01')
    .assessed('2024-05-01')
    .authorised('2024-06-03')
    .planned('2024-06-04')
    .planEnded('2025-03-31')
  const { Assessments, CINPlanDates } = episode(story)
  assert.deepEqual([Assessments, CINPlanDates], [[], []])
})

test('each row knows the entry that it came from, so that a worker can be taken to it', () => {
  const story = referred.assessed('2025-05-02').authorised('2025-06-02')
  const { at, Assessments } = episode(story)
  assert.equal(at?.entry, story.child.socialCareEpisodes[0]?.id)
  assert.equal(Assessments[0]?.at?.entry, story.child.socialCareEpisodes[0]?.childAndFamilyAssessments[0]?.id)
})

test('Pitfall 13: an episode that reopens on the day it closed is a second one, and a contact on open work is none', () => {
  const story = aChild().referred('2025-05-01').closed('2025-06-02').referred('2025-06-02').contacted('2025-07-01T09:00:00.000Z')
  assert.deepEqual(
    of(story).CINdetails.map(d => [d.CINreferralDate, d.CINclosureDate]),
    [
      ['2025-05-01', '2025-06-02'],
      ['2025-06-02', undefined],
    ],
  )
})

test('Pitfall 14: contact with no further action never leaves the council', () => {
  assert.equal(
    whether(aChild().contacted('2025-05-01T09:00:00.000Z', { outcome: 'noFurtherAction' })),
    'left out: There was contact, and no referral.',
  )
})

test('Pitfall 14: a referral with no further action is said with its flag and nothing else, once it was decided', () => {
  const story = aChild().referred('2026-03-31').changed('socialCareEpisode', {
    referralNoFurtherActionFlag: true, decision: 'noFurtherAction', decisionDate: day('2026-04-01'),
  }) // biome-ignore format: one decision
  assert.equal(episode(story).ReferralNFA, '0', 'on 31 March nobody had decided')
  assert.equal(episode(story, censusYear(2027)).ReferralNFA, '1')
  const { Assessments, CINPlanDates, Section47, ChildProtectionPlans } = episode(story, censusYear(2027))
  assert.deepEqual([Assessments, CINPlanDates, Section47, ChildProtectionPlans].flat(), [])
})

test('Pitfall 14: closed after assessment, the assessment is said and the reason', () => {
  const { ReasonForClosure, Assessments } = episode(
    referred.assessed('2025-05-02').authorised('2025-06-02', ['21']).closed('2025-06-03', 'RC8'),
  )
  assert.deepEqual([ReasonForClosure, Assessments.length], ['RC8', 1])
})
