import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from './kinds.ts'

test('Pitfall 22: a worker who is no social worker has no registration number, and may have another of twelve characters at most', () => {
  const worker = { name: 'Grace Adeyemi', jobTitle: 'Family help practitioner' }
  assert.deepEqual(checked('professional', worker), worker)
  for (const workerId of ['SW123456', 'FHP-0001', 'ABCDEFGHIJKL'])
    assert.doesNotThrow(() => checked('professional', { ...worker, workerId }))
  for (const workerId of ['ABCDEFGHIJKLM', 'SW 123456', '']) assert.throws(() => checked('professional', { ...worker, workerId }))
})
