import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exampleId, idMaker } from '../../kernel/kernel.ts'
import { checked, childFrom, type Entry, type NewVersion } from '../../record/record.ts'
import { type Cell, cellRead } from './cell.ts'
import type { Beside, FileRow, Group } from './file-row.ts'
import { finished } from './finish.ts'
import { ssdRowsOf } from './rows.ts'
import { tables } from './tables.ts'
import { entriesFromRows } from './to-record.ts'

const alone: Beside = { id: () => undefined, name: () => undefined, teamName: () => undefined, post: () => undefined }
let tick = Date.UTC(2026, 0, 1)
const newId = idMaker(
  () => tick++,
  bytes => bytes.fill(7),
)

/** The last version of each entry, as the record would give it back. */
function after(held: readonly Entry[], versions: readonly NewVersion[]): Entry[] {
  const last = new Map(held.map(entry => [entry.entry, entry]))
  for (const version of versions) {
    checked(version.kind, version.facts)
    last.set(version.entry, { ...version, authority: '301', recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: exampleId(900) } as Entry)
  }
  return [...last.values()]
}
const inOrder = (rows: readonly (readonly Cell[])[]) => rows.map(row => JSON.stringify(row)).sort()

/** Reads rows about one child into an empty record, and again; what leaves must be what came. */
function roundTrip(rows: readonly FileRow[]) {
  const group: Group = { what: 'child', name: 'C1', rows }
  const subject = exampleId(1)
  const once = entriesFromRows(group, { subject, held: [], beside: alone, newId })
  const held = after([], once.versions)
  const again = entriesFromRows(group, { subject, held, beside: alone, newId })
  assert.deepEqual(again.versions, [])
  const child = childFrom(held, subject)!
  const left = ssdRowsOf({ id: subject, child })
  for (const table of tables) {
    const came = rows.filter(row => row.table === table.name).map(row => table.columns.map(({ name }) => row.cells[name] ?? null))
    assert.deepEqual(inOrder(finished(table, left.get(table.name) ?? [], alone)), inOrder(came), table.name)
  }
  return { child, asides: once.asides }
}

const one = fc.constantFrom<string>(
  ...[
    '',
    'Y',
    'N',
    '1',
    'x',
    'K1',
    'K2',
    'R1',
    'C1',
    '=1+1',
    'ñ',
    '{}',
    '[]',
    '{"NFA_FLAG":"Y"}',
    '["1A"]',
    'null',
    'NEG',
    'Neglect',
    'UASC',
    'CW',
  ],
  ...[
    '2A',
    'N1',
    'RC7',
    'WBRI',
    'F',
    'M',
    'U6',
    'K2',
    'V2',
    'S',
    'P',
    'X1',
    'E4A',
    'PN1',
    'YES',
    'Eligible',
    'Adoption',
    'Special Guardianship',
    'Home',
    'NONE',
    'AUT',
  ],
  ...[
    '2025-01-01',
    '2025-02-01',
    '2025-03-01 09:30:00',
    '2025-02-30',
    '1900-01-01',
    '31/12/2024',
    'zz/05/2020',
    'soon',
    'x'.repeat(300),
    '12',
    '-4',
    '99.5',
    '1e9',
  ],
  exampleId(5),
  exampleId(6),
)
const aRow = fc.constantFrom(...tables.filter(t => t.of === 'child' || t.of === 'person')).chain(table =>
  fc.tuple(...table.columns.map(() => one)).map(
    (cells): Omit<FileRow, 'line'> => ({
      table: table.name,
      cells: Object.fromEntries(table.columns.map((c, i) => [c.name, c.isPerson ? 'C1' : cellRead(cells[i], c.type)])),
    }),
  ),
)

test('whatever stands in the rows of a child, they leave as they came, and the same rows again change nothing', () => {
  const person = {
    table: 'ssd_person',
    line: 2,
    cells: { pers_person_id: 'C1', pers_surname: 'Stone', pers_is_mother: 'N', ...nothing('ssd_person') },
  }
  fc.assert(
    fc.property(fc.array(aRow, { maxLength: 12 }), rows => {
      const others = rows.filter(row => row.table !== 'ssd_person')
      roundTrip([person, ...others.map((row, i) => ({ ...row, line: i + 3 }))])
    }),
    { numRuns: 400, seed: 1 },
  )
})
function nothing(name: string): Record<string, Cell> {
  const said = ['pers_person_id', 'pers_surname', 'pers_is_mother']
  return Object.fromEntries(tables.find(t => t.name === name)!.columns.flatMap(c => (said.includes(c.name) ? [] : [[c.name, null]])))
}
