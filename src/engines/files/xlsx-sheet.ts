import { isDay } from '../../kernel/kernel.ts'
import { serialOf } from './xlsx-dates.ts'
import { toXml } from './xlsx-text.ts'

export interface ColumnToWrite {
  readonly heading: string
  /** In a column of days a Day becomes a real date; what is none stays as it was written. */
  readonly is?: 'day'
  /** In characters; or as wide as its first rows ask for. */
  readonly width?: number
}
/** A number is a number, and a text is a text, whatever it begins with: no cell is ever a formula. */
export type CellToWrite = string | number | null | undefined
/** A spreadsheet holds no more in a cell, and calls a workbook with more damaged. */
const mostInCell = 32_767
const cut = ' [cut here: a cell holds no more]'
/** Columns are as wide as these rows ask for. */
const looked = 100
const [narrowest, widest] = [8, 60]

/** A sheet's XML, some rows at a time. Styles are those of the workbook's `styles.xml`. */
export async function* sheetXml(columns: readonly ColumnToWrite[], rows: AsyncIterable<readonly CellToWrite[]>): AsyncGenerator<string> {
  let text = ''
  let count = 1
  let isBegun = false
  const first: (readonly CellToWrite[])[] = []
  const begin = () => {
    isBegun = true
    return beginning(columns, first)
  }
  for await (const row of rows) {
    if (first.length < looked) first.push(row)
    text += rowXml(++count, columns, row)
    if (text.length < 65_536) continue
    yield (isBegun ? '' : begin()) + text
    text = ''
  }
  const filter = columns.length > 0 ? `<autoFilter ref="A1:${letters(columns.length - 1)}${count}"/>` : ''
  yield `${isBegun ? '' : begin()}${text}</sheetData>${filter}</worksheet>`
}

function beginning(columns: readonly ColumnToWrite[], rows: readonly (readonly CellToWrite[])[]): string {
  const widths = columns.map(({ heading, is, width }, i) => {
    const asked = Math.max(heading.length + 4, is === 'day' ? 12 : 0, ...rows.map(row => String(row[i] ?? '').length + 2))
    const w = width ?? Math.min(widest, Math.max(narrowest, asked))
    return `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`
  })
  const headings = columns.map(({ heading }, i) => textXml(`${letters(i)}1`, heading, 3)).join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${widths.length > 0 ? `<cols>${widths.join('')}</cols>` : ''}<sheetData><row r="1">${headings}</row>`
}

function rowXml(number: number, columns: readonly ColumnToWrite[], row: readonly CellToWrite[]): string {
  let xml = `<row r="${number}">`
  for (const [i, value] of row.entries()) {
    if (value === undefined || value === null || value === '') continue
    const at = `${letters(i)}${number}`
    const serial = columns[i]?.is === 'day' && typeof value === 'string' && isDay(value) ? serialOf(value) : undefined
    if (serial !== undefined) xml += `<c r="${at}" s="2"><v>${serial}</v></c>`
    else if (typeof value === 'number' && Number.isFinite(value)) xml += `<c r="${at}"><v>${value}</v></c>`
    else xml += textXml(at, String(value), 1)
  }
  return `${xml}</row>`
}

function textXml(at: string, text: string, style: number): string {
  const short = text.length > mostInCell ? text.slice(0, mostInCell - cut.length) + cut : text
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${toXml(short)}</t></is></c>`
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter
}
