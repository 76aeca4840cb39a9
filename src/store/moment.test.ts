import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentFrom } from './moment.ts'

test('a moment is what a date makes of it, with and without parts of a second', () => {
  for (const text of [
    '2025-03-04 09:00:00+00',
    '2025-03-04 09:00:00.1+00',
    '2025-03-04 09:00:00.12+00',
    '2025-03-04 23:59:59.123+00',
    '1999-12-31 23:59:59.999999+00',
    '2025-03-04 09:00:00+01',
    '2025-03-04 09:00:00.123-05:30',
  ])
    assert.equal(momentFrom(text), new Date(text).toISOString(), text)
})
