import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf, only } from '../../../test/a-census-child.ts'

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
