import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalInWords } from './plain-words.ts'

test('the daily feed: why a child was refused is said with the names that its fields have on our screens', () => {
  const said = refusalInWords('[3].child_details.date_of_birth: must match format "date"')
  assert.equal(said, 'Not taken because of “Born”. The DfE’s service said: [3].child_details.date_of_birth: must match format "date"')
  assert.match(
    refusalInWords('/0/social_care_episodes/2/closure_reason must NOT have more than 3 characters'),
    /because of “Why it was closed”\./,
  )
  assert.match(refusalInWords('Payload was malformed'), /^Not taken\. The DfE’s service said: Payload was malformed$/)
  assert.match(refusalInWords(''), /gave no reason/)
})
