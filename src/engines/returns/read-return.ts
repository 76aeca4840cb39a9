import { csvRows } from '../files/csv.ts'
import { type FileIn, Unreadable } from '../files/file.ts'
import { openFiles } from '../files/open-files.ts'
import { sheetsOf } from '../files/xlsx.ts'
import { isZip } from '../files/zip.ts'
import { readTable } from './read-table.ts'
import { readXml } from './read-xml.ts'
import type { Reading } from './reading.ts'

export type Year = '' | '_last'
export type Format = 'csv' | 'xml'

/**
 * Reads every table of a return that lies at a path: a folder, a zip, a workbook, XML or CSV. Tables under `last-year` are last year's, or all of
 * them where that is what was asked for. Says whether this year's came as XML.
 */
export async function readReturn(path: string, reading: Reading, asked: Year = ''): Promise<Format> {
  const { files, close } = await openFiles(path)
  try {
    const kinds = await Promise.all(files.map(async file => ({ file, kind: await kindOf(file) })))
    const yearOf = (name: string): Year => (/(^|\/)last[-_ ]?year\//i.test(name) ? '_last' : asked)
    const formats: Format[] = []
    for (const year of ['', '_last'] as const) {
      const before = reading.given.size
      const its = kinds.filter(({ file }) => yearOf(file.name) === year)
      for (const { file, kind } of its) if (kind !== 'xml') await readTables(file, kind, reading, year)
      const isTabled = reading.given.size > before
      if (isTabled) formats.push('csv')
      for (const { file } of its.filter(({ kind }) => kind === 'xml')) {
        if (isTabled) reading.notes.push(`${file.name} is a return of its own, beside tables: it is not read`)
        else {
          await named(file.name, readXml(file, reading, year))
          formats.push('xml')
        }
      }
    }
    return formats[0] ?? 'csv'
  } finally {
    close()
  }
}

type Kind = 'csv' | 'zip' | 'xml' | 'other'

async function kindOf(file: FileIn): Promise<Kind> {
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

async function readTables(file: FileIn, kind: Kind, reading: Reading, year: Year): Promise<void> {
  const { name } = file
  if (kind === 'other') reading.notes.push(`${name} is not read: save it as CSV or as a workbook (.xlsx)`)
  else if (kind === 'csv') await named(name, readTable(csvRows(file.bytes()), name, name, reading, year))
  else {
    await named(
      name,
      (async () => {
        for await (const sheet of sheetsOf(file)) await readTable(sheet.rows(), sheet.name, `${name}, sheet ${sheet.name}`, reading, year)
      })(),
    )
  }
}

/** In a folder of twelve tables it helps to know which one it was. */
async function named(name: string, work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (fault) {
    throw fault instanceof Unreadable ? new Unreadable(`${name}: ${fault.message}`) : fault
  }
}
