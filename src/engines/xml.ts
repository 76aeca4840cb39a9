import { SaxesParser } from 'saxes'
import type { XmlEvent } from '../returns/returns.ts'
import { decoded } from './decoded.ts'

/** No return we read nests more than eight deep, or says anything this long without a tag. */
const deepest = 32
const longest = 65_536
/** How much is parsed between two looks at the limits, in characters. */
const slice = 16_384

/**
 * Reads XML as it arrives, in batches of events, in memory that does not grow with the file. Somebody else made the file, so no document type
 * is accepted, and with that no entity is ever expanded and nothing outside the file is ever fetched. Damage ends it with `stopped`, never by throwing.
 */
export async function* xmlEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<XmlEvent[]> {
  const parser = new SaxesParser({ position: false, forceXMLVersion: true, defaultXMLVersion: '1.0' })
  let events: XmlEvent[] = []
  let stopped = false
  let depth = 0
  let textFrom = 1
  let read = 0
  let heardAt = 0

  const stop = (why: string) => {
    if (!stopped) events.push({ is: 'stopped', why, line: parser.line })
    stopped = true
  }
  const hear = (event: XmlEvent) => {
    if (!stopped) events.push(event)
    textFrom = parser.line
    heardAt = parser.position
  }
  const parse = (text: string | null) => {
    parser.write(text)
    read += text?.length ?? 0
    if (read - heardAt > longest) stop(`there are more than ${longest} characters without a tag`)
    const heard = events
    events = []
    return heard
  }

  parser.on('opentag', ({ name }) => {
    hear({ is: 'open', name, line: parser.line })
    if (++depth > deepest) stop(`elements are nested more than ${deepest} deep`)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    hear({ is: 'close', name, line: parser.line })
  })
  const heardText = (text: string) => hear({ is: 'text', text, line: textFrom })
  parser.on('text', heardText)
  parser.on('cdata', heardText)
  parser.on('doctype', () => stop('it has a DOCTYPE, which a return never needs and which can be used to do harm'))
  parser.on('error', ({ message }) => stop(`it is not well-formed XML: ${message.replace(/\.$/, '')}`))

  for await (const text of decoded(chunks)) {
    for (let at = 0; at < text.length && !stopped; at += slice) yield parse(text.slice(at, at + slice))
    if (stopped) return
  }
  parser.on('error', () => stop('it ends before it is finished'))
  yield parse(null)
}
