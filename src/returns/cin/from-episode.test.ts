import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ends2026, episode, referred } from '../../../test/a-census-of.ts'
import { type Day, day } from '../../kernel/kernel.ts'
import { aChild, type Chronology } from '../../record/record.ts'
import { censusYear } from './census-year.ts'

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
