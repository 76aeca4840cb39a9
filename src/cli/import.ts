import { existsSync, writeFileSync } from 'node:fs'
import { isSsd, rootOf } from '../engines/engines.ts'
import { csvLine, type Day } from '../kernel/kernel.ts'
import { correctionsFrom, isReturnYear, type ReturnYear, returnYearOf } from '../returns/returns.ts'
import type { KeptAside } from '../store/store.ts'
import { type Command, Mistake } from './command.ts'
import { type CorrectedRow, correctedRows } from './corrections.ts'
import { importLookedAfter } from './import-903.ts'
import { reconciliation } from './import-903-said.ts'
import { type Imported, importCensus } from './import-census.ts'
import { importSsd } from './import-ssd.ts'
import { type Opened, opened, progress } from './opened.ts'
import { n } from './words.ts'

const headings = ['line', 'child', 'field', 'value', 'why', 'corrected', 'file']

export const importCommand: Command = {
  usage: 'import PATH... [--year 2025_26] [--asides FILE.csv] [--corrected FILE.csv]',
  help: `Reads returns into the record, however large they are:

  a children in need census   XML, layouts of 2024 to 2026
  looked-after returns        SSDA903 of any year: CSV files or workbooks in a folder or a zip, or XML. Several years at once lie in folders named
                              by them (2021, 2020-21), or are given as several PATHs; they are read in their order, and each goes on from the one
                              before. Which year it is, its own dates say.
  Standard Safeguarding Dataset    its tables as CSV files in a folder or a zip, each named as its table. What the record cannot hold is kept, and leaves
                              again as it came.

The record has one child for each child's number, whichever return tells of them. The same file again changes nothing. What cannot be believed is kept
aside with its place and the reason, and the rest is taken. What does not fit what another year said, or the record, is listed with both sides: who a
child is stays as it was; of what happened, the later year stands.

  --year 2025_26        of which year a looked-after return is that has too few dates to say; or the year in which it ends, 2026
  --asides FILE.csv     writes what is aside to this file, to be put right in its column “corrected”
  --corrected FILE.csv  reads the files again as that column has it

A line is counted as a spreadsheet shows it, the headings being line 1; in XML, the rows of each table are counted so.`,
  options: { asides: { type: 'string' }, corrected: { type: 'string' }, year: { type: 'string' } },
  takes: 'files',
  run: async ({ options, rest: paths }) => {
    if (paths.length === 0) throw new Mistake('say which file or folder to read')
    for (const path of paths) if (!existsSync(path)) throw new Mistake(`there is no file ${path}`)
    const year = yearIn(options['year'] as string | undefined)
    const rows = correctedRows(options['corrected'] as string | undefined)
    const roots = await Promise.all(paths.map(rootOf))
    const areSsd = await Promise.all(paths.map(isSsd))
    const censuses = paths.filter((_, i) => roots[i] === 'Message')
    const others = paths.filter((_, i) => roots[i] !== 'Message' && !areSsd[i])
    const list = options['asides'] as string | undefined
    const asides: Listed[] = []
    await opened(async kith => {
      for (const path of censuses) asides.push(...(await readCensus(kith, path, rows)))
      for (const path of paths.filter((_, i) => areSsd[i])) asides.push(...(await readSsd(kith, path)))
      if (others.length > 0) asides.push(...(await readLookedAfter(kith, others, year, rows)))
    })
    if (list) writeFileSync(list, [headings, ...asides.map(row)].map(csvLine).join(''))
    else for (const aside of asides.slice(0, 20)) console.log(inALine(aside))
    if (!list && asides.length > 20) console.log(`… and ${asides.length - 20} more; --asides FILE.csv writes them all`)
  },
}

type Listed = KeptAside & { readonly of: string }

async function readCensus({ stores, authority, newId, now }: Opened, path: string, rows: readonly CorrectedRow[]): Promise<Listed[]> {
  const told = progress('children read')
  const done = await importCensus(stores, { authority, path, newId, now: now(), corrections: correctionsFrom(rows), told })
  console.log(summary(done))
  if (done.children === 0) process.exitCode = 1
  return done.asides.map(aside => ({ ...aside, of: '' }))
}

async function readSsd({ stores, authority, newId, now }: Opened, path: string): Promise<Listed[]> {
  const done = await importSsd(stores, { authority, path, newId, now: now(), told: progress('children read') })
  console.log(summary(done))
  if (done.children === 0) process.exitCode = 1
  return done.asides.map(aside => ({ ...aside, of: '' }))
}

async function readLookedAfter(
  { stores, authority, newId, now }: Opened,
  paths: readonly string[],
  year: ReturnYear | undefined,
  corrections: readonly CorrectedRow[],
): Promise<Listed[]> {
  const told = progress('children read')
  const done = await importLookedAfter(stores, { authority, paths, year, newId, now: now(), corrections, told })
  console.log(reconciliation(done))
  if (done.children === 0) process.exitCode = 1
  return done.years.flatMap(({ name, asides }) => asides.map(aside => ({ ...aside, of: name })))
}

function yearIn(text: string | undefined): ReturnYear | undefined {
  if (text === undefined || isReturnYear(text)) return text
  if (/^20\d\d$/.test(text)) return returnYearOf(`${text}-03-31` as Day)
  throw new Mistake('a year is written as 2025_26, or as the one in which it ends: 2026')
}

function summary({ children, changed, versions, asides, stopped }: Imported): string {
  const taken =
    versions === 0 ? 'nothing is new' : `${n(versions, 'entry', 'entries')} added or changed for ${n(changed, 'child', 'children')}`
  const aside = asides.length === 0 ? 'nothing is aside' : `${n(asides.length, 'thing')} kept aside`
  return `${n(children, 'child', 'children')} read; ${taken}; ${aside}.${stopped ? `\nThe file could not be read to its end, at ${stopped}` : ''}`
}

const row = (a: Listed) => [a.line, a.la_child_id, a.field, a.value, a.why, '', a.of]
const inALine = (a: Listed) => `  ${a.of ? `${a.of}, ` : ''}line ${a.line ?? '?'}  ${a.field}${a.value ? ` “${a.value}”` : ''}: ${a.why}`
