import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { type RawRow, yearOfDates } from '../../returns/returns.ts'
import { type FileIn, Unreadable } from '../files/file.ts'
import { openFiles } from '../files/open-files.ts'
import { xmlEvents } from '../xml.ts'
import { kindOf, kindsOf, named, readTables } from './read-return.ts'
import { readXml } from './read-xml.ts'
import { reading } from './reading.ts'
import { isLast } from './year-folders.ts'
import { type ReadUnnamed, withYears, type YearRead } from './years-of-folders.ts'

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
      const read: ReadUnnamed[] = []
      for (const [group, its] of groups) {
        const name = groups.size === 1 || group === '' ? basename(path) : `${basename(path)}: ${group}`
        read.push({ ...(await readYear(name, its, take)), group })
      }
      years.push(...withYears(read))
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

async function readYear(name: string, files: readonly FileIn[], take: TakesRow): Promise<Omit<ReadUnnamed, 'group'>> {
  const hash = createHash('sha256')
  const dates = yearOfDates(['DECOM', 'DEC'])
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
  const kinds = await kindsOf(files)
  for (const { file } of kinds) for await (const bytes of file.bytes()) hash.update(bytes)
  for (const { file, kind } of kinds) if (kind !== 'xml') await attempt(readTables(file, kind, read, ''))
  const isTabled = read.given.size > 0
  for (const { file } of kinds.filter(({ kind }) => kind === 'xml')) {
    if (isTabled) read.notes.push(`${file.name} is a return of its own, beside tables: it is not read`)
    else await attempt(named(file.name, readXml(file, read, '')))
  }
  for (const table of read.given.keys()) rows.set(table, read.count(table))
  return { name, hash: hash.digest('hex'), byDates: dates.found(), rows, notes: read.notes, stopped }
}

/** With which element the XML at a path begins; undefined where it is no XML file, but a folder, a zip or a table. */
export async function rootOf(path: string): Promise<string | undefined> {
  const { files, close } = await openFiles(path)
  try {
    const [file] = files
    if (files.length !== 1 || file?.name !== basename(path) || (await kindOf(file)) !== 'xml') return undefined
    for await (const events of xmlEvents(file.bytes())) {
      const told = events.find(event => event.is === 'open' || event.is === 'stopped')
      if (told) return told.is === 'open' ? told.name : undefined
    }
    return undefined
  } finally {
    close()
  }
}
