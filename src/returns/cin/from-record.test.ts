import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, day } from '../../kernel/kernel.ts'
import { aChild, type Chronology, type Facts } from '../../record/record.ts'
import type { CensusChild } from './census.ts'
import { censusYear } from './census-year.ts'
import { censusOf } from './from-record.ts'

const ends2026 = censusYear(2026)
const of = (story: Chronology, year = ends2026): CensusChild => {
  const found = censusOf(story.child, year)
  assert.ok('included' in found, JSON.stringify(found))
  return found.included
}
const identifiers = (story: Chronology, year = ends2026) => of(story, year).ChildIdentifiers
const episode = (story: Chronology, year = ends2026) => of(story, year).CINdetails[0]!
const whether = (story: Chronology, year = ends2026) => {
  const found = censusOf(story.child, year)
  return 'included' in found ? found.because : `left out: ${found.leftOut}`
}
const referred = aChild().referred('2025-05-01', { primaryNeedCode: 'N1' })

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

const born = (dateOfBirth: Facts<'childDetails'>['dateOfBirth'], more: Partial<Facts<'childDetails'>> = {}) =>
  aChild({ dateOfBirth, ...more }).referred('2025-05-01', { primaryNeedCode: 'N1' })

test('Pitfall 1: an estimated date of birth is a date of birth, and never an expected one', () => {
  const { PersonBirthDate, ExpectedPersonBirthDate } = identifiers(born({ on: '2009-07', estimated: true }))
  assert.deepEqual([PersonBirthDate, ExpectedPersonBirthDate], ['2009-07-15', undefined])
})

test('Pitfall 2: an unborn child has an expected date, sex U and no disability; after the birth the date of birth alone', () => {
  const unborn = aChild({ dateOfBirth: undefined, expectedDateOfBirth: day('2026-05-04'), sex: 'F' })
  const story = unborn.referred('2025-12-01').with('disability', { disability: 'NONE' })
  const { PersonBirthDate, ExpectedPersonBirthDate, Sex, UPNunknown } = identifiers(story)
  assert.deepEqual([PersonBirthDate, ExpectedPersonBirthDate, Sex, UPNunknown], [undefined, '2026-05-04', 'U', 'UN1'])
  assert.deepEqual(of(story).ChildCharacteristics.Disabilities, [])

  const born = story.changed('childDetails', { dateOfBirth: { on: '2026-04-28', estimated: false } })
  assert.equal(identifiers(born).ExpectedPersonBirthDate, '2026-05-04', 'on 31 March still expected')
  assert.equal(identifiers(born).Sex, 'U')
  const next = identifiers(born, censusYear(2027))
  assert.deepEqual([next.PersonBirthDate, next.ExpectedPersonBirthDate, next.Sex], ['2026-04-28', undefined, 'F'])
})

test('Pitfall 2: nothing recorded about disability is not none', () => {
  assert.deepEqual(of(referred).ChildCharacteristics.Disabilities, [])
  const codes = (story: Chronology) => of(story).ChildCharacteristics.Disabilities.map(d => d.Disability)
  assert.deepEqual(codes(referred.with('disability', { disability: 'NONE' })), ['NONE'])
})

test('Pitfall 12: none is never said beside others, no code twice, and each in its own year', () => {
  const story = referred
    .with('disability', { disability: 'NONE' })
    .with('disability', { disability: 'AUT' })
    .with('disability', { disability: 'AUT' })
    .with('disability', { disability: 'LD', startDate: day('2026-04-01') })
    .with('disability', { disability: 'VIS', endDate: day('2025-09-01') })
  assert.deepEqual(
    of(story).ChildCharacteristics.Disabilities.map(d => d.Disability),
    ['AUT'],
  )
})

test('Pitfall 5: ethnicity that nobody has recorded is not yet obtained, which is not the same as refused', () => {
  assert.equal(of(referred).ChildCharacteristics.Ethnicity, 'NOBT')
  assert.equal(of(born({ on: '2015-06-01', estimated: false }, { ethnicity: 'REFU' })).ChildCharacteristics.Ethnicity, 'REFU')
})

test('Pitfall 6: sex is what is recorded as sex; gender is nowhere in the census of 2026', () => {
  const { Sex, GenderCurrent } = identifiers(born({ on: '2010-06-01', estimated: false }, { sex: 'F', genderIdentity: 'A boy' }))
  assert.deepEqual([Sex, GenderCurrent], ['F', undefined])
})

test('Pitfall 3: the current UPN is said, one from before as the former, and no reason beside a number', () => {
  const story = referred
    .with('identifier', { type: 'temporaryUpn', value: 'A12345678901B', endDate: day('2025-09-01') })
    .with('identifier', { type: 'upn', value: 'B123456789012', startDate: day('2025-09-01') })
    .with('upnUnknownReason', { reason: 'UN5' })
  const { UPN, FormerUPN, UPNunknown } = identifiers(story)
  assert.deepEqual([UPN, FormerUPN, UPNunknown], ['B123456789012', 'A12345678901B', undefined])
  assert.equal(
    identifiers(story.changed('childDetails', { afterAdoption: true })).FormerUPN,
    undefined,
    'nothing leads back from an adoption',
  )
})

const noNumber: Record<string, [Chronology, string | undefined]> = {
  'when every referral needed no further action': [aChild().referred('2025-05-01').noFurtherAction(), 'UN7'],
  'under school age': [born({ on: '2020-09-01', estimated: false }), 'UN1'],
  'of school age: nobody has said': [born({ on: '2020-08-31', estimated: false }), undefined],
  unaccompanied: [referred.with('immigrationStatus', { status: 'unaccompanied', startDate: day('2025-04-30') }), 'UN4'],
  'referred in the last week': [aChild().referred('2026-03-27'), 'UN6'],
  'as somebody told us': [referred.with('upnUnknownReason', { reason: 'UN5', startDate: day('2023-01-09') }), 'UN5'],
  'told long ago what only held then': [referred.with('upnUnknownReason', { reason: 'UN6', startDate: day('2023-01-09') }), undefined],
  'told that there was no further action, when there was': [referred.with('upnUnknownReason', { reason: 'UN7' }), undefined],
  'told that they were too young, when they no longer are': [referred.with('upnUnknownReason', { reason: 'UN1' }), undefined],
}
for (const [name, [story, code]] of Object.entries(noNumber)) {
  test(`Pitfall 3: why a child has no UPN, ${name}: ${code ?? 'unsaid'}`, () => assert.equal(identifiers(story).UPNunknown, code))
}

const transferred = aChild().referred('2025-05-06', { transferIn: true, notifiedDate: day('2025-05-02') })

test('Pitfall 9: a child who moves in on a plan is referred when we were told, has their conference on the episode, and a new plan', () => {
  const story = transferred.conferenced('2025-05-20', { type: 'transferIn' }).protected('2025-05-20', 'EMO')
  const { CINreferralDate, DateOfInitialCPC, Section47, ChildProtectionPlans } = episode(story)
  assert.deepEqual([CINreferralDate, DateOfInitialCPC, Section47], ['2025-05-02', '2025-05-20', []])
  assert.deepEqual(
    ChildProtectionPlans.map(p => [p.CPPstartDate, p.NumberOfPreviousCPP]),
    [['2025-05-20', '0']],
  )
})

test('Pitfall 9: a plan held for another council is neither said nor counted; our own from before our record are', () => {
  const story = aChild()
    .with('previousPlans', { openingCount: 2 })
    .referred('2019-01-07').protected('2019-02-04').protectionEnded('2019-08-05').closed('2019-09-02')
    .referred('2025-05-01').protected('2025-05-05', 'NEG', { temporaryForOtherAuthority: true }).protected('2025-06-02', 'PHY') // biome-ignore format: a chronology
  assert.deepEqual(
    episode(story).ChildProtectionPlans.map(p => [p.CPPstartDate, p.NumberOfPreviousCPP]),
    [['2025-06-02', '3']],
  )
})

test('a plan says its first and its latest category as they were on the last day, and every review held by then', () => {
  const categories = [
    { category: 'NEG', startDate: day('2025-01-06') },
    { category: 'EMO', startDate: day('2025-07-01') },
    { category: 'PHY', startDate: day('2026-04-01') },
  ]
  const story = aChild().referred('2025-01-02').protected('2025-01-06', 'NEG', { categories })
  const reviewed = story.reviewed('2025-03-28').reviewed('2025-09-01').reviewed('2026-04-20')
  const [plan] = episode(reviewed).ChildProtectionPlans
  assert.deepEqual([plan?.InitialCategoryOfAbuse, plan?.LatestCategoryOfAbuse], ['NEG', 'EMO'])
  assert.deepEqual(
    plan?.Reviews.map(r => r.CPPreviewDate),
    ['2025-03-28', '2025-09-01'],
  )
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

const enquired = referred.discussed('2025-05-02').enquired('2025-05-02')
const enquiry = (story: Chronology, year = ends2026) => episode(story, year).Section47[0]

test('Pitfall 14: an enquiry that needs no conference says so; until that is decided, it does not', () => {
  assert.equal(enquiry(enquired)?.ICPCnotRequired, '0')
  assert.deepEqual(
    [
      enquiry(enquired.noConferenceNeeded('2025-05-12'))?.ICPCnotRequired,
      enquiry(enquired.noConferenceNeeded('2026-04-01'))?.ICPCnotRequired,
    ],
    ['1', '0'],
  )
})

test('Pitfall 14: an enquiry opened along with an assessment is not recorded when neither led anywhere, and is when one did', () => {
  const both = referred.assessed('2025-05-02', { outcomes: ['noFurtherAction'] }).discussed('2025-05-02')
  const nowhere = both.enquired('2025-05-02', { outcome: 'noFurtherAction', icpcRequiredFlag: false })
  assert.deepEqual(episode(nowhere).Section47, [])
  assert.equal(episode(nowhere.changed('childAndFamilyAssessment', { outcomes: ['childInNeedPlan'] })).Section47.length, 1)
  assert.equal(episode(nowhere.changed('section47Enquiry', { outcome: 'notSubstantiated' })).Section47.length, 1)
})

test('Pitfall 15: the target is 15 working days after the strategy discussion, over bank holidays', () => {
  assert.equal(enquiry(enquired)?.InitialCPCtarget, '2025-05-27', '5 and 26 May are holidays')
  assert.equal(enquiry(enquired.changed('section47Enquiry', { icpcTargetDate: day('2025-05-23') }))?.InitialCPCtarget, '2025-05-23')
  assert.equal(enquiry(enquired.noConferenceNeeded())?.InitialCPCtarget, undefined)
})

test('Pitfall 15: of several conferences on one enquiry the last one held by then is said', () => {
  const story = enquired.conferenced('2025-05-19').conferenced('2025-05-22').conferenced('2026-04-02')
  const { DateOfInitialCPC, ICPCnotRequired } = enquiry(story)!
  assert.deepEqual([DateOfInitialCPC, ICPCnotRequired, episode(story).DateOfInitialCPC], ['2025-05-22', '0', undefined])
})

test('an enquiry is said in every year in which it went on', () => {
  const late = aChild().referred('2025-03-03').discussed('2025-03-24').enquired('2025-03-24')
  const years = (story: Chronology) => [2025, 2026, 2027].filter(ends => episode(story, censusYear(ends)).Section47.length > 0)
  assert.deepEqual(years(late.conferenced('2025-04-08')), [2025, 2026])
  assert.deepEqual(years(late.conferenced('2025-03-31')), [2025])
  assert.deepEqual(years(late.noConferenceNeeded()), [2025])
})

test('S21: before court: the days of the module of 2027, and whether the family was offered a meeting and met', () => {
  const on = (text: string): Day => day(text)
  const story = referred.with('preProceedings', {
    socialCareEpisode: referred.child.socialCareEpisodes[0]!.id,
    startDate: on('2025-09-09'),
    letterBeforeProceedingsDate: on('2025-09-20'),
    familyGroupMeetingOfferedDate: on('2025-09-20'),
    familyGroupMeetingDate: on('2026-04-09'),
    initialMeetingDate: on('2025-09-29'),
    reviewMeetingsCount: 3,
    stepDecisionDate: on('2026-04-10'),
    outcome: 'A',
  })
  const { at, ...said } = episode(story).PreProceedingsandFGDM[0]!
  assert.deepEqual(
    Object.entries(said).filter(([, cell]) => cell !== undefined),
    [
      ['PPStartDate', '2025-09-09'],
      ['LBPSentDate', '2025-09-20'],
      ['FGDMMeetingOffer', '1'],
      ['FGDMMeetingFac', '0'],
      ['InitialPPMeetingDate', '2025-09-29'],
      ['ReviewMeetingsCount', '3'],
    ],
  )
})
