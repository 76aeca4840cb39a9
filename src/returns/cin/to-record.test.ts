import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, exampleId } from '../../kernel/kernel.ts'
import { aChild, type Child, type Chronology, checked, childFrom, type Entry } from '../../record/record.ts'
import { type CensusChild, emptyBlock } from './census.ts'
import { childLayout } from './layout.ts'
import { nameNotKnown } from './take-person.ts'
import { entriesFrom } from './to-record.ts'

let next = 1
const newId = () => exampleId(700_000 + next++)
const on = day('2025-03-31')

type Details = CensusChild['CINdetails'][number]
const nothing: Details = { Assessments: [], CINPlanDates: [], Section47: [], ChildProtectionPlans: [], PreProceedingsandFGDM: [] }
const referral = { CINreferralDate: '2024-05-01', ReferralSource: '2A', PrimaryNeedCode: 'N1', ReferralNFA: '0' }
const details = (said: Partial<Details> = {}): Details => ({ ...nothing, ...referral, ...said })
const child = (CINdetails: Details[] = [details()], identifiers = {}, characteristics = {}): CensusChild => ({
  ...emptyBlock(childLayout),
  ChildIdentifiers: { LAchildID: 'C1', PersonBirthDate: '2015-06-01', Sex: 'F', ...identifiers },
  ChildCharacteristics: { Ethnicity: 'WBRI', Disabilities: [], ...characteristics },
  CINdetails,
})
const plan = (said = {}) => ({
  CPPstartDate: '2024-06-03',
  InitialCategoryOfAbuse: 'NEG',
  LatestCategoryOfAbuse: 'NEG',
  NumberOfPreviousCPP: '0',
  Reviews: [],
  ...said,
})
const enquiry = (said = {}) => ({ S47ActualStartDate: '2024-05-13', ICPCnotRequired: '0', ...said })
const assessment = (said = {}) => ({ AssessmentActualStartDate: '2024-05-02', FactorsIdentifiedAtAssessment: [], ...said })
const factors = (...codes: string[]) => codes.map(AssessmentFactors => ({ AssessmentFactors }))

/** What the record then holds, what was set aside, and what was new. */
function taken(said: CensusChild, held: readonly Entry[] = [], of = on) {
  const { versions, asides, subject } = entriesFrom(said, childFrom(held), of, newId)
  for (const v of versions) if (!v.withdrawn) checked(v.kind, v.facts)
  const entries = [
    ...held,
    ...versions.map(v => ({ ...v, authority: '301', recordedAt: '2025-05-01T09:00:00.000Z', recordedBy: exampleId(900) }) as Entry),
  ]
  return { child: childFrom(entries) as Child, entries, versions, asides, subject }
}
const fieldsOf = ({ asides }: { asides: readonly { field: string }[] }) => asides.map(a => a.field)
const only = (said: Partial<Details>) => taken(child([details(said)]))
const first = (said: Partial<Details>) => only(said).child.socialCareEpisodes[0]!

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

const badIds = { 'with none': undefined, 'with a sign in it': 'child_1', 'that is too long': 'A'.repeat(21), 'in other letters': 'Zoë1' }
for (const [name, LAchildID] of Object.entries(badIds)) {
  test(`a child ${name} for an id is not taken, and it is said why`, () => {
    const { subject, versions, asides } = entriesFrom(child([details()], { LAchildID }), undefined, on, newId)
    assert.deepEqual([subject, versions, fieldsOf({ asides })], [undefined, [], ['LAchildID']])
  })
}

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

test('a plan needs its first category and has its reviews; a review that cannot be so is set aside alone', () => {
  const Reviews = ['2024-06-03', '2024-08-30', 'soon', '2024-08-30'].map(CPPreviewDate => ({ CPPreviewDate }))
  const result = only({ ChildProtectionPlans: [plan({ Reviews })] })
  const [episode] = result.child.socialCareEpisodes
  assert.deepEqual(
    episode?.childProtectionConferences.map(c => [c.type, c.date]),
    [['review', '2024-08-30']],
  )
  assert.deepEqual(fieldsOf(result), ['CPPreviewDate', 'CPPreviewDate', 'CPPreviewDate'])

  const without = only({ ChildProtectionPlans: [plan({ InitialCategoryOfAbuse: 'BAD', Reviews })] })
  assert.deepEqual(without.child.socialCareEpisodes[0]?.childProtectionPlans, [])
  assert.deepEqual(without.child.socialCareEpisodes[0]?.childProtectionConferences, [])
  assert.match(without.asides.at(-1)!.why, /the plan and its reviews are not taken/)
})

test('the latest category is held from the day of the file that first said so', () => {
  const { entries, child: ava } = only({ ChildProtectionPlans: [plan()] })
  assert.equal(ava.socialCareEpisodes[0]?.childProtectionPlans[0]?.categories.length, 1)
  const later = taken(child([details({ ChildProtectionPlans: [plan({ LatestCategoryOfAbuse: 'EMO' })] })]), entries, day('2026-03-31'))
  assert.deepEqual(later.child.socialCareEpisodes[0]?.childProtectionPlans[0]?.categories, [
    { category: 'NEG', startDate: '2024-06-03' },
    { category: 'EMO', startDate: '2026-03-31' },
  ])
})

test('an enquiry brings its conference; 0 alone says neither that one is needed nor that none is', () => {
  const { section47Enquiries: [s47], childProtectionConferences: [conference] } = first({ Section47: [enquiry({ DateOfInitialCPC: '2024-06-03' })] }) // biome-ignore format: two parts
  assert.deepEqual(
    [s47?.icpcRequiredFlag, conference?.type, conference?.date, conference?.section47Enquiry],
    [true, 'initial', '2024-06-03', s47?.id],
  )
  assert.equal(first({ Section47: [enquiry()] }).section47Enquiries[0]?.icpcRequiredFlag, undefined)
  assert.equal(first({ Section47: [enquiry({ ICPCnotRequired: 'true' })] }).section47Enquiries[0]?.icpcRequiredFlag, false)
  const both = only({ Section47: [enquiry({ DateOfInitialCPC: '2024-06-03', ICPCnotRequired: '1' })] })
  assert.deepEqual(fieldsOf(both), ['ICPCnotRequired'])
})

test('Pitfall 15: a target that we would reckon ourselves is not held; another one is', () => {
  const target = (InitialCPCtarget: string) => first({ Section47: [enquiry({ InitialCPCtarget })] }).section47Enquiries[0]?.icpcTargetDate
  assert.deepEqual([target('2024-06-04'), target('2024-06-05')], [undefined, '2024-06-05'])
})

test('Pitfall 9: a conference on the episode is that of a child who moved here; one that an enquiry has is taken once', () => {
  const moved = first({ DateOfInitialCPC: '2024-05-20' })
  assert.deepEqual([moved.transferIn, moved.childProtectionConferences.map(c => c.type)], [true, ['transferIn']])
  const twice = only({ DateOfInitialCPC: '2024-06-03', Section47: [enquiry({ DateOfInitialCPC: '2024-06-03' })] })
  assert.deepEqual([fieldsOf(twice), twice.child.socialCareEpisodes[0]?.childProtectionConferences.length], [['DateOfInitialCPC'], 1])
})

test('Pitfall 9: the number of previous plans is held as those from before our record, and one that does not follow is set aside', () => {
  const two = [
    details({
      CINclosureDate: '2024-09-02',
      ReasonForClosure: 'RC7',
      ChildProtectionPlans: [plan({ NumberOfPreviousCPP: '2', CPPendDate: '2024-08-05' })],
    }),
    details({ CINreferralDate: '2024-11-04', ChildProtectionPlans: [plan({ CPPstartDate: '2024-12-02', NumberOfPreviousCPP: '3' })] }),
  ]
  const result = taken(child(two))
  assert.deepEqual([result.child.previousPlans[0]?.openingCount, result.asides], [2, []])
  const wrong = taken(
    child([two[0]!, details({ CINreferralDate: '2024-11-04', ChildProtectionPlans: [plan({ CPPstartDate: '2024-12-02' })] })]),
  )
  assert.deepEqual(
    wrong.asides.map(a => [a.field, a.why]),
    [['NumberOfPreviousCPP', 'By the plans that the record holds, there were 3 before this one.']],
  )
})

test('Pitfall 6: the gender of an older census says nothing about sex, and never changes it', () => {
  const older = child([details()], { Sex: undefined, GenderCurrent: '2' })
  const result = taken(older)
  assert.deepEqual(
    [result.child.childDetails.sex, result.child.childDetails.genderIdentity, fieldsOf(result)],
    ['U', undefined, ['GenderCurrent']],
  )
  const known = taken(child())
  assert.deepEqual(taken(older, known.entries).versions, [])
})

test('not known, and not yet obtained, never take the place of what is known', () => {
  const { entries } = taken(child())
  assert.deepEqual(taken(child([details()], { Sex: 'U' }, { Ethnicity: 'NOBT' }), entries).versions, [])
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

test('Pitfall 1: a birth known only to its month is not made exact by the day that we ourselves made of it', () => {
  const story = aChild({ dateOfBirth: { on: '2009-07', estimated: true }, ethnicity: 'WBRI' }).referred('2024-05-01', {
    referralSource: '2A',
    primaryNeedCode: 'N1',
  })
  assert.deepEqual(taken(child([details()], { PersonBirthDate: '2009-07-15' }), story.entries).versions, [])
  assert.deepEqual(taken(child([details()], { PersonBirthDate: '2009-07-20' }), story.entries).child.childDetails.dateOfBirth, {
    on: '2009-07-20',
    estimated: false,
  })
})

test('Pitfall 3: one UPN follows another, in whichever order the files come, and a correction is no former number', () => {
  const with_ = (UPN: string) => child([details()], { UPN })
  const numbers = (c: Child) => c.identifiers.map(n => [n.type, n.value, n.startDate, n.endDate]).sort()
  const [a, b] = ['A12345678901B', 'B123456789012']
  const expected = [
    ['temporaryUpn', a, '2025-03-31', '2026-03-31'],
    ['upn', b, '2026-03-31', undefined],
  ]
  const later = day('2026-03-31')
  assert.deepEqual(numbers(taken(with_(b), taken(with_(a)).entries, later).child), expected)
  assert.deepEqual(numbers(taken(with_(a), taken(with_(b), [], later).entries).child), expected)
  assert.deepEqual(numbers(taken(with_(b), taken(with_(a)).entries).child), [['upn', b, '2025-03-31', undefined]])
})

test('Pitfall 3: a former UPN never leads back from a record made after an adoption', () => {
  const after = aChild({ afterAdoption: true, ethnicity: 'WBRI' }).referred('2024-05-01', { referralSource: '2A', primaryNeedCode: 'N1' })
  const result = taken(child([details()], { FormerUPN: 'A12345678901B' }), after.entries)
  assert.deepEqual([result.versions, fieldsOf(result)], [[], ['FormerUPN']])
})

test('Pitfall 12: disabilities are held from the day of the file that said them, and end with one that does not', () => {
  const with_ = (...codes: string[]) => child([details()], {}, { Disabilities: codes.map(Disability => ({ Disability })) })
  const held = (c: Child) => c.disabilities.map(d => [d.disability, d.startDate, d.endDate]).sort()
  const [earlier, later] = [taken(with_('AUT', 'LD')), day('2026-03-31')]
  assert.deepEqual(held(taken(with_('AUT', 'VIS'), earlier.entries, later).child), [
    ['AUT', '2025-03-31', undefined], ['LD', '2025-03-31', '2026-03-31'], ['VIS', '2026-03-31', undefined],
  ]) // biome-ignore format: one list
  assert.deepEqual(
    held(taken(with_('AUT'), earlier.entries).child),
    [['AUT', '2025-03-31', undefined]],
    'corrected in the same year, it was never so',
  )
  assert.deepEqual(held(taken(with_(), earlier.entries, later).child).length, 2, 'said nothing, nothing ended')
})

test('before court: days are held as days, and a meeting without one is set aside', () => {
  const said = {
    PPStartDate: '2024-06-03',
    LBPSentDate: '2024-06-10',
    FGDMMeetingOffer: '1',
    FGDMMeetingFac: '1',
    ReviewMeetingsCount: '3',
    PPOutcome: 'D',
  }
  const result = only({ PreProceedingsandFGDM: [said] })
  const [held] = result.child.socialCareEpisodes[0]!.preProceedings
  assert.deepEqual([held?.startDate, held?.familyGroupMeetingOfferedDate, held?.reviewMeetingsCount], ['2024-06-03', '2024-06-10', 3])
  assert.deepEqual(fieldsOf(result).sort(), ['FGDMMeetingFac', 'PPOutcome'])
})
