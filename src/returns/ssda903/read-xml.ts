import type { Aside } from '../aside.ts'
import { shown } from '../aside.ts'
import type { XmlEvent } from '../xml-event.ts'
import { layout903, type Table903 } from './layout.ts'

/** One row of a table as XML has it: the columns of its layout, in that order. */
export interface XmlRow {
  readonly table: Table903
  readonly cells: readonly (string | undefined)[]
}
export type Xml903Part =
  | { readonly row: XmlRow }
  | { readonly aside: Aside }
  | { readonly stopped: { readonly line: number; readonly why: string } }

/** Elements that hold one row each, and the table of that row. Social workers and deprivation of liberty are in no schema we have seen. */
const blocks: Readonly<Record<string, Table903>> = {
  HEADER: 'Header',
  EPISODE: 'Episodes',
  AREVIEW: 'Reviews',
  AMISSING: 'Missing',
  OC2: 'OC2',
  PERMANENCE: 'PrevPerm',
  AD_PLACED: 'PlacedAdoption',
  SWEPISODE: 'SWEpisodes',
  DOLO: 'DoLo',
}
const otherNames: Readonly<Record<string, string>> = { CHILDID: 'CHILD', PL: 'PLACE' }
/** What stands in the header itself and is a table of its own, where any of it is filled. */
const inHeader = {
  AD1: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
} as const
const whole = ['CHILD', 'EXPSSDA903']
const longestCell = 10_000
const mostRows = 20_000

type Said = Record<string, string>
interface Block {
  readonly table: Table903
  readonly said: Said
}

/** The rows of a looked-after return written as XML, child by child, in the order of the file. */
export async function* read903(batches: AsyncIterable<Iterable<XmlEvent>>): AsyncGenerator<readonly Xml903Part[]> {
  const parts: Xml903Part[] = []
  const take = reader(part => parts.push(part))
  for await (const batch of batches) {
    for (const event of batch) take(event)
    yield parts.splice(0)
  }
}

function reader(give: (part: Xml903Part) => void): (event: XmlEvent) => void {
  const open: (Block & { readonly name: string })[] = []
  let rows: Block[] = []
  let path = 0
  let cell: { name: string; text: string; line: number } | undefined
  let stopped = false

  const stop = (line: number, why: string) => {
    stopped = true
    give({ stopped: { line, why } })
  }
  const begin = (name: string, line: number) => {
    path++
    if (path === 1 && name !== 'EXPSSDA903') return stop(line, `this is not a looked-after return: it begins with <${shown(name)}>`)
    const table = blocks[name]
    if (cell) return stop(line, `<${shown(name)}> stands inside the cell <${shown(cell.name)}>`)
    if (table) {
      const block = { name, table, said: {} }
      open.push(block)
      rows.push(block)
      if (rows.length > mostRows) stop(line, `one child has more than ${mostRows} rows`)
    } else if (open.length > 0) cell = { name, text: '', line }
    else if (!whole.includes(name))
      give({ aside: { line, field: shown(name), why: 'The return has no such element here. It is not read.' } })
  }
  const end = (name: string) => {
    path--
    if (cell) {
      put(cell, open.at(-1)!)
      cell = undefined
    } else if (open.at(-1)?.name === name) open.pop()
    else if (name === 'CHILD') {
      for (const row of ofChild(rows)) give({ row })
      rows = []
    }
  }
  const put = ({ name, text, line }: { name: string; text: string; line: number }, { table, said }: Block) => {
    const column = otherNames[name] ?? name
    const isKnown = Object.hasOwn(layout903[table], column) || (table === 'Header' && headerOnly.has(column))
    if (!isKnown)
      give({ aside: { line, field: shown(name), value: shown(text), why: 'The return has no such element here. It is not read.' } })
    else if (said[column] !== undefined)
      give({ aside: { line, field: shown(name), value: shown(text), why: 'It is here twice. Only the first is read.' } })
    else if (text.trim() !== '') said[column] = text
  }

  return event => {
    if (stopped) return
    if (event.is === 'open') begin(event.name, event.line)
    else if (event.is === 'close') end(event.name)
    else if (event.is === 'stopped') stop(event.line, event.why)
    else if (cell) {
      cell.text += event.text
      if (cell.text.length > longestCell) stop(event.line, `<${shown(cell.name)}> is longer than any cell`)
    }
  }
}

const headerOnly = new Set<string>(['DUC', ...inHeader.AD1, ...inHeader.OC3])

function ofChild(blocks: readonly Block[]): XmlRow[] {
  const header = blocks.find(({ table }) => table === 'Header')?.said ?? {}
  const { CHILD, DOB, SEX } = header
  const who = { CHILD, DOB }
  const isSaid = (names: readonly string[]) => names.some(name => header[name] !== undefined)
  const more: { table: Table903; said: Record<string, string | undefined> }[] = []
  for (const table of ['AD1', 'OC3'] as const) if (isSaid(inHeader[table])) more.push({ table, said: header })
  if (header['UASC'] === '1' || header['DUC'] !== undefined) more.push({ table: 'UASC', said: { ...header, SEX } })
  return [...blocks, ...more].map(({ table, said }) => ({
    table,
    cells: Object.keys(layout903[table]).map(column => said[column] ?? (who as Record<string, string | undefined>)[column]),
  }))
}
