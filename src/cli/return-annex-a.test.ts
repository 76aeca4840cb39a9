import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { aCast } from '../../test/a-cast.ts'
import { checkedSheets } from '../../test/a-workbook.ts'
import { day } from '../kernel/kernel.ts'
import { writeAnnexA } from './return-annex-a.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-annex-a-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('S03: the cast’s inspection lists are one workbook of eleven sheets, each with its children, and nothing else is left behind', async () => {
  const { stores } = await aCast()
  const out = join(folder, 'lists.xlsx')
  const counts = await stores.as({ authority: '301', person: 'everyone' }, store =>
    writeAnnexA(store, { authority: '301', on: day('2026-03-09'), out }),
  )
  const sheets = await checkedSheets(out)
  assert.deepEqual(
    sheets.map(s => s.name),
    Array.from({ length: 11 }, (_, i) => `List ${i + 1}`),
  )
  assert.deepEqual(
    sheets.map(s => s.rows.length - 1),
    counts,
  )
  assert.ok(counts[2]! >= 3 && counts[6]! >= 2, `referrals and plans are there: ${counts}`)
  const plans = sheets[6]!.rows
  assert.equal(plans[0]![0], 'Child Unique ID')
  assert.ok(
    plans.slice(1).every(row => /^\d{2}\/\d{2}\/\d{4}$|^\d{4}-\d{2}-\d{2}$/.test(row[6] ?? '')),
    'days are days',
  )
  assert.deepEqual(readdirSync(folder), ['lists.xlsx'])
})
