import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Day } from '../../kernel/kernel.ts'
import { type RawRow, type ReturnYear, returnYearOf, yearOfDates } from '../../returns/returns.ts'
import { type FileIn, Unreadable } from '../files/file.ts'
import { openFiles } from '../files/open-files.ts'
import { xmlEvents } from '../xml.ts'
import { kindOf, named, readTables } from './read-return.ts'
import { readXml } from './read-xml.ts'
import { reading } from './reading.ts'
import { endOfFolder, isLast } from './year-folders.ts'

/** One year's looked-after return among those that lie in some files. */
export interface YearRead {
  /** Where it lies: the file or folder that was named, and the folder of its year in it. */
  readonly name: string
  /** A hash of all its files. */
  readonly hash: string
  /** By its own dates; where it has none that say, by the name of its folder. */
  readonly year: ReturnYear | undefined
  /** How many rows there are of each table that is there. */
  readonly rows: ReadonlyMap<string, number>
  /** What was not read, and why, in a line each. */
  readonly notes: readonly string[]
  /** Why a file could not be read to its end. */
  readonly stopped: string | undefined
}

/** A row, with the return that it is of: the name of a `YearRead`. */
type TakesRow = (of: string, row: RawRow) => void

/**
 * Reads every year's looked-after return that lies at these paths: folders, zips, workbooks, CSV or XML, each of one year or of many, whose folders or
 * names say their years. A file that cannot be read stops nothing but itself.
 */
export async function readYears(paths: readonly string[], take: TakesRow): Promise<YearRead[]> {
  const years: YearRead[] = []
  for (const path of paths) {
    const { files, close } = await openFiles(path)
    try {
      const groups = Map.groupBy(files, ({ name }) => groupOf(name))
      for (const [group, its] of groups) {
        const name = groups.size === 1 || group === '' ? basename(path) : `${basename(path)}: ${group}`
        years.push(await readYear(name, its, take))
      }
    } finally {
      close()
    }
  }
  return years
}

function groupOf(name: string): string {
  if (isLast(name)) return 'last-year'
  const folder = /(?:^|\/)(20\d\d(?:[-_](?:20)?\d\d)?)\//.exec(name)?.[1]
  return folder ?? /(?:^|[^0-9])(20\d\d(?:[-_]\d\d(?!\d))?)(?:[^0-9][^/]*)?$/.exec(name)?.[1] ?? ''
}

async function readYear(name: string, files: readonly FileIn[], take: TakesRow): Promise<YearRead> {
  const hash = createHash('sha256')
  const dates = yearOfDates()
  const rows = new Map<string, number>()
  const read = reading('ssda903', (_, row) => {
    dates.see(row)
    take(name, row)
  })
  let stopped: string | undefined
  const attempt = async (work: Promise<void>) => {
    try {
      await work
    } catch (fault) {
      if (!(fault instanceof Unreadable)) throw fault
      stopped ??= fault.message
    }
  }
  const kinds = await Promise.all(files.map(async file => ({ file, kind: await kindOf(file) })))
  for (const { file } of kinds) for await (const bytes of file.bytes()) hash.update(bytes)
  for (const { file, kind } of kinds) if (kind !== 'xml') await attempt(readTables(file, kind, read, ''))
  const isTabled = read.given.size > 0
  for (const { file } of kinds.filter(({ kind }) => kind === 'xml')) {
    if (isTabled) read.notes.push(`${file.name} is a return of its own, beside tables: it is not read`)
    else await attempt(named(file.name, readXml(file, read, '')))
  }
  for (const table of read.given.keys()) rows.set(table, read.count(table))
  const folder = endOfFolder(files[0]!.name)
  const year = dates.found() ?? (folder === undefined ? undefined : returnYearOf(`${folder}-03-31` as Day))
  return { name, hash: hash.digest('hex'), year, rows, notes: read.notes, stopped }
}

/** With which element the XML at a path begins; undefined where it is no XML file. */
export async function rootOf(path: string): Promise<string | undefined> {
  const { files, close } = await openFiles(path)
  try {
    const [file] = files
    if (files.length !== 1 || !file || (await kindOf(file)) !== 'xml') return undefined
    for await (const events of xmlEvents(file.bytes())) {
      const told = events.find(event => event.is === 'open' || event.is === 'stopped')
      if (told) return told.is === 'open' ? told.name : undefined
    }
    return undefined
  } finally {
    close()
  }
}
