import assert from 'node:assert/strict'
import { test } from 'node:test'
import { child, details, enquiry, fieldsOf, first, only, plan, taken } from '../../../test/a-census-child.ts'
import { day } from '../../kernel/kernel.ts'

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
