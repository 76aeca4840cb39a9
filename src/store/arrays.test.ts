import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { aStore } from '../../test/a-store.ts'
import { within } from './database.ts'

const { db } = await aStore()
const backAs = (type: string, cells: unknown[]) =>
  within(db, { authority: '301', person: 'everyone' }, async ({ tx }) => {
    const { rows } = await sql<{ back: unknown }>`select ${cells}::${sql.raw(type)}[] as back`.execute(tx)
    return rows[0]!.back
  })

test('any array goes to the database and comes back as it was', async () => {
  const text = fc.string({ unit: 'grapheme' }).filter(t => !t.includes('\0'))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(text), { maxLength: 6 }), async cells => {
      assert.deepEqual(await backAs('text', cells), cells)
    }),
    { numRuns: 60 },
  )
  for (const [type, cells] of [
    ['text', []],
    ['text', ['NULL', 'null', '', '{}', '"', '\\', 'a,b', '\n']],
    ['uuid', ['00000000-0000-7000-8000-000000000001']],
    ['date', ['2025-03-03']],
    ['timestamptz', ['2025-03-03T09:00:00.000Z']],
    ['int4', [1, -2, 0]],
    ['float8', [0.5]],
    ['jsonb', [{ a: ['b', '"'] }]],
  ] as const)
    assert.deepEqual(await backAs(type, [...cells]), [...cells], type)
})
