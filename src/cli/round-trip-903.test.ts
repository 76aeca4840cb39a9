import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { Kept903 } from '../../test/a-903.ts'
import { readYears } from '../engines/engines.ts'
import { childIdOf903, type RawRow, type ReturnYear, tables903Names } from '../returns/returns.ts'

const samples = new URL('../../../shared/samples/', import.meta.url).pathname
const skip = !existsSync(samples) && 'the samples are not here'

interface OneYear {
  readonly year: ReturnYear
  readonly children: ReadonlyMap<string, readonly RawRow[]>
}

async function yearsAt(path: string): Promise<OneYear[]> {
  const children = new Map<string, Map<string, RawRow[]>>()
  const years = await readYears([path], (of, row) => {
    const its = children.get(of) ?? new Map<string, RawRow[]>()
    children.set(of, its)
    const id = row.cells[0] as string
    its.set(id, [...(its.get(id) ?? []), row])
  })
  return years.filter(({ rows }) => rows.size > 0).map(({ name, year }) => ({ year: year!, children: children.get(name)! }))
}

/** How many rows of each table came back as they were, and of the others how many for each reason. */
type Count = Record<string, Record<string, number>>

/** Reads each child of a year into an empty record and writes the year back from it, and says of every row what became of it. */
function roundTrip({ year, children }: OneYear): Count {
  const count: Count = {}
  const add = (table: string, what: string) => {
    count[table] ??= {}
    count[table][what] = (count[table][what] ?? 0) + 1
  }
  for (const [id, rows] of children) {
    assert.ok(childIdOf903(id))
    const kept = new Kept903(id)
    const { asides } = kept.readRaw(year, rows)
    const back = new Map(tables903Names.map(table => [table, kept.back(table, year).map(text => text.split('|'))]))
    const left = new Map([...back].map(([table, its]) => [table, its.map(cells => asCompared(table, cells))]))
    for (const row of rows) {
      const table = tables903Names[row.table]!
      const own = asides.filter(a => a.table === table && a.row === row.row)
      const cells = row.cells as string[]
      const same = left.get(table)!.indexOf(asCompared(table, cells))
      if (own.some(a => a.isWhole)) add(table, 'aside')
      else if (same >= 0) {
        left.get(table)!.splice(same, 1)
        add(table, 'same')
      } else add(table, own.length > 0 ? 'cell aside' : 'lost')
    }
    for (const [table, its] of left) for (const _ of its) add(table, 'more')
  }
  return count
}

/** As the record reads a cell: 1.0 is 1. A girl of whom nothing is said is no mother; in a file of tables nobody says UASC in the header. */
function asCompared(table: string, cells: readonly string[]): string {
  const now = cells.map(cell => cell.replace(/^(\d)\.0$/, '$1'))
  if (table === 'Header') [now[5], now[7]] = [now[5] || '0', '']
  return now.join('|')
}

for (const [name, path] of [
  ['five years', `${samples}demand/ssda903-five-years.zip`],
  ['the tables', `${samples}ssda903`],
  ['the XML', `${samples}ssda903/fake_903.xml`],
] as const) {
  test(`every row of the samples comes back as it was, less what is aside: ${name}`, { skip }, async t => {
    for (const year of await yearsAt(path)) {
      const count = roundTrip(year)
      t.diagnostic(`${year.year} ${JSON.stringify(count)}`)
      // A row of which a cell is aside comes back without that cell; nothing else is lost, and nothing is added.
      for (const [table, { lost = 0, more = 0, 'cell aside': less = 0 }] of Object.entries(count))
        assert.deepEqual([table, lost, more], [table, 0, less])
      assert.ok(count['Episodes']!['same']! > 200)
    }
  })
}
