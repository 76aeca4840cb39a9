import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { lookUpKeys, searchKeys } from './keys.ts'
import { type Person, personOfChild } from './person.ts'
import { keysOfQuery } from './query.ts'
import { rank } from './same-person.ts'
import { compare } from './score.ts'

// The same child, with everything the same, as carelessness might record it.
const record = (n: number, afterAdoption: boolean) =>
  aChild({ laChildId: `C${n}`, otherNames: ['Ava Harrop'], ...(afterAdoption && { afterAdoption }) }, n)
    .with('identifier', { type: 'nhsNumber', value: '9434765919' })
    .with('identifier', { type: 'formerUpn', value: 'T301123456789' })
    .with('address', { type: 'home', lines: ['2 Mill Lane'], postcode: 'AB1 2DE', startDate: day('2020-01-01') }).child
const before = personOfChild(record(1, false))
const after = personOfChild(record(2, true))

test('Pitfall 19: no search key of the record made after an adoption is a key of any record from before', () => {
  const earlier = searchKeys(before)
  assert.ok(earlier.length > 5)
  assert.ok(!searchKeys(after).some(k => earlier.includes(k)))
  assert.ok(!lookUpKeys(after).some(k => earlier.includes(k)))
  assert.ok(!lookUpKeys(before).some(k => searchKeys(after).includes(k)))
})

test('Pitfall 19: the two are compared as strangers are, with nothing said, even with one NHS number', () => {
  const found = compare(before, after)
  assert.deepEqual([found.band, found.reasons], ['no', []])
  assert.deepEqual(rank(before, [after]), [])
  assert.deepEqual(rank(after, [before]), [])
})

test('Pitfall 19: for any two descriptions, one made before and one after, the answer is the same answer', () => {
  const name = fc.constantFrom('Ava', 'Mia', 'Stone', 'Harrop')
  const described = fc.record({ given: fc.array(name, { maxLength: 2 }), family: name })
  fc.assert(
    fc.property(described, described, (a, b) => {
      const answer = compare({ ...a, afterAdoption: true }, { ...b, afterAdoption: false })
      assert.deepEqual(answer, compare(before, after))
    }),
  )
})

test('Pitfall 19: the name and pupil number of the time before are not read from the record made after', () => {
  const keys = searchKeys(after).join(' ')
  assert.ok(!keys.includes('harrop') && !keys.includes('T301123456789'))
  assert.ok(searchKeys(before).join(' ').includes('harrop'))
})

test('two records made after the adoption may be of one child, and a worker who types the name finds both', () => {
  const twice = { ...after, subject: 'another' }
  assert.equal(compare(after, twice).band, 'same')
  const { keys } = keysOfQuery('Ava Stone', day('2026-11-24'))
  const held = (p: Person) => searchKeys(p).some(k => keys.includes(k))
  assert.ok(held(after) && held(before))
})
