import { isUtf8 } from 'node:buffer'
import { Unreadable } from './file.ts'

const longestLine = 4 * 2 ** 20
const [newLine, carriageReturn] = [0x0a, 0x0d]

/**
 * The text of a file in whole lines, some at a time. Spreadsheets write what their machine does: each part is read as UTF-8 where it is that, and
 * else as Windows-1252, in which no byte is wrong. A mark at the beginning, or every other byte being nought, says UTF-16.
 */
export async function* textBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array()
  let wide: TextDecoder | undefined
  let begun = false
  for await (const chunk of chunks) {
    if (wide) {
      yield wide.decode(chunk, { stream: true })
      continue
    }
    let bytes = rest.length === 0 ? chunk : joined(rest, chunk)
    if (!begun) {
      if (bytes.length < 4) {
        rest = bytes
        continue
      }
      begun = true
      const encoding = wideEncoding(bytes)
      if (encoding) {
        wide = new TextDecoder(encoding)
        yield wide.decode(bytes, { stream: true })
        continue
      }
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
    }
    const end = Math.max(bytes.lastIndexOf(newLine), bytes.lastIndexOf(carriageReturn)) + 1
    if (end > 0) yield narrow(bytes.subarray(0, end))
    rest = bytes.slice(end)
    if (rest.length > longestLine) throw new Unreadable('one of its lines has no end: it is not a table')
  }
  if (wide) yield wide.decode()
  else if (rest.length > 0) yield narrow(rest)
}

const latin = new TextDecoder('windows-1252')
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const narrow = (bytes: Uint8Array) => (isUtf8(bytes) ? utf8 : latin).decode(bytes)

function wideEncoding([a, b, c, d]: Uint8Array): string | undefined {
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0)) return 'utf-16le'
  return (a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== 0) ? 'utf-16be' : undefined
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
