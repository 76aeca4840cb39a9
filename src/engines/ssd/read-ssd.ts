import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { type SsdFileRow, type SsdGroup, type SsdTable, ssdCell, ssdSources, ssdTables, ssdWhatOf } from '../../returns/returns.ts'
import { csvRows } from '../files/csv.ts'
import { type FileIn, Unreadable } from '../files/file.ts'
import { type Opened, openFiles } from '../files/open-files.ts'
import { byChild } from '../returns/by-child.ts'

/** A data set as it lies in its files: its rows by whom they are about, in memory that does not grow with it. */
export interface SsdFiles {
  /** Teams, workers and families: few, and named by everybody else. */
  readonly offices: readonly SsdGroup[]
  readonly people: () => Generator<SsdGroup>
  /** Who is named as somebody's mother; and whether the file has her own row. */
  readonly mothers: ReadonlyMap<string, boolean>
  /** What is of no table, and how much of it there is. */
  readonly notes: readonly { readonly field: string; readonly why: string }[]
  /** Of all that was read. */
  readonly hash: string
  readonly name: string
  readonly close: () => void
}

/** Whether a folder or a zip holds the data set: files that are named as its tables are. */
export async function isSsd(path: string): Promise<boolean> {
  const opened = await openFiles(path)
  opened.close()
  return tableFiles(opened).has('ssd_person')
}

const tableFiles = ({ files }: Opened): Map<string, FileIn> =>
  new Map(files.flatMap(file => (/^[^/]*\.csv$/i.test(file.name) ? [[file.name.slice(0, -4).toLowerCase(), file] as const] : [])))

export async function openSsd(path: string): Promise<SsdFiles> {
  const opened = await openFiles(path)
  const files = tableFiles(opened)
  if (!files.has('ssd_person')) throw new Unreadable('it is not the Standard Safeguarding Dataset: it has no table ssd_person')
  const hash = createHash('sha256')
  const people = byChild()
  const reading: Reading = {
    people,
    offices: new Map(),
    columns: new Map(),
    whose: new Map(),
    mothers: new Map(),
    persons: new Set(),
    notes: [],
  }
  try {
    for (const name of new Set(ssdSources.map(table => table.name))) {
      const file = files.get(name)
      if (file) await readTable(name, hashed(file, hash), reading)
    }
  } catch (fault) {
    people.close()
    throw fault
  } finally {
    opened.close()
  }
  return {
    offices: [...reading.offices.values()],
    people: function* () {
      for (const rows of people.children()) yield groupOf(rows, reading)
    },
    mothers: reading.mothers,
    notes: reading.notes,
    hash: hash.digest('hex'),
    name: basename(path),
    close: people.close,
  }
}

interface Reading {
  readonly people: ReturnType<typeof byChild>
  readonly offices: Map<string, SsdGroup & { rows: SsdFileRow[] }>
  /** By the place of a table, those of its columns that its file has, in the order of the file. */
  readonly columns: Map<number, readonly (string | undefined)[]>
  /** By table and number, whose row it is: for rows that say so only by naming another row. */
  readonly whose: Map<string, string>
  readonly mothers: Map<string, boolean>
  readonly persons: Set<string>
  readonly notes: { field: string; why: string }[]
}

const through = new Set(ssdSources.flatMap(table => (table.through ? [table.through.table] : [])))

async function readTable(name: string, bytes: AsyncIterable<Uint8Array>, reading: Reading): Promise<void> {
  const place = ssdTables.findIndex(table => table.name === name)
  const table = ssdTables[place]!
  let columns: readonly (string | undefined)[] | undefined
  let row = 1
  let unknown = 0
  for await (const batch of csvRows(bytes)) {
    for (const cells of batch) {
      if (!columns) {
        columns = headings(cells, table, reading)
        reading.columns.set(place, columns)
        continue
      }
      row++
      if (cells.some((cell, i) => columns![i] === undefined && cell !== '')) unknown++
      put({ table: place, row, cells: [...cells] }, rowFrom(table, row, columns, cells), table, reading)
    }
  }
  if (unknown > 0)
    reading.notes.push({ field: name, why: `${unknown} rows say something in columns that the table does not have. It is not taken.` })
}

function headings(cells: readonly string[], table: SsdTable, { notes }: Reading): (string | undefined)[] {
  const columns = cells.map(cell => table.columns.find(({ name }) => name === cell.trim().toLowerCase())?.name)
  const twice = columns.find((column, i) => column !== undefined && columns.indexOf(column) !== i)
  if (twice) throw new Unreadable(`${table.name} has the column ${twice} twice`)
  if (!columns.includes(table.key)) throw new Unreadable(`${table.name} has no column ${table.key}`)
  for (const [i, cell] of cells.entries())
    if (columns[i] === undefined)
      notes.push({ field: `${table.name}.${cell.slice(0, 60)}`, why: 'The table has no such column. What stands in it is not taken.' })
  return columns
}

function rowFrom(table: SsdTable, line: number, columns: readonly (string | undefined)[], cells: readonly string[]): SsdFileRow {
  const types = new Map(table.columns.map(({ name, type }) => [name, type]))
  const read = columns.flatMap((name, i) => (name === undefined ? [] : [[name, ssdCell(cells[i], types.get(name)!)] as const]))
  return { table: table.name, line, cells: Object.fromEntries(read) }
}

type Raw = Parameters<ReturnType<typeof byChild>['add']>[1]

function put(raw: Raw, row: SsdFileRow, table: SsdTable, reading: Reading): void {
  const { whose, mothers, persons, offices, people } = reading
  const key = row.cells[table.key] ?? undefined
  if (table.of === 'worker' || table.of === 'team') {
    office(offices, table.of, key ?? `row ${row.line}`).rows.push(row)
    return
  }
  const column = table.columns.find(c => c.isPerson)?.name
  const person =
    (column ? row.cells[column] : table.through && whose.get(`${table.through.table} ${row.cells[table.through.column]}`)) ?? undefined
  if (person !== undefined && key !== undefined && through.has(table.name)) whose.set(`${table.name} ${key}`, person)
  const also = table.alsoKnown && row.cells[table.alsoKnown.column]
  if (person !== undefined && table.alsoKnown && also) whose.set(`${table.alsoKnown.as} ${also}`, person)
  if (table.name === 'ssd_person' && key !== undefined) persons.add(key)
  const mother = table.name === 'ssd_mother' ? row.cells['moth_person_id'] : undefined
  if (mother) mothers.set(mother, persons.has(mother))
  if (table.name === 'ssd_family' && row.cells['fami_family_id']) office(offices, 'family', row.cells['fami_family_id'])
  people.add(person ?? '', raw)
}

function office(offices: Reading['offices'], what: 'worker' | 'team' | 'family', name: string) {
  const known = offices.get(`${what} ${name}`) ?? { what, name, rows: [] }
  offices.set(`${what} ${name}`, known)
  return known
}

function groupOf(raw: readonly Raw[], { columns, mothers }: Reading): SsdGroup {
  const rows = raw.map(({ table, row, cells }) => rowFrom(ssdTables[table]!, row, columns.get(table)!, cells as string[]))
  const name = whoseName(rows)
  return { what: ssdWhatOf(name, rows, mothers.has(name)), name: name || 'nobody', rows }
}

/** All of them are about one person, or about nobody. */
function whoseName(rows: readonly SsdFileRow[]): string {
  for (const row of rows) {
    const column = ssdTables.find(table => table.name === row.table)?.columns.find(c => c.isPerson)?.name
    const name = column && row.cells[column]
    if (name) return name
  }
  return ''
}

async function* hashed(file: FileIn, hash: { update: (bytes: Uint8Array) => unknown }): AsyncGenerator<Uint8Array> {
  hash.update(Buffer.from(file.name))
  for await (const bytes of file.bytes()) {
    hash.update(bytes)
    yield bytes
  }
}
