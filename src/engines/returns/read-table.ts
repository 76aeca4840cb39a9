import { readStrokedDay, recognise, returnNamed } from '../../returns/returns.ts'
import type { Cells } from '../files/csv.ts'
import { Unreadable } from '../files/file.ts'
import type { Reading } from './reading.ts'

/** People put a title over a table: its headings are looked for in so many rows. */
const mostTitles = 20

/** Reads one table, whichever it is by its headings; what has the headings of none is noted and left. */
export async function readTable(
  batches: AsyncIterable<readonly Cells[]>,
  name: string,
  place: string,
  reading: Reading,
  year: '' | '_last',
): Promise<void> {
  let table: ReturnType<typeof begun>
  let titles = 0
  const leave = () => reading.notes.push(`${place} is not read: it has the headings of no table`)
  for await (const rows of batches) {
    for (const cells of rows) {
      if (table) table.add(cells)
      else {
        table = begun(cells, name, place, reading, year)
        if (!table && ++titles >= mostTitles) return void leave()
      }
    }
  }
  if (table) table.end()
  else if (titles > 0) leave()
}

function begun(headings: Cells, name: string, place: string, reading: Reading, year: '' | '_last') {
  const found = recognise(headings, name, reading.collection())
  if (!found) return undefined
  const { collection, columns } = found
  const table = `${found.table}${year}`
  if (!Object.hasOwn(returnNamed(collection)!.shape.layouts, table)) return undefined
  const twice = columns.find((column, i) => column !== undefined && columns.indexOf(column) !== i)
  if (twice) throw new Unreadable(`it has the column ${twice} twice`)
  if (reading.given.has(table)) reading.notes.push(`${place} is more of the table ${found.table}: its rows are counted on`)
  const unknown = headings.filter((heading, i) => heading !== '' && columns[i] === undefined)
  if (unknown.length > 0)
    reading.notes.push(`${place}: these columns are of no table of the return: ${unknown.slice(0, 5).join(', ').slice(0, 200)}`)

  const add = reading.table(collection, table, columns)
  const layout = returnNamed(collection)!.shape.layouts[table]!
  const days = columns.flatMap((column, i) => (column !== undefined && layout[column] === 'day' ? [i] : []))
  const holds = columns.map(column => column && layout[column])
  let tooLong = 0
  let american = 0
  let numbers = 0
  return {
    add: (cells: Cells) => {
      if (cells.length > columns.length && cells.slice(columns.length).some(cell => cell !== '')) tooLong++
      for (const i of days) {
        if (isMonthFirst(cells[i])) american++
        else if (isSerial(cells[i])) numbers++
      }
      add(collection === 'ssda903' ? cells : asXmlSays(cells, holds))
    },
    end: () => {
      if (tooLong > 0)
        reading.notes.push(`${place}: ${tooLong} rows have more cells than there are headings; what is left over is not read`)
      if (american > 0)
        reading.notes.push(`${place}: ${american} dates can only be meant month first, so others may be too: write all of them day first`)
      if (numbers > 0)
        reading.notes.push(
          `${place}: ${numbers} dates are a spreadsheet’s own numbers, such as 45748: have them shown as dates, and save it again`,
        )
    },
  }
}

/** A census comes as XML. In a table of it days may be written with strokes, as spreadsheets do, and the factors of an assessment stand in one cell. */
const asXmlSays = (cells: Cells, holds: readonly (string | undefined)[]) =>
  cells.map((cell, i) => {
    if (holds[i] === 'day') return readStrokedDay(cell) ?? cell
    return holds[i] === 'list' && cell !== '' ? cell.split(/[\s,;|'"[\]]+/).filter(code => code !== '') : cell
  }) as Cells

/** 12/31/2025 or 4/30/2025: no date here, and a sign that 04/03/2025 may not be the fourth of March either. */
function isMonthFirst(cell = ''): boolean {
  const stroke = cell.indexOf('/')
  const other = stroke === 1 || stroke === 2 ? cell.indexOf('/', stroke + 1) : -1
  if (other < 0) return false
  const [first, second] = [Number(cell.slice(0, stroke)), Number(cell.slice(stroke + 1, other))]
  return first >= 1 && first <= 12 && second > 12 && second <= 31
}

/** A day of the years from 1954 to 2064, as spreadsheets count them. */
const isSerial = (cell = ''): boolean => cell.length === 5 && /^[2-5]\d{4}$/.test(cell)
