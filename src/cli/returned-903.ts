import { join } from 'node:path'
import { csvLine } from '../kernel/kernel.ts'
import type { Authority } from '../record/record.ts'
import { type CsvTable, childXml903, csvOf, csvTables, type MadeRow, type ReturnYear, tables903, xml903 } from '../returns/returns.ts'
import type { Stores } from '../store/store.ts'
import { inParts, Part } from './part.ts'

export interface Returning903 {
  authority: Authority
  year: ReturnYear
  /** The folder for the tables, which is there. */
  out: string
  xml?: string | undefined
  told?: (children: number) => void
}
export interface Returned903 {
  children: number
  included: number
  leftOut: number
  /** How many rows each table has. */
  rows: Map<string, number>
  reconciliation: string
}

/**
 * Writes the looked-after return from the record: a CSV file of each table of the year, XML if it is asked for, and a list of every child: in it and why, or left out and
 * why. Children come one after another, in the order of the record. Restricted records are counted too: the law asks for them.
 */
export async function return903(stores: Stores, { authority, year, out, xml, told }: Returning903): Promise<Returned903> {
  const reconciliation = `${out.replace(/[\\/]+$/, '')}-reconciliation.csv`
  const done: Returned903 = { children: 0, included: 0, leftOut: 0, rows: new Map(), reconciliation }
  const tables = new Map(csvTables(year).map(t => [t.table, tableIn(out, t, done)]))
  const list = new Part(reconciliation)
  const whole = xml === undefined ? undefined : new Part(xml)
  const parts = [...[...tables.values()].map(t => t.part), list, ...(whole ? [whole] : [])]
  await inParts(parts, async () => {
    for (const { part, headings } of tables.values()) await part.add(headings)
    await list.add(csvLine(['Child', 'In the return', 'Why']))
    await whole?.add(xml903.before)
    await stores.as({ authority, person: 'everyone' }, async store => {
      const workers = await store.feedWorkforce()
      for await (const child of store.children()) {
        const made = tables903(child, year, workers)
        const isIn = 'included' in made
        done.children++
        done[isIn ? 'included' : 'leftOut']++
        await list.add(csvLine([child.childDetails.laChildId, isIn ? 'Yes' : 'No', isIn ? made.because : made.leftOut]))
        if (isIn) {
          for (const row of made.included) await tables.get(row.table)!.add(row)
          await whole?.add(childXml903(made.included))
        }
        if (done.children % 1000 === 0) told?.(done.children)
      }
    })
    await whole?.add(xml903.after)
  })
  return done
}

function tableIn(folder: string, { table, file, columns }: CsvTable, { rows }: Returned903) {
  const part = new Part(join(folder, file))
  rows.set(table, 0)
  const add = (row: MadeRow) => {
    rows.set(table, rows.get(table)! + 1)
    return part.add(csvOf(row))
  }
  return { part, headings: csvLine(columns), add }
}
