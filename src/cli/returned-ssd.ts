import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { csvLine, type Id } from '../kernel/kernel.ts'
import { entriesOf } from '../pathway/pathway.ts'
import type { Authority, kinds } from '../record/record.ts'
import { finishedSsd, type SsdOthers, type SsdSubject, ssdLeftOut, ssdRowsOf, ssdTables } from '../returns/returns.ts'
import type { Store, Stores } from '../store/store.ts'
import { inParts, Part } from './part.ts'

export interface ReturningSsd {
  authority: Authority
  /** The folder; it is made where it is not there. */
  out: string
  /** Restricted records too: for a move to another system, and for nothing that others read. */
  withRestricted?: boolean
  told?: (subjects: number) => void
}
export interface ReturnedSsd {
  subjects: number
  rows: ReadonlyMap<string, number>
  /** What the data set cannot say: `kind fact`, why, how often. */
  leftOut: ReadonlyMap<string, number>
}

/**
 * One CSV a table. A cell is written as it is, and not changed for spreadsheets: it must come back the same, and machines read it. What the data
 * set cannot say is counted beside them. The files get their names when all of them are whole.
 */
export async function returnSsd(stores: Stores, { authority, out, withRestricted, told }: ReturningSsd): Promise<ReturnedSsd> {
  mkdirSync(out, { recursive: true })
  const files = new Map(ssdTables.map(({ name }) => [name, new Part(join(out, `${name}.csv`))]))
  const list = new Part(join(out, notCarried))
  const done = { subjects: 0, rows: new Map<string, number>(), leftOut: new Map<string, number>() }
  await inParts([...files.values(), list], async () => {
    for (const { name, columns } of ssdTables) await files.get(name)!.add(machineLine(columns.map(column => column.name)))
    await stores.as({ authority, person: 'everyone' }, async store => {
      const posts = await store.ssdPosts()
      for await (const batch of store.ssdSubjects(withRestricted ?? false)) {
        const all = batch.map(subject => ({ subject, rows: ssdRowsOf(subject) }))
        const others = {
          ...(await named(
            store,
            all.map(a => a.rows),
            posts,
          )),
          post: (id: Id) => posts.get(id),
        }
        for (const { subject, rows } of all) {
          if (rows.size > 0) done.subjects++
          for (const table of ssdTables)
            await put(files.get(table.name)!, table.name, finishedSsd(table, rows.get(table.name) ?? [], others), done.rows)
          for (const { kind, fact, why } of ssdLeftOut(subject, heldBy(subject))) {
            const what = `${kind}\t${fact ?? ''}\t${why}`
            done.leftOut.set(what, (done.leftOut.get(what) ?? 0) + 1)
          }
        }
        told?.(done.subjects)
      }
    })
    await list.add(csvLine(['What is recorded', 'Fact', 'Why it is not there', 'How many']))
    for (const [what, count] of [...done.leftOut].sort(([, a], [, b]) => b - a)) await list.add(csvLine([...what.split('\t'), count]))
  })
  return done
}

export const notCarried = 'not-carried.csv'

/** A line of CSV that comes back cell by cell as it was: what could be a formula stays what it is. */
function machineLine(cells: readonly (string | null)[]): string {
  return `${cells.map(cell => (cell === null ? '' : /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join()}\r\n`
}

async function put(file: Part, table: string, rows: readonly (readonly (string | null)[])[], counts: Map<string, number>) {
  if (rows.length === 0) return
  counts.set(table, (counts.get(table) ?? 0) + rows.length)
  await file.add(rows.map(machineLine).join(''))
}

type AllRows = readonly ReturnType<typeof ssdRowsOf>[]
type Posts = Awaited<ReturnType<Store['ssdPosts']>>

/** What those are called whom these rows name. */
async function named(store: Store, all: AllRows, posts: Posts): Promise<Pick<SsdOthers, 'name' | 'teamName'>> {
  const ids = new Set<Id>()
  const put = (id: string | null | undefined) => {
    if (id && /^[0-9a-f-]{36}$/.test(id)) ids.add(id)
  }
  for (const rows of all)
    for (const { name, columns } of ssdTables)
      for (const row of rows.get(name) ?? []) for (const [i, column] of columns.entries()) if (column.names) put(row[i])
  for (const id of [...ids]) {
    put(posts.get(id)?.team)
    for (const holding of posts.get(id)?.holdings ?? []) put(holding.professional)
  }
  const names = await store.ssdNames([...ids])
  return { name: id => names.get(id)?.name ?? undefined, teamName: id => names.get(id)?.team ?? undefined }
}

/** Every entry of a subject, whatever it is. */
function heldBy({ child, adult, professional, team }: SsdSubject) {
  type All = Parameters<typeof ssdLeftOut>[1]
  if (child) return entriesOf(child) as unknown as All
  const one = (kind: keyof typeof kinds, held: object | undefined) => (held ? [{ kind, held }] : [])
  return [
    ...one('adultDetails', adult?.adultDetails),
    ...one('professional', professional?.professional),
    ...one('team', team),
  ] as unknown as All
}
