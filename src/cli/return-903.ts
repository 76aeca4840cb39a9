import { mkdirSync, readdirSync } from 'node:fs'
import { day } from '../kernel/kernel.ts'
import { csvTables, type ReturnYear, returnYearOf } from '../returns/returns.ts'
import { Mistake } from './command.ts'
import { opened, progress } from './opened.ts'
import { counted, outOf, type Written } from './returned.ts'
import { return903 } from './returned-903.ts'

export const ssda903Return: Written = {
  name: 'ssda903',
  usage: 'ssda903 --year YEAR --out DIR [--xml FILE.xml]',
  help: `The looked-after return (SSDA903): one CSV file for each of its tables, as the year has them.
--year YEAR       the year in which it ends: 2026 is 1 April 2025 to 31 March 2026
--out DIR         where to; DIR-reconciliation.csv beside it lists every child, in it or left out, and why
--xml FILE.xml    the same as XML, in which social workers and deprivation of liberty have no place`,
  write: async options => {
    const ends = Number(options['year'])
    if (!Number.isInteger(ends) || ends < 2018 || ends > 2027) throw new Mistake('--year must be from 2018 to 2027')
    const year = returnYearOf(day(`${ends}-03-31`))
    const out = folderFor(year, outOf(options))
    const done = await opened(({ stores, authority }) =>
      return903(stores, { authority, year, out, xml: options['xml'], told: progress('children') }),
    )
    console.log(`${counted(done.included)} children in the return, ${counted(done.leftOut)} left out.`)
    for (const [table, rows] of done.rows) console.log(`  ${table.padEnd(14)} ${counted(rows).padStart(7)}`)
    console.log([out, options['xml'], done.reconciliation].filter(path => path !== undefined).join('\n'))
    if (done.included === 0) process.exitCode = 1
  },
}

/** The tables of another year would be taken for this one's. */
function folderFor(year: ReturnYear, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const ours = new Set(csvTables(year).map(({ file }) => file))
  const other = readdirSync(folder).find(name => !ours.has(name))
  if (other !== undefined) throw new Mistake('--out must be a new folder, or one that holds nothing but this return')
  return folder
}
