import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Relation, RelationshipType } from '../../record/record.ts'
import { genogram } from './genogram.ts'
import { lanesOf } from './lanes.ts'
import { treeOf } from './layout.ts'

const r = (is: string, type: RelationshipType, of: string): Relation => ({ is, type, of, entry: `${is}${of}` })
const family = [
  r('mum', 'mother', 'ava'),
  r('dad', 'father', 'ava'),
  r('mum', 'mother', 'sam'),
  r('dad', 'father', 'sam'),
  r('nan', 'mother', 'mum'),
  r('ria', 'auntOrUncle', 'ava'),
]
const people = ['ava', 'sam', 'mum', 'dad', 'nan', 'ria', 'stranger']
const place = (tree: ReturnType<typeof treeOf>, id: string) => tree.placed.find(p => p.id === id)

test('each generation has its row, the oldest on top, and nobody stands on another', () => {
  const tree = treeOf(people, family, 'ava')
  assert.deepEqual(
    ['nan', 'mum', 'dad', 'ria', 'ava', 'sam'].map(id => place(tree, id)?.row),
    [0, 1, 1, 1, 2, 2],
  )
  const spots = tree.placed.map(p => `${p.row} ${p.x}`)
  assert.equal(new Set(spots).size, spots.length)
})

test('parents stand above the middle of their children', () => {
  const tree = treeOf(people, family, 'ava')
  const middle = (place(tree, 'ava')!.x + place(tree, 'sam')!.x) / 2
  assert.equal((place(tree, 'mum')!.x + place(tree, 'dad')!.x) / 2, middle)
})

test('it is the same however it was recorded, and whoever is not tied is left out', () => {
  const otherWay = [r('ava', 'child', 'mum'), ...family.slice(1).reverse()]
  assert.deepEqual(treeOf(people.toReversed(), otherWay, 'ava').placed, treeOf(people, family, 'ava').placed)
  assert.equal(place(treeOf(people, family, 'ava'), 'stranger'), undefined)
})

test('a tie that is not of parent and child is drawn with its word', () => {
  assert.deepEqual(
    treeOf(people, family, 'ava').ties.map(t => t.is),
    ['ria'],
  )
})

test('what the lines say already is not drawn twice: a grandmother through a mother, a couple, a partner of a parent', () => {
  const said = [
    ...family,
    r('nan', 'grandparent', 'ava'),
    r('sam', 'sibling', 'ava'),
    r('dad', 'formerPartner', 'mum'),
    r('ray', 'partner', 'mum'),
    r('mum', 'partner', 'ray'),
    r('ray', 'partnerOfParent', 'ava'),
  ]
  const tree = treeOf([...people, 'ray'], said, 'ava')
  assert.deepEqual(tree.ties.map(t => [t.is, t.of].sort().join(' ')).sort(), ['ava ria', 'mum ray'])
  assert.equal(tree.units.find(u => u.parents.includes('dad'))?.former, true)
})

test('a partner stands beside whom they are with, and never between two parents', () => {
  const tree = treeOf([...people, 'ray'], [...family, r('ray', 'partner', 'mum')], 'ava')
  const [mum, dad, ray] = ['mum', 'dad', 'ray'].map(id => place(tree, id)!.x) as [number, number, number]
  assert.equal(Math.abs(mum - ray), 1)
  assert.ok(ray < Math.min(mum, dad) || ray > Math.max(mum, dad))
})

test('whatever is recorded, everybody has a place of their own', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const types = ['mother', 'father', 'child', 'sibling', 'grandparent', 'partner', 'carer', 'other', 'cousin'] as const
  const tie = fc.record({ is: fc.constantFrom(...ids), type: fc.constantFrom(...types), of: fc.constantFrom(...ids) })
  fc.assert(
    fc.property(fc.array(tie, { maxLength: 14 }), ties => {
      const given = ties.map(({ is, type, of }) => r(is, type, of))
      const { placed, units } = treeOf(ids, given, 'a')
      assert.ok(placed.some(p => p.id === 'a'))
      assert.equal(new Set(placed.map(p => `${p.row} ${p.x}`)).size, placed.length)
      assert.ok(placed.every(p => Number.isFinite(p.x) && p.x >= 0 && p.row >= 0))
      for (const [i, a] of placed.entries())
        for (const b of placed.slice(i + 1)) assert.ok(a.row !== b.row || Math.abs(a.x - b.x) >= 1, `${a.id} and ${b.id} stand too near`)
      assert.ok(units.every(u => u.parents.length > 0))
      assert.match(
        String(
          genogram(
            ids.map(id => ({ id, name: id })),
            given,
            'a',
          ),
        ),
        /^<div class="kith-genogram"(?!.*NaN)/s,
      )
    }),
  )
})

test('families whose lines would run into each other have theirs one below the other', () => {
  assert.deepEqual(
    lanesOf([
      { left: 0, right: 2 },
      { left: 1, right: 3 },
      { left: 4, right: 5 },
    ]),
    [0, 1, 0],
  )
})
