import Papa from 'papaparse'
import { Unreadable } from './file.ts'
import { textBlocks } from './text-blocks.ts'

/** A row's cells, as they stand. */
export type Cells = readonly string[]

const longestRow = 2 ** 20
const newLine = '\n'

/** The rows of a CSV, some at a time, whatever divides them: commas, semicolons or tabs; whatever ends a line. Lines with nothing in them are not rows. */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Cells[]> {
  let parser: Papa.Parser | undefined
  let rest = ''
  let wasReturn = false
  let isWide = false
  let isBegun = false
  // In a table of one column a line with nothing in it is a row with nothing in it.
  const filled = (rows: readonly string[][]) => {
    isWide ||= rows.some(row => row.length > 1)
    return rows.filter(row => {
      const isBlank = row.length === 1 && row[0] === ''
      isBegun ||= !isBlank
      return isBegun && !(isBlank && isWide)
    })
  }
  for await (const block of textBlocks(chunks)) {
    // A line that ends with both may be cut between the two.
    const text = wasReturn && block.startsWith(newLine) ? block.slice(1) : block
    wasReturn = block.endsWith('\r')
    rest += text.includes('\r') ? text.replace(/\r\n?/g, newLine) : text
    parser ??= rest.includes(newLine) ? parserFor(rest) : undefined
    if (!parser) {
      if (rest.length > longestRow) throw new Unreadable('its first line has no end: it is not a table')
      continue
    }
    const { data, meta } = parser.parse(rest, 0, true)
    rest = rest.slice(meta.cursor)
    if (rest.length > longestRow && rest.includes('"')) throw new Unreadable('a quotation mark is opened and never closed')
    yield filled(data)
  }
  if (rest !== '') yield filled((parser ?? parserFor(rest)).parse(rest, 0, false).data)
}

function parserFor(text: string): Papa.Parser {
  const [line = ''] = text.split(newLine, 1)
  const count = (mark: string) => line.split(mark).length
  const [delimiter] = [',', ';', '\t', '|'].sort((a, b) => count(b) - count(a))
  return new Papa.Parser({ delimiter: delimiter!, newline: newLine })
}
