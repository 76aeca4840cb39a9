import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleId, type Need } from '../kernel/kernel.ts'
import { aChild, checked, overlapIn, stretchesOf } from '../record/record.ts'
import { stepOf, steps, stepsFor } from './pathway.ts'
import { type Given, isRefused, whyNot } from './step.ts'

for (const step of steps) {
  for (const { name, child, siblings = [], answers, today, about, findings, by = exampleId(900), decides } of step.examples) {
    const ofRule = /^(Pitfall|S)\s?\d+:/.test(name)
    test(ofRule ? `${name} | ${step.id}` : `${step.id} | ${name}`, () => {
      let n = 500_000
      const now = `${today}T23:00:00.000Z`
      const given: Given = {
        child,
        siblings,
        today,
        now,
        by,
        newId: () => exampleId(n++),
        ...(about && { about }),
        ...(findings && { findings }),
      }
      for (const each of [child, ...siblings]) assert.equal(overlapIn(stretchesOf(each)), undefined, 'the example itself is possible')
      const why = whyNot(step, given)
      if ('notNow' in decides) return assert.equal(why, decides.notNow)
      assert.equal(why, undefined, 'it can be taken')
      const decided = step.decide(given, answers)
      if (isRefused(decided)) {
        assert.ok('refuses' in decides, `refused: ${decided.refusals.map(r => r.refused).join('; ')}`)
        const asked = new Set(step.asks(given).map(a => a.field))
        for (const { field } of decided.refusals) assert.ok(asked.has(field), `${field} is asked, so that its refusal stands beside it`)
        return assert.deepEqual([...new Set(decided.refusals.map(r => r.field))], decides.refuses)
      }
      for (const { kind, facts } of decided) if (facts) checked(kind, facts)
      assert.deepEqual(
        decided.map(d => d.kind),
        decides,
      )
    })
  }
}

test('every step has its own name, a source, and an example of a yes and of a no', () => {
  assert.equal(new Set(steps.map(s => s.id)).size, steps.length)
  for (const { id, source, examples } of steps) {
    assert.match(source.url, /^https:\/\/www\.(gov\.uk|legislation\.gov\.uk)\//, id)
    assert.ok(examples.some(e => Array.isArray(e.decides)) && examples.some(e => 'refuses' in e.decides), id)
  }
})

test('every question is asked once, and what it hangs on is asked before it', () => {
  for (const step of steps) {
    for (const { child, siblings = [], today, about, findings } of step.examples) {
      const given = {
        child,
        siblings,
        today,
        now: `${today}T23:00:00.000Z`,
        by: exampleId(900),
        newId: () => exampleId(1),
        ...(about && { about }),
        ...(findings && { findings }),
      }
      if (whyNot(step, given) !== undefined) continue
      const asked: string[] = []
      for (const { field, when } of step.asks(given)) {
        assert.ok(!asked.includes(field), `${step.id} asks ${field} twice`)
        assert.ok(!when || asked.includes(when.field), `${step.id} asks ${field} before ${when?.field}`)
        asked.push(field)
      }
    }
  }
})

const all = new Set<Need>(steps.map(s => s.needs))
const given = (child: Given['child']): Given => ({
  child,
  siblings: [],
  today: '2025-03-04' as Given['today'],
  now: '2025-03-04T09:00:00.000Z',
  by: exampleId(900),
  newId: () => exampleId(1),
})
const offered = (child: Given['child'], may = all) => stepsFor(given(child), may).flatMap(g => g.doable.map(d => d.step.id))

test('only what can be done now is offered, and only to those who may', () => {
  const nothingYet = offered(aChild().child)
  assert.ok(nothingYet.includes('referral') && nothingYet.includes('contact'))
  assert.ok(!nothingYet.includes('referral-decision'))
  const referred = offered(aChild().referred('2025-03-03').child)
  assert.ok(!referred.includes('referral') && referred.includes('referral-decision'))
  assert.deepEqual(offered(aChild().child, new Set()), [])
  assert.equal(stepOf('referral')?.says, 'Record a referral')
})
