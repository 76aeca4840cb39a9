import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exampleId, idMaker } from '../kernel/kernel.ts'
import { laChildIdFrom } from './la-child-id.ts'

const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 })
const numberFrom = (chance: Uint8Array, now = 0) =>
  laChildIdFrom(
    idMaker(
      () => now,
      into => {
        into.set(chance)
        return into
      },
    )(),
  )

test('a child’s number can be sent and read out: one letter, one figure, ten more, never 0x, and no letter that is misread', () => {
  fc.assert(fc.property(bytes, chance => /^[B-Z]\d[0-9B-Z]{10}$/.test(numberFrom(chance)) && !/0x|[AEIOULXY]/i.test(numberFrom(chance))))
})

test('it says nothing of when it was made', () => {
  fc.assert(fc.property(bytes, fc.nat(), (chance, now) => numberFrom(chance, now) === numberFrom(chance)))
})

test('another chance gives another number', () => {
  const many = new Set(Array.from({ length: 10_000 }, (_, n) => laChildIdFrom(exampleId(n))))
  assert.equal(many.size, 10_000)
})
