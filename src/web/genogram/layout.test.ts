import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Relation, RelationshipType } from '../../record/record.ts'
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
