import type { Cells } from './csv.ts'
import { type FileIn, Unreadable } from './file.ts'
import { tags } from './tags.ts'
import { dayOfSerial, isDateFormat } from './xlsx-dates.ts'
import { sharedStrings } from './xlsx-strings.ts'
import { written } from './xlsx-text.ts'
import { openZip } from './zip.ts'

export interface Sheet {
  readonly name: string
  readonly rows: () => AsyncGenerator<readonly Cells[]>
}

const mostColumns = 1000
const mostBlank = 1000

/** The sheets of a workbook, in its order; none where a zip is something else. A formula counts as what it last showed; a date as a day with strokes, 01/04/2025, however it is shown. */
export async function* sheetsOf(file: FileIn): AsyncGenerator<Sheet> {
  const zip = await openZip(await whole(file))
  try {
    const part = (name: string) => zip.files.find(each => each.name.toLowerCase() === name.toLowerCase())
    const workbook = part('xl/workbook.xml')
    if (!workbook) return
    const { sheets, is1904 } = await contentsOf(workbook, part('xl/_rels/workbook.xml.rels'))
    const strings = await sharedStrings(part('xl/sharedStrings.xml'))
    const dates = await dateStyles(part('xl/styles.xml'))
    for (const { name, path } of sheets) {
      const sheet = part(path)
      if (sheet) yield { name, rows: () => rowsOf(sheet, { strings, dates, is1904 }) }
    }
  } finally {
    zip.close()
  }
}

const largest = 512 * 2 ** 20

async function whole({ bytes, size, name }: FileIn): Promise<Buffer> {
  if (size > largest) throw new Unreadable(`${name} is larger than any workbook we read`)
  return Buffer.concat(await Array.fromAsync(bytes()))
}

async function contentsOf(workbook: FileIn, relations: FileIn | undefined) {
  const named: { name: string; id: string }[] = []
  let is1904 = false
  for await (const batch of tags(workbook.bytes()))
    for (const tag of batch) {
      if (tag.is !== 'open') continue
      if (tag.name === 'sheet') named.push({ name: tag.attributes['name'] ?? '', id: idIn(tag.attributes) })
      if (tag.name === 'workbookPr') is1904 = /^(1|true)$/.test(tag.attributes['date1904'] ?? '')
    }
  const paths = new Map<string, string>()
  if (relations)
    for await (const batch of tags(relations.bytes()))
      for (const tag of batch)
        if (tag.is === 'open' && tag.name === 'Relationship') paths.set(tag.attributes['Id'] ?? '', tag.attributes['Target'] ?? '')
  const pathOf = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  const sheets = named.map(({ name, id }, i) => ({ name, path: pathOf(paths.get(id) ?? `worksheets/sheet${i + 1}.xml`) }))
  return { sheets, is1904 }
}
const idIn = (attributes: Readonly<Record<string, string>>) => Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name))?.[1] ?? ''

/** Which styles show a number as a date. */
async function dateStyles(styles: FileIn | undefined): Promise<readonly boolean[]> {
  if (!styles) return []
  const formats = new Map<string, string>()
  const found: boolean[] = []
  let isInCells = false
  for await (const batch of tags(styles.bytes()))
    for (const tag of batch) {
      if (tag.is === 'text') continue
      if (tag.name === 'cellXfs') isInCells = tag.is === 'open'
      if (tag.is !== 'open') continue
      const { numFmtId = '', formatCode = '' } = tag.attributes
      if (tag.name === 'numFmt') formats.set(numFmtId, formatCode)
      else if (tag.name === 'xf' && isInCells) found.push(isDateFormat(Number(numFmtId), formats.get(numFmtId)))
    }
  return found
}

interface Reading {
  readonly strings: readonly string[]
  readonly dates: readonly boolean[]
  readonly is1904: boolean
}

async function* rowsOf({ bytes }: FileIn, reading: Reading): AsyncGenerator<readonly Cells[]> {
  let row: string[] = []
  let column = 0
  let number = 0
  let last = 0
  let type = ''
  let style = 0
  let value: string | undefined
  let isSaid = false
  let isSpoken = false
  for await (const batch of tags(bytes())) {
    const rows: Cells[] = []
    for (const tag of batch) {
      if (tag.is === 'text') {
        if (isSaid) value = (value ?? '') + tag.text
      } else if (tag.is === 'open') {
        if (tag.name === 'row') {
          row = []
          number = Number(tag.attributes['r'] ?? number + 1)
        } else if (tag.name === 'c') {
          const { r, t = 'n', s = '0' } = tag.attributes
          column = r ? columnOf(r) : row.length
          type = t
          style = Number(s)
          value = undefined
        } else if (tag.name === 'v' || tag.name === 't') isSaid = !isSpoken
        else if (tag.name === 'rPh') isSpoken = true
      } else if (tag.name === 'v' || tag.name === 't') isSaid = false
      else if (tag.name === 'rPh') isSpoken = false
      else if (tag.name === 'c' && value !== undefined) {
        if (column >= mostColumns) throw new Unreadable('a sheet is wider than any table')
        while (row.length < column) row.push('')
        row[column] = shown(value, type, style, reading)
      } else if (tag.name === 'row' && row.some(cell => cell !== '')) {
        // Rows without anything count where rows follow; a sheet has a million of them at its end.
        for (let blank = last + 1; last > 0 && blank < number && number - last < mostBlank; blank++) rows.push([])
        rows.push(row)
        last = number
      }
    }
    yield rows
  }
}

function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const n = letter.charCodeAt(0) - 64
    if (n < 1 || n > 26) break
    column = column * 26 + n
  }
  return column - 1
}

function shown(value: string, type: string, style: number, { strings, dates, is1904 }: Reading): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type !== 'n') return written(value)
  if (dates[style]) return dayOfSerial(Number(value), is1904) ?? value
  const number = Number(value)
  return Number.isFinite(number) ? String(number) : value
}
