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
  let lookAgainAt = 0
  let lines = 0
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
    // A row that has no end yet is looked at again when twice as much of it is there: else a long one would be read once for each of its pieces.
    if (rest.length < lookAgainAt) continue
    const { data, errors, meta } = parser.parse(rest, 0, true)
    // Of a row that has no end yet nothing can be said.
    refuseQuotes(
      errors.filter(({ row = 0 }) => row < data.length),
      rest,
      lines,
    )
    lines += linesIn(rest, meta.cursor)
    rest = rest.slice(meta.cursor)
    lookAgainAt = meta.cursor === 0 ? rest.length * 2 : 0
    if (rest.length > longestRow) throw new Unreadable(`line ${lines + 1} has no end, or a quotation mark in it is never closed`)
    yield filled(data)
  }
  if (rest === '') return
  const { data, errors } = (parser ?? parserFor(rest)).parse(rest, 0, false)
  refuseQuotes(errors, rest, lines)
  yield filled(data)
}

/** A quotation mark in the wrong place takes the rows after it into one cell: nobody would see that they are missing. */
function refuseQuotes(errors: readonly Papa.ParseError[], text: string, before: number): void {
  const wrong = errors.find(({ type }) => type === 'Quotes')
  if (wrong)
    throw new Unreadable(`line ${before + linesIn(text, wrong.index ?? 0) + 1}: a quotation mark stands where none can, or is never closed`)
}

function linesIn(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf(newLine); at >= 0 && at < end; at = text.indexOf(newLine, at + 1)) count++
  return count
}

function parserFor(text: string): Papa.Parser {
  const [line = ''] = text.split(newLine, 1)
  const count = (mark: string) => line.split(mark).length
  const [delimiter] = [',', ';', '\t', '|'].sort((a, b) => count(b) - count(a))
  return new Papa.Parser({ delimiter: delimiter!, newline: newLine })
}
