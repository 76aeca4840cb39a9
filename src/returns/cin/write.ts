import { escaped } from '../escaped.ts'
import type { CensusChild, CensusHeader } from './census.ts'
import { childLayout, headerLayout, inYear, type Layout } from './layout.ts'

type Written = { readonly [name: string]: unknown }

/** The census as XML, a piece at a time. `year` is the year in which the census ends: it decides which elements its schema has. */
export async function* writeCensus(
  header: CensusHeader,
  children: Iterable<CensusChild> | AsyncIterable<CensusChild>,
  year: number,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n${element('Header', inside(headerLayout, header, year, 2), 1)}  <Children>\n`
  for await (const child of children) yield childXml(child, year)
  yield '  </Children>\n</Message>\n'
}

export const childXml = (child: CensusChild, year: number): string => element('Child', inside(childLayout, child, year, 3), 2)

function inside(layout: Layout, block: Written, year: number, depth: number): string {
  let xml = ''
  for (const [name, part] of Object.entries(layout)) {
    const held = block[name]
    if (held === undefined || !inYear(part, year)) continue
    if (part.is === 'text') xml += line(name, held as string, depth)
    else if (part.is === 'one') xml += element(name, inside(part.of!, held as Written, year, depth + 1), depth)
    else if (part.is === 'list') xml += element(name, all(part.of!, held as Written[], year, depth + 1), depth)
    else for (const each of held as Written[]) xml += element(name, inside(part.of!, each, year, depth + 1), depth)
  }
  return xml
}

const all = (layout: Layout, blocks: readonly Written[], year: number, depth: number) =>
  blocks.map(block => inside(layout, block, year, depth)).join('')

/** Nothing inside, nothing written: an empty element is an answer that nobody gave. */
const element = (name: string, xml: string, depth: number) =>
  xml && `${'  '.repeat(depth)}<${name}>\n${xml}${'  '.repeat(depth)}</${name}>\n`
const line = (name: string, text: string, depth: number) => text && `${'  '.repeat(depth)}<${name}>${escaped(text)}</${name}>\n`
