import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleId } from '../kernel/kernel.ts'
import { checked, overlapIn, stretchesOf } from '../record/record.ts'
import { steps } from './pathway.ts'
import { isRefused } from './step.ts'

for (const step of steps) {
  for (const { name, child, siblings = [], answers, today, about, decides } of step.examples) {
    test(`${step.id} | ${name}`, () => {
      let n = 500_000
      const now = `${today}T09:00:00.000Z`
      const given = { child, siblings, today, now, by: exampleId(900), newId: () => exampleId(n++), ...(about && { about }) }
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
      assert.equal(overlapIn(stretchesOf(child)), undefined, 'the example itself is possible')
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
