import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kernel/kernel.ts'
import { aChild, type Child } from '../../record/record.ts'
import { missingOf } from './missing.ts'

const saysNoHome = (child: Child, on: string) =>
  missingOf(child, day(on), new Set()).some(({ says }) => says === 'Address: no home is recorded.')

test('a child whom somebody looks after has a home: the placement, from its first day and until it ends', () => {
  const referred = aChild().referred('2025-04-22')
  assert.ok(saysNoHome(referred.child, '2025-05-01'))
  const placed = referred.lookedAfter('2025-05-01').underLaw('C2', '2025-05-01').placed('2025-05-01', { type: 'U6', provider: 'PR1' })
  assert.ok(!saysNoHome(placed.child, '2025-05-01'))
  assert.ok(saysNoHome(placed.child, '2025-04-30'))
  const left = placed.changed('placement', { endDate: day('2025-09-01') })
  assert.ok(!saysNoHome(left.child, '2025-08-31'))
  assert.ok(saysNoHome(left.child, '2025-09-01'), 'where they live now, nobody wrote down')
})
