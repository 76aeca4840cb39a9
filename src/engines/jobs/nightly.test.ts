import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextNight } from './nightly.ts'

test('a job of the night comes next tonight, or tomorrow night once its time has come', () => {
  const at = { hour: 1, minute: 15 }
  assert.equal(nextNight(at, '2025-03-10T01:14:59.999Z'), '2025-03-10T01:15:00.000Z')
  assert.equal(nextNight(at, '2025-03-10T01:15:00.000Z'), '2025-03-11T01:15:00.000Z')
  assert.equal(nextNight(at, '2025-12-31T10:00:00.000Z'), '2026-01-01T01:15:00.000Z')
})
