import { csvRows } from '../files/csv.ts'
import { type FileIn, Unreadable } from '../files/file.ts'
import { openFiles } from '../files/open-files.ts'
import { sheetsOf } from '../files/xlsx.ts'
import { isZip } from '../files/zip.ts'
import { readTable } from './read-table.ts'
import { readXml } from './read-xml.ts'
import type { Reading } from './reading.ts'
import { type Year, yearFolders } from './year-folders.ts'

type Format = 'csv' | 'xml'
/** So many lines say it. */
const mostLeft = 20

export interface ReadReturn {
  /** How this year’s tables came; a workbook counts as CSV. */
  readonly format: Format
  /** The year in which it ends, where its folder is named by it. */
  readonly ends: number | undefined
}

/**
 * Reads every table of a return that lies at a path: a folder, a zip, a workbook, XML or CSV. All of it is of one year where that is said, and else
 * its folders say which is last year's.
 */
export async function readReturn(
  path: string,
  reading: Reading,
  { all, ends }: { all?: Year; ends?: number | undefined } = {},
): Promise<ReadReturn> {
  const { files, left, close } = await openFiles(path)
  try {
    reading.notes.push(...left.slice(0, mostLeft))
    const kinds = await kindsOf(files)
    const folders = yearFolders(
      files.map(({ name }) => name),
      ends,
    )
    const yearOf = (name: string) => all ?? folders.yearOf(name)
    const others = files.filter(({ name }) => yearOf(name) === undefined).length
    if (others > 0) reading.notes.push(`${others} files are in the folders of other years: they are not read`)
    const formats: Format[] = []
    for (const year of ['', '_last'] as const) {
      const before = reading.given.size
      const its = kinds.filter(({ file }) => yearOf(file.name) === year)
      for (const { file, kind } of its) if (kind !== 'xml') await readTables(file, kind, reading, year)
      const isTabled = reading.given.size > before
      if (isTabled) formats.push('csv')
      for (const { file } of its.filter(({ kind }) => kind === 'xml')) {
        // Two documents are two returns: to read them as one would find every child twice.
        if (reading.given.size > before)
          reading.notes.push(`${file.name} is a return of its own, beside ${isTabled ? 'tables' : 'another'}: it is not read`)
        else {
          await named(file.name, readXml(file, reading, year))
          formats.push('xml')
        }
      }
    }
    return { format: formats[0] ?? 'csv', ends: folders.ends }
  } finally {
    close()
  }
}

type Kind = 'csv' | 'zip' | 'xml' | 'other'

/** One after the other: a zip is one file, and who stops reading in it while others wait for their turn falls over it later. */
export async function kindsOf(files: readonly FileIn[]): Promise<{ file: FileIn; kind: Kind }[]> {
  const kinds: { file: FileIn; kind: Kind }[] = []
  for (const file of files) kinds.push({ file, kind: await kindOf(file) })
  return kinds
}

export async function kindOf(file: FileIn): Promise<Kind> {
  if (await isZip(file)) return 'zip'
  for await (const start of file.bytes()) {
    const [a, b] = start
    const isOldWorkbook = a === 0xd0 && b === 0xcf
    const isPdf = a === 0x25 && b === 0x50
    if (isOldWorkbook || isPdf) return 'other'
    const text = String.fromCharCode(...start.subarray(0, 200).filter(byte => byte > 0x20 && byte < 0x7f))
    return text.startsWith('<') ? 'xml' : 'csv'
  }
  return 'csv'
}

export async function readTables(file: FileIn, kind: Kind, reading: Reading, year: Year): Promise<void> {
  const { name } = file
  if (kind === 'other') reading.notes.push(`${name} is not read: save it as CSV or as a workbook (.xlsx)`)
  else if (kind === 'csv') await named(name, readTable(csvRows(file.bytes()), name, name, reading, year))
  else await named(name, readWorkbook(file, reading, year))
}

async function readWorkbook(file: FileIn, reading: Reading, year: Year): Promise<void> {
  let sheets = 0
  for await (const { name, rows } of sheetsOf(file)) {
    sheets++
    await readTable(rows(), name, `${file.name}, sheet ${name}`, reading, year)
  }
  if (sheets === 0) reading.notes.push(`${file.name} is not read: it is a zip, and not a workbook`)
}

/** In a folder of twelve tables it helps to know which one it was. */
export async function named(name: string, work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (fault) {
    throw fault instanceof Unreadable ? new Unreadable(`${name}: ${fault.message}`) : fault
  }
}
