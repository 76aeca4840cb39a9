/** How many bytes we look at to tell the encoding: an XML declaration is shorter. */
const enough = 256

/** The text of an XML file, whatever it was written in. A byte that means nothing there becomes U+FFFD, so that one bad cell does not cost the file. */
export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let start: Uint8Array = new Uint8Array()
  let decoder: TextDecoder | undefined
  for await (const chunk of chunks) {
    if (decoder) yield decoder.decode(chunk, { stream: true })
    else {
      start = joined(start, chunk)
      if (start.length < enough) continue
      decoder = new TextDecoder(encodingOf(start))
      yield decoder.decode(start, { stream: true })
    }
  }
  decoder ? yield decoder.decode() : yield new TextDecoder(encodingOf(start)).decode(start)
}

/** By its first bytes, then by what it declares; and UTF-8 when it declares none that we know. */
function encodingOf(start: Uint8Array): string {
  const [a, b, c] = start
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(String.fromCharCode(...start.subarray(0, enough)))?.[1]
  // A file of single bytes is not in UTF-16, whatever it says: some systems declare what they hold in memory.
  if (!declared || /^utf-?16/i.test(declared)) return 'utf-8'
  return known(declared) ?? 'utf-8'
}

function known(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
