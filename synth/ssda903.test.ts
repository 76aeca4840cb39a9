import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../src/kernel/kernel.ts'
import { returnNamed } from '../src/returns/returns.ts'
import { checked903, foundBy, return903Of, workersOf } from '../test/a-return-903.ts'
import { careMistakes, council } from './synth.ts'

const { checks } = returnNamed('ssda903')!
/**
 * No council's return passes these as they are written. SW12STG2 finds every open episode that did not begin with care; 1001 and 1002 see two years, and care leavers of
 * 20 and 21 left before them, as both checks say themselves; and of a young mother who left care last year, 624 asks for what 612 and 628 forbid.
 */
const passedByNobody = new Set(['SW12STG2', '1001', '1002', '624'])

const councils = [
  { seed: 'small', children: 500, today: '2026-11-21', years: ['2024_25', '2025_26'] },
  { seed: 'large', children: 3000, today: '2027-06-01', years: ['2025_26', '2026_27'] },
] as const

for (const { seed, children, today, years } of councils) {
  const subjects = [...council({ seed, children, today: day(today) })]
  const workers = workersOf(subjects)
  for (const year of years) {
    test(`the looked-after return of ${children} invented children for ${year} has no error that a council could put right`, () => {
      const tables = return903Of(subjects, year, workers)
      assert.ok(tables['Episodes']!.length > children / 30, `${tables['Episodes']!.length} episodes`)
      for (const { id } of checks.filter(({ id }) => !passedByNobody.has(id))) {
        const { failures } = checked903(tables, year, id)
        const [[table, rows] = ['', []]] = Object.entries(failures)
        assert.deepEqual(failures, {}, `${id}, as in ${JSON.stringify(tables[table]?.[rows[0]!])}`)
      }
    })
  }
}

test('every kind of slip in the looked-after return is planted, and each is found by the check that it names', () => {
  const subjects = [...council({ seed: 'slips', children: 9000, today: day('2026-11-21'), mistakes: true })]
  const planted = subjects.flatMap(s => (s.planted?.collection === 'ssda903' ? [s.planted] : []))
  const kinds = new Set(planted.map(p => p.check))
  assert.deepEqual(
    careMistakes.map(m => m.check).filter(check => !kinds.has(check)),
    [],
  )
  const ids = new Set(planted.map(p => p.subject))
  const tables = return903Of(
    subjects.filter(s => ids.has(s.subject)),
    '2025_26',
    workersOf(subjects),
  )
  for (const check of kinds) {
    const found = foundBy(checked903(tables, '2025_26', check), tables)
    const missed = planted.filter(p => p.check === check && !found.has(p.laChildId)).map(p => `${check} ${p.laChildId} ${p.entry}`)
    assert.deepEqual(missed, [])
  }
})
