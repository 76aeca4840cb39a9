import { SaxesParser } from 'saxes'
import { decoded } from '../decoded.ts'
import { Unreadable } from './file.ts'

export type Tag =
  | { readonly is: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly is: 'close'; readonly name: string }
  | { readonly is: 'text'; readonly text: string }

const deepest = 64
const slice = 65_536

/** The tags of a workbook's parts, some at a time, without the letters that say which vocabulary each is of. No document type is accepted. */
export async function* tags(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Tag[]> {
  const parser = new SaxesParser({ position: false })
  let heard: Tag[] = []
  let depth = 0
  const plain = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > deepest) throw new Unreadable('the workbook is nested deeper than a workbook is')
    heard.push({ is: 'open', name: plain(name), attributes: attributes as Record<string, string> })
  })
  parser.on('closetag', ({ name }) => {
    depth--
    heard.push({ is: 'close', name: plain(name) })
  })
  parser.on('text', text => heard.push({ is: 'text', text }))
  parser.on('cdata', text => heard.push({ is: 'text', text }))
  parser.on('doctype', () => {
    throw new Unreadable('the workbook has a DOCTYPE, which can be used to do harm')
  })
  parser.on('error', () => {
    throw new Unreadable('the workbook is damaged')
  })
  for await (const text of decoded(chunks)) {
    for (let at = 0; at < text.length; at += slice) {
      parser.write(text.slice(at, at + slice))
      yield heard
      heard = []
    }
  }
  parser.close()
  yield heard
}
