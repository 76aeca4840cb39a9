import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { csvLine, csvRows } from '../kernel/kernel.ts'
import { correctionsFrom } from '../returns/returns.ts'
import type { KeptAside } from '../store/store.ts'
import { type Command, Mistake } from './command.ts'
import { type Imported, importCensus } from './import-census.ts'
import { opened, progress } from './opened.ts'

const headings = ['line', 'child', 'field', 'value', 'why', 'corrected']

export const importCommand: Command = {
  usage: 'import <file> [--asides FILE.csv] [--corrected FILE.csv]',
  help: `Reads a children in need census (XML, layouts of 2024 to 2026) into the record, however large it is. The same file again changes nothing.
What cannot be believed is kept aside with its line and the reason; the rest is taken.

  --asides FILE.csv     writes what is aside to this file, to be put right in its last column
  --corrected FILE.csv  reads the file again as that column has it`,
  options: { asides: { type: 'string' }, corrected: { type: 'string' } },
  takes: 'files',
  run: async ({ options, rest: [path, more] }) => {
    if (path === undefined || more !== undefined) throw new Mistake('say which file to read, one at a time')
    if (!existsSync(path)) throw new Mistake(`there is no file ${path}`)
    const corrections = correctionsIn(options['corrected'] as string | undefined)
    const done = await opened(({ stores, authority, newId, now }) =>
      importCensus(stores, { authority, path, newId, now: now(), corrections, told: progress('children read') }),
    )
    console.log(summary(done))
    const list = options['asides'] as string | undefined
    if (list) writeFileSync(list, [headings, ...done.asides.map(row)].map(csvLine).join(''))
    else for (const aside of done.asides.slice(0, 20)) console.log(inALine(aside))
    if (!list && done.asides.length > 20) console.log(`… and ${done.asides.length - 20} more; --asides FILE.csv writes them all`)
    if (done.children === 0) process.exitCode = 1
  },
}

const n = (count: number, one: string, many = `${one}s`) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

function summary({ children, changed, versions, asides, stopped }: Imported): string {
  const taken =
    versions === 0 ? 'nothing is new' : `${n(versions, 'entry', 'entries')} added or changed for ${n(changed, 'child', 'children')}`
  const aside = asides.length === 0 ? 'nothing is aside' : `${n(asides.length, 'thing')} kept aside`
  return `${n(children, 'child', 'children')} read; ${taken}; ${aside}.${stopped ? `\nThe file could not be read to its end, at ${stopped}` : ''}`
}

const row = (a: KeptAside) => [a.line, a.la_child_id, a.field, a.value, a.why, '']
const inALine = (a: KeptAside) => `  line ${a.line ?? '?'}  ${a.field}${a.value ? ` “${a.value}”` : ''}: ${a.why}`

function correctionsIn(path: string | undefined): ReadonlyMap<string, string> {
  if (path === undefined) return new Map()
  if (!existsSync(path)) throw new Mistake(`there is no file ${path}`)
  const [first = [], ...rows] = csvRows(readFileSync(path, 'utf8'))
  const at = (heading: string) => first.findIndex(cell => cell.trim().toLowerCase() === heading)
  const [line, field, corrected] = [at('line'), at('field'), at('corrected')]
  if (line < 0 || field < 0 || corrected < 0) throw new Mistake(`${path} needs the columns line, field and corrected`)
  return correctionsFrom(rows.map(cells => ({ line: Number(cells[line]), field: cells[field] ?? '', corrected: cells[corrected] ?? '' })))
}
