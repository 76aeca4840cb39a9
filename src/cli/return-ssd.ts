import { existsSync, readdirSync } from 'node:fs'
import { ssdTables } from '../returns/returns.ts'
import { Mistake } from './command.ts'
import { opened, progress } from './opened.ts'
import { counted, outOf, type Written } from './returned.ts'
import { notCarried, returnSsd } from './returned-ssd.ts'

export const ssdReturn: Written = {
  name: 'ssd',
  usage: 'ssd --out DIR [--with-restricted]',
  help: `The Standard Safeguarding Dataset: one CSV file for each of its tables, and ${notCarried}, which counts what it cannot say.
Cells are written as they are, so that they come back the same: open them in a spreadsheet only as text.
--out DIR            where to
--with-restricted    restricted records too, which are left out otherwise: for a move to another system`,
  write: async options => {
    const out = folderFor(outOf(options))
    const withRestricted = options['with-restricted'] !== undefined
    const done = await opened(({ stores, authority }) =>
      returnSsd(stores, { authority, out, withRestricted, told: progress('people, workers and teams') }),
    )
    for (const { name } of ssdTables) {
      const rows = done.rows.get(name)
      if (rows) console.log(`  ${name.padEnd(28)} ${counted(rows).padStart(9)}`)
    }
    const left = [...done.leftOut.values()].reduce((sum, n) => sum + n, 0)
    console.log(`${counted(done.subjects)} people, workers and teams; ${counted(left)} facts and entries have no place in it.\n${out}`)
    if (done.subjects === 0) process.exitCode = 1
  },
}

/** What is not of the data set would be read with it. */
function folderFor(folder: string): string {
  const ours = new Set([...ssdTables.map(({ name }) => `${name}.csv`), notCarried])
  const other = existsSync(folder) ? readdirSync(folder).find(name => !ours.has(name.replace(/\.part$/, ''))) : undefined
  if (other !== undefined) throw new Mistake('--out must be a new folder, or one that holds nothing but this data set')
  return folder
}
