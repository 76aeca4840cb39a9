import assert from 'node:assert/strict'
import { exampleId, type Id } from '../src/kernel/kernel.ts'
import { type Child, checked, childFrom, type Entry, fromFile, overlapIn, stretchesOf } from '../src/record/record.ts'
import {
  entriesFrom903,
  type RawRow,
  type ReturnYear,
  returnNamed,
  type ToldYear,
  tables903,
  tables903Names,
  toldTables,
} from '../src/returns/returns.ts'

const { layouts } = returnNamed('ssda903')!.shape

export type Cells = Readonly<Record<string, string>>
/** The rows of one child in some tables of a return, as a file has them: days as 31/03/2025. */
export type Rows = Readonly<Record<string, readonly Cells[]>>
/** What somebody's returns say of one child, by their years. */
export type Years = Readonly<Partial<Record<ReturnYear, Rows>>>

function rawRows(rows: Rows, laChildId = 'C1'): RawRow[] {
  return Object.entries(rows).flatMap(([table, its]) =>
    its.map((cells, row) => ({
      table: tables903Names.indexOf(table as never),
      row,
      cells: Object.keys(layouts[table]!).map(column => cells[column] ?? (column === 'CHILD' ? laChildId : '')),
    })),
  )
}

/** A record into which looked-after returns of one child are read, one after another, as the store would keep it. */
export class Kept903 {
  entries: Entry[] = []
  heardUntil: string | undefined
  readonly workers = new Map<string, Id>()
  readonly #laChildId: string
  #next = 1
  constructor(laChildId = 'C1') {
    this.#laChildId = laChildId
  }

  get child(): Child | undefined {
    return childFrom(this.entries)
  }
  readonly newId = (): Id => exampleId(this.#next++)
  readonly workerOf = (number: string): Id => {
    const id = this.workers.get(number) ?? this.newId()
    this.workers.set(number, id)
    return id
  }

  /** Reads these years at once. */
  read(years: Years, { order = (rows: RawRow[]) => rows, wasRead = false } = {}) {
    const told = Object.entries(years).map(([year, rows]) => ({
      year: year as ReturnYear,
      tables: toldTables(order(rawRows(rows!))),
      hasEpisodes: rows!['Episodes'] !== undefined,
      wasRead,
    }))
    return this.#take(told)
  }
  /** Reads one year, as its rows came from a file. */
  readRaw(year: ReturnYear, rows: readonly RawRow[]) {
    return this.#take([{ year, tables: toldTables(rows), hasEpisodes: true }])
  }

  /** Each version must follow on the one before, keep to its kind, and leave nothing that overlaps. */
  #take(told: readonly ToldYear[]) {
    const { child: held, newId, heardUntil, workerOf: workers } = this
    const taken = entriesFrom903(this.#laChildId, told, { held, newId, heardUntil, workers })
    for (const version of taken.versions) {
      assert.equal(version.version, this.entries.filter(e => e.entry === version.entry).length + 1)
      if (!version.withdrawn) checked(version.kind, version.facts)
      this.entries.push({ ...version, authority: '301', recordedAt: '2026-04-01T09:00:00.000Z', recordedBy: fromFile } as Entry)
    }
    const last = told
      .map(({ year }) => `${Number(year.slice(0, 4)) + 1}-03-31`)
      .sort()
      .at(-1)
    if (last !== undefined && !(this.heardUntil !== undefined && this.heardUntil > last)) this.heardUntil = last
    assert.equal(this.child && overlapIn(stretchesOf(this.child)), undefined)
    return taken
  }

  /** The rows of one table that the record tells of a year, as a file has them. */
  back(table: string, year: ReturnYear): string[] {
    const made =
      this.child && tables903(this.child, year, { holders: new Map(), numbers: new Map([...this.workers].map(([n, id]) => [id, n])) })
    if (!made || !('included' in made)) return []
    return made.included
      .filter(row => row.table === table)
      .map(row => row.cells.map(asInFile).join('|'))
      .sort()
  }
}

const asInFile = (cell: string | undefined) => (/^\d{4}-\d\d-\d\d$/.test(cell ?? '') ? cell!.split('-').reverse().join('/') : (cell ?? ''))

/** The same rows as they stand in the file, to be held beside those that come back. */
export const asRead = (table: string, rows: readonly Cells[]): string[] =>
  rawRows({ [table]: rows })
    .map(row => row.cells.join('|'))
    .sort()

/** An episode as most are; what is given stands over it. */
export const episode = (cells: Cells): Cells => ({
  RNE: 'S',
  LS: 'C2',
  CIN: 'N1',
  PLACE: 'U6',
  PLACE_PROVIDER: 'PR1',
  HOME_POST: 'ZZ1 1AA',
  PL_POST: 'ZZ2 2BB',
  URN: 'SC1234567',
  ...cells,
})

export const header = (cells: Cells = {}): Cells => ({ SEX: 'F', DOB: '01/06/2015', ETHNIC: 'WBRI', UPN: 'UN3', ...cells })
