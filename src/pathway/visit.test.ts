// What the examples of the visit cannot show: whose record holds which words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleId } from '../kernel/kernel.ts'
import { isRefused } from './step.ts'
import { visit } from './visit.step.ts'

const example = visit.examples.find(e => e.siblings?.length === 2 && Array.isArray(e.decides))!
let n = 500_000
const given = { ...example, siblings: example.siblings!, now: '2025-03-24T09:00:00.000Z', by: exampleId(900), newId: () => exampleId(n++) }
const decided = visit.decide(given, example.answers)
assert.ok(!isRefused(decided))
const [ava, noah] = decided.map(({ subject, facts }) => ({ subject, ...facts })) as Record<string, unknown>[]

test('siblings visited together share what happened, and nothing that is about one of them', () => {
  assert.equal(ava?.['narrative'], noah?.['narrative'])
  assert.equal(ava?.['together'], noah?.['together'])
  assert.equal(ava?.['childsWords'], 'I made the pudding.')
  assert.equal(noah?.['aboutThisChild'], 'He was at nursery.')
  assert.ok(!JSON.stringify(noah).includes('pudding') && !JSON.stringify(ava).includes('nursery'))
})

test('each child’s visit is of their own episode, and for what their own plan is', () => {
  assert.deepEqual([ava?.['type'], noah?.['type']], ['childProtection', 'childInNeed'])
  assert.equal(ava?.['socialCareEpisode'], example.child.socialCareEpisodes[0]?.id)
  assert.equal(noah?.['socialCareEpisode'], example.siblings?.[0]?.socialCareEpisodes[0]?.id)
  assert.deepEqual([ava?.['seen'], ava?.['seenAlone'], noah?.['seen']], [true, true, false])
})

test('a visit is for what the open plan is for, unless somebody says otherwise', () => {
  assert.equal(visit.prefilled?.(given)['type'], 'childProtection')
  assert.equal(visit.prefilled?.(given)['worker'], exampleId(900))
})
