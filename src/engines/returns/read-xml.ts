import { type Collection, headerRow, read903, readCensus, returnNamed, rowsOfChild, type XmlEvent } from '../../returns/returns.ts'
import { type FileIn, Unreadable } from '../files/file.ts'
import { xmlEvents } from '../xml.ts'
import type { Reading } from './reading.ts'

/** Reads a return that is one XML document: a looked-after return, or a census. What is in it and not believed is counted in a note. */
export async function readXml(file: FileIn, reading: Reading, year: '' | '_last'): Promise<void> {
  const { root, events } = await begun(xmlEvents(file.bytes()))
  const collection = ({ EXPSSDA903: 'ssda903', Message: 'cin' } as const)[root ?? '']
  const asked = reading.collection()
  if (!collection || (asked !== undefined && asked !== collection)) {
    reading.notes.push(`${file.name} is not read: it is not ${asked ? returnNamed(asked)!.name : 'a return that is checked here'}`)
    return
  }
  if (collection === 'cin' && year !== '') {
    reading.notes.push(`${file.name} is not read: no check of a census looks at the year before`)
    return
  }
  let asides = 0
  const columns = (table: string) =>
    Object.keys(returnNamed(collection)!.shape.layouts[table]!).map(name => (workedOut.has(name) ? undefined : name))
  const tables = new Map<string, (cells: readonly string[]) => void>()
  const add = ({ table, cells }: { table: string; cells: readonly unknown[] }) => {
    const name = `${table}${year}`
    const take = tables.get(name) ?? reading.table(collection, name, columns(name))
    tables.set(name, take)
    take(cells as readonly string[])
  }
  for (const table of alwaysThere(collection)) tables.set(`${table}${year}`, reading.table(collection, `${table}${year}`, columns(table)))

  if (collection === 'ssda903') {
    for await (const parts of read903(events)) {
      for (const part of parts) {
        if ('row' in part) add(part.row)
        else if ('aside' in part) asides++
        else throw new Unreadable(`line ${part.stopped.line}: ${part.stopped.why}`)
      }
    }
  } else {
    for await (const part of readCensus(events)) {
      if ('header' in part) add(headerRow(part.header))
      else if ('child' in part) for (const row of rowsOfChild(part.child)) add(row)
      else if ('aside' in part) asides++
      else throw new Unreadable(`line ${part.stopped.line}: ${part.stopped.why}`)
    }
  }
  const things =
    asides === 1 ? 'one thing in it is of no place in the return, and is' : `${asides} things in it are of no place in the return, and are`
  if (asides > 0) reading.notes.push(`${file.name}: ${things} not read`)
}

/** XML has no element for where a placement is: it follows from its postcode. */
const workedOut = new Set(['PL_LA', 'PL_LOCATION', 'PL_DISTANCE'])

/** A document that says nothing of reviews has no reviews: its tables are there, and empty. Those that no schema has are there when it has them. */
const alwaysThere = (collection: Collection): string[] =>
  Object.keys(returnNamed(collection)!.shape.layouts).filter(table => !/_last$|^SWEpisodes$|^DoLo$/.test(table))

/** The first element says which return it is; then everything is told again from the beginning. */
async function begun(batches: AsyncGenerator<XmlEvent[]>): Promise<{ root: string | undefined; events: AsyncGenerator<XmlEvent[]> }> {
  const first: XmlEvent[][] = []
  let root: string | undefined
  for (;;) {
    const next = await batches.next()
    if (next.done) break
    first.push(next.value)
    const told = next.value.find(event => event.is === 'open' || event.is === 'stopped')
    if (told?.is === 'stopped') throw new Unreadable(`line ${told.line}: ${told.why}`)
    root = told?.is === 'open' ? told.name : undefined
    if (told) break
  }
  async function* events() {
    yield* first
    yield* batches
  }
  return { root, events: events() }
}
