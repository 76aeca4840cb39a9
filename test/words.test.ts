// Every field of every kind has its words, so that a screen, a return and the document say the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from '../src/kernel/kernel.ts'
import { kinds } from '../src/record/record.ts'

const said = words.map(w => `${w.kind}.${w.field}`)
const held = Object.entries(kinds).flatMap(([kind, schema]) => [`${kind}.`, ...Object.keys(schema.shape).map(field => `${kind}.${field}`)])

test('every kind and every field of it has its words, once, and no word is of a field that is gone', () => {
  assert.deepEqual(said.toSorted(), held.toSorted())
})

test('labels say child, worker, carer, family, and never what nobody would say to them', () => {
  for (const { label } of words) assert.doesNotMatch(label, /\b(client|case subject|facility|service user)\b/i)
})
