import { type Aside, shown } from '../aside.ts'
import type { XmlEvent } from '../xml-event.ts'
import { type CensusChild, type CensusHeader, emptyBlock } from './census.ts'
import { childLayout, headerLayout, type Layout } from './layout.ts'

/** What a census file says, in its order, one child at a time. After `stopped` comes nothing: what was read before it stands. */
export type CensusPart =
  | { readonly header: CensusHeader }
  | { readonly child: CensusChild }
  | { readonly aside: Aside }
  | { readonly stopped: { readonly line: number; readonly why: string } }

const fileLayout: Layout = {
  Message: {
    is: 'one',
    of: { Header: { is: 'one', of: headerLayout }, Children: { is: 'one', of: { Child: { is: 'many', of: childLayout } } } },
  },
}

/** No real child comes near this; a file that does would otherwise be held in memory whole. */
const mostInOneChild = 50_000

type Filling = { at?: { line: number; lines: Record<string, number> } } & Record<string, unknown>
interface Open {
  name: string
  line: number
  layout: Layout
  block: Filling
  /** A list's items, each a block of one cell. */
  items?: Filling[]
  /** How many of them were there when a list began of which an empty one counts too. */
  before?: number
  /** Text may stand here: this is a cell. */
  cell?: string
  /** Nothing in here is read. */
  skipped?: true
}

/** Reads a census from events of XML, in batches as they come. Every layout from 2017 to 2027 is read; what it does not know it sets aside. */
export async function* readCensus(batches: AsyncIterable<Iterable<XmlEvent>>): AsyncGenerator<CensusPart> {
  const parts: CensusPart[] = []
  const take = censusReader(part => parts.push(part))
  for await (const batch of batches) {
    for (const event of batch) take(event)
    yield* parts.splice(0)
  }
}

function censusReader(give: (part: CensusPart) => void): (event: XmlEvent) => void {
  const open: Open[] = [{ name: 'the file', line: 1, layout: fileLayout, block: {} }]
  let stopped = false
  let inThisChild = 0

  const stop = (line: number, why: string) => {
    const child = open.find(o => o.name === 'Child')
    if (child) aside({ line: child.line, field: 'Child', why: 'The file stopped in the middle of this child, who is not read.' })
    give({ stopped: { line, why } })
    stopped = true
  }
  const aside = (aside: Aside) => give({ aside })
  const skip = (name: string, line: number, parent: Open, why?: string) => {
    open.push({ name, line, layout: {}, block: {}, skipped: true })
    if (why) aside({ line, field: shown(`${parent.name}/${name}`), why })
  }

  function begin(name: string, line: number) {
    const parent = open.at(-1)!
    if (++inThisChild > mostInOneChild) return stop(line, `one child has more than ${mostInOneChild} elements`)
    if (open.length === 1 && name !== 'Message') return stop(line, `this is not a CIN census: it begins with <${shown(name)}>`)
    if (parent.skipped) return skip(name, line, parent)
    const element = Object.hasOwn(parent.layout, name) ? parent.layout[name] : undefined
    if (!element) return skip(name, line, parent, 'The census has no such element here. It is not read.')
    if (name === 'Child') inThisChild = 0

    const { block } = parent
    if (element.is === 'text') {
      open.push({ name, line, layout: {}, block, cell: '' })
    } else if (element.is === 'list') {
      // A second wrapper adds to the first: which of the two a value stood in says nothing about the child.
      const items = block[name] as Filling[]
      open.push({ name, line, layout: element.of!, block, items, ...(element.evenEmpty && { before: items.length }) })
    } else {
      // Where a lone block began is noted in its parent, so that a second one is told apart.
      if (element.is === 'one' && parent.block.at) {
        if (parent.block.at.lines[name]) return skip(name, line, parent, 'It is here twice. Only the first is read.')
        parent.block.at.lines[name] = line
      }
      const filling = { ...emptyBlock(element.of!), at: { line, lines: {} } } as Filling
      if (element.is === 'many' && name !== 'Child') (block[name] as Filling[]).push(filling)
      else block[name] = filling
      open.push({ name, line, layout: element.of!, block: filling })
    }
  }

  function end() {
    const { name, cell, block, line: begun, skipped, items, before } = open.pop()!
    const parent = open.at(-1)!
    if (skipped) return
    if (cell !== undefined) return fill(name, cell, parent, begun)
    if (items && items.length === before) items.push({ at: { line: begun, lines: {} } })
    if (name === 'Header') give({ header: block as unknown as CensusHeader })
    if (name === 'Child') {
      give({ child: block as unknown as CensusChild })
      delete parent.block['Child']
      inThisChild = 0
    }
  }

  function fill(name: string, cell: string, parent: Open, line: number) {
    const isEmpty = cell.trim() === ''
    // Of a list an empty one is one too: it counts, and says nothing.
    if (parent.items) parent.items.push(isEmpty ? { at: { line, lines: {} } } : { [name]: cell, at: { line, lines: { [name]: line } } })
    else if (isEmpty) return
    else if (parent.block[name] !== undefined) {
      aside({ line, field: name, value: shown(cell), why: 'It is here twice. Only the first is read.' })
    } else {
      parent.block[name] = cell
      if (parent.block.at) parent.block.at.lines[name] = line
    }
  }

  function text(text: string, line: number) {
    const here = open.at(-1)!
    if (here.skipped) return
    if (here.cell !== undefined) here.cell += text
    else if (text.trim() !== '') {
      const before = text.slice(0, text.length - text.trimStart().length)
      const at = line + before.split('\n').length - 1
      aside({
        line: at,
        field: here.name,
        value: shown(text.trim()),
        why: 'Text stands between elements, where there should be none. It is not read.',
      })
    }
  }

  return event => {
    if (stopped) return
    if (event.is === 'open') begin(event.name, event.line)
    else if (event.is === 'close') end()
    else if (event.is === 'text') text(event.text, event.line)
    else stop(event.line, event.why)
  }
}
