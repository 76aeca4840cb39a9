import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvRows, day } from '../src/kernel/kernel.ts'
import { childFrom } from '../src/record/record.ts'
import { csvOf, csvTables, type MadeRow, type ReturnYear, tables903 } from '../src/returns/returns.ts'
import { asRead, type Cells, Kept903 } from '../test/a-903.ts'
import { workersOf } from '../test/a-return-903.ts'
import { council } from './synth.ts'

const subjects = [...council({ seed: 'read back', children: 2500, today: day('2026-11-21') })]
const workers = workersOf(subjects)
const children = subjects.filter(s => s.type === 'child').map(s => childFrom(s.entries, s.subject)!)

/** One child's rows as they stand in the files of a year. */
function inFiles(rows: readonly MadeRow[], year: ReturnYear): Record<string, Cells[]> {
  const columns = new Map(csvTables(year).map(t => [t.table, t.columns]))
  const read = rows.map(row => {
    const [cells] = csvRows(csvOf(row))
    const said = columns
      .get(row.table)!
      .flatMap((column, i) => (cells![i] === '' ? [] : [[column, column === 'CHILD' ? 'C1' : cells![i]!] as const]))
    return { table: row.table, cells: Object.fromEntries(said) as Cells }
  })
  return Object.fromEntries([...Map.groupBy(read, r => r.table)].map(([table, all]) => [table, all.map(r => r.cells)]))
}

function comesBack(years: readonly ReturnYear[]): number {
  let compared = 0
  for (const child of children) {
    const told: Partial<Record<ReturnYear, Record<string, Cells[]>>> = {}
    for (const year of years) {
      const made = tables903(child, year, workers)
      // Workers are told of those who are still looked after: of several years, nobody says when the last one of a child who left stopped.
      const rows = 'included' in made ? made.included.filter(row => row.table !== 'SWEpisodes' || years.length === 1) : []
      if (rows.length > 0) told[year] = inFiles(rows, year)
    }
    if (Object.keys(told).length === 0) continue
    const kept = new Kept903()
    const { asides } = kept.read(told)
    assert.deepEqual(asides, [], child.childDetails.laChildId)
    for (const [year, rows] of Object.entries(told) as [ReturnYear, Record<string, Cells[]>][]) {
      for (const { table } of csvTables(year)) {
        const withoutStatus = (all: readonly string[]) => (table === 'Header' ? all.map(row => row.replace(/[01]?$/, '')) : all)
        const was = withoutStatus(asRead(table, rows[table] ?? []))
        assert.deepEqual(withoutStatus(kept.back(table, year)), was, `${child.childDetails.laChildId} ${year} ${table}`)
        compared += was.length
      }
    }
  }
  return compared
}

for (const years of [['2025_26'], ['2022_23', '2023_24', '2024_25', '2025_26']] as const satisfies ReturnYear[][]) {
  test(`what is written of ${years.join(', ')} is read into an empty record, and written from there again: the same rows`, () => {
    assert.ok(comesBack(years) > 300 * years.length)
  })
}
