import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Relation, RelationshipType } from './family.ts'
import { kinOf } from './kin.ts'

const r = (is: string, type: RelationshipType, of: string): Relation => ({ is, type, of, entry: `${is}${of}` })
const family = [
  r('mum', 'mother', 'ava'),
  r('dad', 'father', 'ava'),
  r('mum', 'mother', 'leo'),
  r('dad', 'father', 'leo'),
  r('mum', 'mother', 'mia'),
  r('other', 'father', 'mia'),
  r('nan', 'mother', 'mum'),
  r('nan', 'mother', 'ria'),
  r('dad', 'sibling', 'tom'),
]
const to = (self: string, relations = family) => Object.fromEntries(kinOf(self, relations).map(k => [k.person, k.type]))

test('sisters, brothers, grandparents, aunts and uncles follow from who the parents are', () => {
  assert.deepEqual(to('ava'), {
    mum: 'mother',
    dad: 'father',
    leo: 'sibling',
    mia: 'halfSibling',
    nan: 'grandparent',
    ria: 'auntOrUncle',
    tom: 'auntOrUncle',
  })
})

test('what is recorded of the two stands over what follows', () => {
  const said = r('leo', 'stepSibling', 'ava')
  const [leo] = kinOf('ava', [...family, said]).filter(k => k.person === 'leo')
  assert.deepEqual(leo, { person: 'leo', type: 'stepSibling', said })
  assert.equal(to('mum')['ava'], 'child', 'and is the same from the other side')
})

test('with one parent known, nobody is made half a sister', () => {
  assert.equal(to('ava', [r('mum', 'mother', 'ava'), r('mum', 'mother', 'mia'), r('other', 'father', 'mia')])['mia'], 'sibling')
})
