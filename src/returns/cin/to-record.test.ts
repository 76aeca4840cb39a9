import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  assessment,
  child,
  type Details,
  details,
  enquiry,
  factors,
  fieldsOf,
  first,
  only,
  plan,
  taken,
} from '../../../test/a-census-child.ts'
import { day } from '../../kernel/kernel.ts'
import { aChild, type Chronology } from '../../record/record.ts'
import type { CensusChild } from './census.ts'
import { nameNotKnown } from './take-person.ts'

test('a child whom the record did not know is held, with an episode, and no name is made up', () => {
  const { child: ava, versions, asides, subject } = taken(child())
  const { laChildId, surname, firstName, dateOfBirth, sex, ethnicity } = ava.childDetails
  assert.deepEqual([laChildId, surname, firstName, sex, ethnicity], ['C1', nameNotKnown, undefined, 'F', 'WBRI'])
  assert.deepEqual(dateOfBirth, { on: '2015-06-01', estimated: false })
  assert.deepEqual(
    ava.socialCareEpisodes.map(e => [e.referralDate, e.referralSource, e.primaryNeedCode]),
    [['2024-05-01', '2A', 'N1']],
  )
  assert.ok(versions.every(v => v.version === 1 && v.subject === subject && v.because === 'Children in need census of 31 March 2025'))
  assert.deepEqual(asides, [])
})

test('every bad cell is set aside with its line and its reason, and everything else of the child is taken', () => {
  const said: CensusChild = child(
    [
      details({
        ReferralSource: '9Z',
        PrimaryNeedCode: 'N99',
        CINclosureDate: '31/12/2024',
        at: { line: 30, lines: { CINclosureDate: 34 } },
      }),
    ],
    { PersonBirthDate: '2015-02-30', Sex: 'X', UPN: 'R325' },
    { Ethnicity: 'OTHER', Disabilities: [{ Disability: 'AUT' }, { Disability: 'TALL' }] },
  )
  const { child: ava, asides, ...rest } = taken(said)
  assert.deepEqual(fieldsOf({ asides, ...rest }).sort(), [
    'CINclosureDate', 'Disability', 'Ethnicity', 'PersonBirthDate', 'PrimaryNeedCode', 'ReferralSource', 'Sex', 'UPN',
  ]) // biome-ignore format: one list
  assert.deepEqual(
    asides.find(a => a.field === 'CINclosureDate'),
    { line: 34, field: 'CINclosureDate', value: '31/12/2024', why: 'This is not a date written as 2025-03-31.' },
  )
  assert.deepEqual(
    ava.disabilities.map(d => d.disability),
    ['AUT'],
  )
  const [episode] = ava.socialCareEpisodes
  assert.deepEqual(
    [ava.childDetails.sex, episode?.referralDate, episode?.referralSource, episode?.closureDate],
    ['U', '2024-05-01', '10', undefined],
  )
})

test('what a file says of a day that it cannot know yet is not believed, unless it was only expected', () => {
  const result = taken(
    child([details({ CINclosureDate: '2025-04-01', ReasonForClosure: 'RC7' })], {
      PersonBirthDate: undefined,
      ExpectedPersonBirthDate: '2025-06-01',
    }),
  )
  assert.deepEqual(
    result.asides.map(a => [a.field, a.why]),
    [['CINclosureDate', 'This is after 31 March 2025, the day that the file speaks of.']],
  )
  assert.equal(result.child.childDetails.expectedDateOfBirth, '2025-06-01')
})

test('an episode stands when its referral date does; without one nothing in it is taken', () => {
  const { child: ava, asides } = taken(
    child([details({ CINreferralDate: 'May', Assessments: [assessment()] }), details({ ReferralNFA: 'perhaps' })]),
  )
  assert.deepEqual(
    ava.socialCareEpisodes.map(e => [e.referralDate, e.referralNoFurtherActionFlag]),
    [['2024-05-01', false]],
  )
  assert.deepEqual(ava.socialCareEpisodes[0]?.childAndFamilyAssessments, [])
  assert.deepEqual(fieldsOf({ asides }).sort(), ['CINdetails', 'CINreferralDate', 'ReferralNFA'])
})

test('an assessment is taken without the factors that cannot be', () => {
  const said = assessment({
    AssessmentAuthorisationDate: '2024-06-03',
    FactorsIdentifiedAtAssessment: factors('3A', 'RB', '3A', '21', '4B'),
  })
  const result = only({ Assessments: [said] })
  assert.deepEqual(result.child.socialCareEpisodes[0]?.childAndFamilyAssessments[0]?.factors, ['3A', '4B'])
  assert.deepEqual(
    result.asides.map(a => a.value),
    ['RB', '3A', '21'],
  )
})

test('Pitfall 14: what was done says more than a flag that nothing was', () => {
  const { child: ava, asides } = only({ ReferralNFA: 'true', Assessments: [assessment()] })
  assert.deepEqual([ava.socialCareEpisodes[0]?.referralNoFurtherActionFlag, fieldsOf({ asides })], [false, ['ReferralNFA']])
  assert.equal(first({ ReferralNFA: 'true' }).referralNoFurtherActionFlag, true)
})

const clashes: Record<string, [Partial<Details>[], string, RegExp]> = {
  'a second open episode': [[{}, { CINreferralDate: '2024-06-03' }], 'CINreferralDate', /already has an open episode/],
  'a child in need plan that starts on the day the last one ended': [
    [{ CINPlanDates: [{ CINPlanStartDate: '2024-06-03', CINPlanEndDate: '2024-07-01' }, { CINPlanStartDate: '2024-07-01' }] }], 'CINPlanStartDate', /already has a child in need plan/,
  ],
  'a child in need plan beside a child protection plan': [
    [{ CINPlanDates: [{ CINPlanStartDate: '2024-06-10' }], ChildProtectionPlans: [plan({ CPPstartDate: '2024-07-01' })] }], 'CPPstartDate', /not both at once/,
  ],
  'a second assessment that is not finished': [
    [{ Assessments: [assessment(), assessment({ AssessmentActualStartDate: '2024-06-03' })] }], 'AssessmentActualStartDate', /not finished/,
  ],
  'an enquiry on the day of the last one’s conference': [
    [{ Section47: [enquiry({ DateOfInitialCPC: '2024-06-03' }), enquiry({ S47ActualStartDate: '2024-06-03' })] }], 'S47ActualStartDate', /already has a section 47 enquiry/,
  ],
} // biome-ignore format: one clash a line or two
for (const [name, [episodes, field, why]] of Object.entries(clashes)) {
  test(`${name} is set aside, and what came before it is taken`, () => {
    const { asides, child: ava } = taken(child(episodes.map(details)))
    assert.deepEqual(fieldsOf({ asides }), [field])
    assert.match(asides[0]!.why, why)
    assert.ok(ava.socialCareEpisodes.length > 0)
  })
}

test('what hangs on an episode that is set aside goes with it', () => {
  const { child: ava, asides } = taken(
    child([details(), details({ CINreferralDate: '2024-06-03', Assessments: [assessment({ AssessmentActualStartDate: '2024-06-04' })] })]),
  )
  assert.equal(ava.socialCareEpisodes.length, 1)
  assert.deepEqual(fieldsOf({ asides }), ['CINreferralDate'])
})

test('a module that starts before its referral, or after its episode closed, is set aside', () => {
  const { asides } = only({
    CINclosureDate: '2024-09-02',
    ReasonForClosure: 'RC7',
    Section47: [enquiry({ S47ActualStartDate: '2024-04-30' })],
    CINPlanDates: [{ CINPlanStartDate: '2024-09-03' }],
  })
  assert.deepEqual(
    asides.map(a => [a.field, a.why.slice(0, 45)]),
    [
      ['CINPlanStartDate', 'This is after the episode closed on 2 Septemb'],
      ['S47ActualStartDate', 'This is before the referral of 1 May 2024, so'],
    ],
  )
})

test('a later file closes what an earlier one opened, and goes on from it', () => {
  const open = only({ Assessments: [assessment()], CINPlanDates: [{ CINPlanStartDate: '2024-07-01' }] })
  const later = details({
    CINclosureDate: '2025-09-01', ReasonForClosure: 'RC7',
    Assessments: [assessment({ AssessmentAuthorisationDate: '2025-04-02', FactorsIdentifiedAtAssessment: factors('3A') })],
    CINPlanDates: [{ CINPlanStartDate: '2024-07-01', CINPlanEndDate: '2025-09-01' }],
  }) // biome-ignore format: one episode
  const result = taken(child([later, details({ CINreferralDate: '2025-09-01' })]), open.entries, day('2026-03-31'))
  assert.deepEqual(result.versions.map(v => [v.kind, v.version]), [
    ['socialCareEpisode', 2], ['childAndFamilyAssessment', 2], ['childInNeedPlan', 2], ['socialCareEpisode', 1],
  ]) // biome-ignore format: one list
  const [was, now] = result.child.socialCareEpisodes
  assert.deepEqual(
    [was?.closureDate, was?.childInNeedPlans[0]?.endDate, now?.referralDate, result.asides],
    ['2025-09-01', '2025-09-01', '2025-09-01', []],
  )
})

test('the earlier file again, after the later one, undoes nothing: it only speaks of its own day', () => {
  const open = child([details({ Assessments: [assessment()], ChildProtectionPlans: [plan()] })])
  const closed = child([
    details({
      CINclosureDate: '2025-09-01', ReasonForClosure: 'RC7', Assessments: [assessment({ AssessmentAuthorisationDate: '2025-04-02' })],
      ChildProtectionPlans: [plan({ CPPendDate: '2025-08-01', LatestCategoryOfAbuse: 'EMO' })],
    }),
  ]) // biome-ignore format: one episode
  const both = taken(closed, taken(open).entries, day('2026-03-31'))
  assert.deepEqual(taken(open, both.entries).versions, [])
  const backwards = taken(open, taken(closed, [], day('2026-03-31')).entries)
  assert.deepEqual([backwards.child.socialCareEpisodes[0]?.closureDate, backwards.asides], ['2025-09-01', []])
})

test('the same census sent again, corrected: an end that it no longer gives was never so', () => {
  const wrong = only({ CINclosureDate: '2024-12-02', ReasonForClosure: 'RC7' })
  const right = taken(child(), wrong.entries)
  assert.deepEqual(
    right.child.socialCareEpisodes.map(e => [e.closureDate, e.closureReason, e.version]),
    [[undefined, undefined, 2]],
  )
})

test('what a worker recorded, and the census does not ask, stays as it is', () => {
  const story: Chronology = aChild()
    .referred('2024-05-01', { referralSource: '2A', primaryNeedCode: 'N1', reason: 'Bruises' })
    .assessed('2024-05-02', { worries: 'Many' })
  const said = child([details({ Assessments: [assessment({ AssessmentAuthorisationDate: '2024-06-03' })] })])
  const { child: ava, versions } = taken({ ...said, ChildCharacteristics: { Disabilities: [] } }, story.entries)
  assert.deepEqual(
    versions.map(v => v.kind),
    ['childAndFamilyAssessment'],
  )
  const [episode] = ava.socialCareEpisodes
  assert.deepEqual(
    [ava.childDetails.surname, episode?.reason, episode?.childAndFamilyAssessments[0]?.worries],
    ['Stone', 'Bruises', 'Many'],
  )
  assert.equal(episode?.childAndFamilyAssessments[0]?.authorisationDate, '2024-06-03')
})
