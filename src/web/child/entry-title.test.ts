import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aChild } from '../../record/record.ts'
import { titlesOf } from './entry-title.ts'

const titles = (child: ReturnType<typeof aChild>) => [...titlesOf(child.child, () => undefined).values()]

test('an entry is called by its kind and its day, whether that day, a moment, or only its year is known', () => {
  assert.ok(titles(aChild().referred('2025-03-03')).some(t => t.endsWith('of 3 March 2025')))
  assert.ok(titles(aChild().missing('2025-03-03T20:00:00.000Z')).some(t => t.endsWith('of 3 March 2025')))
  const before = aChild().with('previousPermanence', { option: 'P1', date: { on: '2014', estimated: false } })
  assert.ok(
    titles(before).some(t => t.endsWith('of 2014')),
    titles(before).join(),
  )
})
