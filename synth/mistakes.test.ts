import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../src/kernel/kernel.ts'
import { checked, childFrom, overlapIn, stretchesOf } from '../src/record/record.ts'
import { censusOf, censusYear, tables903 } from '../src/returns/returns.ts'
import { council, mistakes } from './synth.ts'

const asked = { seed: 'mistakes', children: 6000, today: day('2026-11-21') }
const made = [...council({ ...asked, mistakes: true })].filter(s => s.type === 'child')
const all = made.flatMap(s => (s.planted ? [{ ...s.planted, entries: s.entries }] : []))
const planted = all.filter(p => p.collection === 'cin')

test('every kind of mistake is planted, each named once, and said which check must raise it', () => {
  assert.equal(new Set(mistakes.map(m => m.check)).size, mistakes.length)
  const found = new Set(planted.map(p => p.check))
  assert.deepEqual(
    mistakes.map(m => m.check).filter(check => !found.has(check)),
    [],
  )
  for (const { check, says } of mistakes) assert.match(`${check} ${says}`, /^\d{4}Q? [A-Z].*\.$/)
})

test('without the switch nothing is planted, and what has no mistake is the same with it', () => {
  const clean = [...council({ ...asked, children: 500 })]
  assert.ok(clean.every(s => s.planted === undefined))
  const spoilt = [...council({ ...asked, children: 500, mistakes: true })]
  for (const [i, s] of spoilt.entries()) if (!s.planted) assert.deepEqual(s, clean[i])
  assert.ok(spoilt.some(s => s.planted))
})

test('a slice holds the mistakes that the whole holds there', () => {
  const slice = [...council({ ...asked, from: 640, until: 960, mistakes: true })].flatMap(s => s.planted ?? [])
  const there = all.filter(p => slice.some(s => s.laChildId === p.laChildId))
  assert.deepEqual(
    there.map(({ entries, ...p }) => p),
    slice,
  )
})

test('a mistake is one that somebody could have recorded: it keeps to the schemas, overlaps nothing, and is in the census', () => {
  for (const p of all) {
    for (const e of p.entries) checked(e.kind, e.facts)
    const child = childFrom(p.entries, p.subject)!
    assert.equal(overlapIn(stretchesOf(child)), undefined, `${p.check} ${p.laChildId}`)
    const isIn = p.collection === 'cin' ? censusOf(child, censusYear(2026)) : tables903(child, '2025_26')
    assert.ok('included' in isIn, `${p.check} ${p.laChildId}`)
  }
})
