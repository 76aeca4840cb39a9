import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blockSize, familyPlaces } from './blocks.ts'
import { chanceOf, odds } from './chance.ts'

const shares = (n: number, of = chanceOf('shares')) => Array.from({ length: n }, () => of.share())

test('chance is even over its range, and comes the same from the same seed', () => {
  const drawn = shares(20_000)
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = drawn.filter(d => Math.floor(d * 10) === tenth).length / drawn.length
    assert.ok(Math.abs(share - 0.1) < 0.01, `${tenth}: ${share}`)
  }
  assert.deepEqual(shares(50, chanceOf('a')), shares(50, chanceOf('a')))
  assert.notDeepEqual(shares(50, chanceOf('a')), shares(50, chanceOf('b')))
})

test('what is split off does not depend on what was drawn before, and neighbours do not resemble each other', () => {
  const drawnFrom = chanceOf('a')
  shares(7, drawnFrom)
  assert.deepEqual(shares(5, drawnFrom.split('family', 12)), shares(5, chanceOf('a').split('family', 12)))
  const firsts = Array.from({ length: 5000 }, (_, i) => chanceOf('a').split('family', i).share())
  const steps = firsts.slice(1).map((f, i) => (f - 0.5) * (firsts[i]! - 0.5))
  assert.ok(Math.abs(steps.reduce((a, b) => a + b, 0) / steps.length) < 0.005)
})

test('one of several comes as often as its weight says', () => {
  const chance = chanceOf('odds')
  const three = odds([
    ['never', 0],
    ['often', 3],
    ['seldom', 1],
  ])
  const drawn = Array.from({ length: 8000 }, () => chance.of(three))
  assert.equal(drawn.includes('never'), false)
  assert.ok(Math.abs(drawn.filter(d => d === 'often').length / 8000 - 0.75) < 0.02)
})

test('every child belongs to exactly one family, however the council is sliced', () => {
  const council = chanceOf('families')
  const of = (from: number, until: number, children: number) =>
    [...familyPlaces(council, from, until, children)].map(f => [f.index, f.size] as const)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 * blockSize }), fc.array(fc.nat(5 * blockSize), { maxLength: 4 }), (children, at) => {
      const cuts = [0, ...at.filter(c => c < children).sort((a, b) => a - b), children]
      const sliced = cuts.slice(1).flatMap((cut, i) => of(cuts[i]!, cut, children))
      assert.deepEqual(sliced, of(0, children, children))
      assert.equal(
        sliced.reduce((sum, [, size]) => sum + size, 0),
        children,
      )
    }),
  )
})
