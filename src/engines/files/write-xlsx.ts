import { once } from 'node:events'
import { Readable } from 'node:stream'
import yazl from 'yazl'
import { type CellToWrite, type ColumnToWrite, sheetXml } from './xlsx-sheet.ts'
import { toXml } from './xlsx-text.ts'

export interface SheetToWrite {
  readonly name: string
  readonly columns: readonly ColumnToWrite[]
  readonly rows: Iterable<readonly CellToWrite[]> | AsyncIterable<readonly CellToWrite[]>
}

/** As many rows as a sheet has, its headings among them. What is more goes on in another one. */
const mostRows = 1_048_576
/** The same workbook has the same bytes, whenever it is written. */
const mtime = new Date('2000-01-01T00:00:00Z')

/** A workbook for people, while its rows are read: headings that stay in sight and can be filtered, days as dates, columns as wide as what is in them. */
export function writeXlsx(sheets: readonly SheetToWrite[], most = mostRows): Readable {
  const zip = new yazl.ZipFile()
  const out = zip.outputStream as Readable
  zip.on('error', fault => out.destroy(fault as Error))
  writeAll(zip, out, sheets, most).catch(fault => out.destroy(fault as Error))
  return out
}

async function writeAll(zip: yazl.ZipFile, out: Readable, sheets: readonly SheetToWrite[], most: number): Promise<void> {
  const names: string[] = []
  for (const { name, columns, rows } of sheets) {
    const all = oneByOne(rows)
    let next = await all.next()
    do {
      names.push(nameAfter(names, name))
      // What is left for another sheet begins with the row that did not fit into this one.
      const fitting = async function* () {
        for (let count = 1; !next.done && count < most; count++) {
          yield next.value
          next = await all.next()
        }
      }
      const part = Readable.from(sheetXml(columns, fitting()), { objectMode: false })
      const stop = () => part.destroy()
      out.once('close', stop)
      zip.addReadStream(part, `xl/worksheets/sheet${names.length}.xml`, { mtime })
      await once(part, 'close')
      out.off('close', stop)
    } while (!next.done && !out.destroyed)
    // Nobody reads the rows of a workbook that nobody takes.
    if (out.destroyed) return void (await all.return(undefined))
  }
  for (const [name, text] of Object.entries(around(names))) zip.addBuffer(Buffer.from(text), name, { mtime })
  zip.end()
}

async function* oneByOne(rows: SheetToWrite['rows']): AsyncGenerator<readonly CellToWrite[], undefined> {
  yield* rows
  return undefined
}

/** As a sheet may be called: at most 31 signs, without some, and none twice. */
function nameAfter(names: readonly string[], wanted: string): string {
  const plain = wanted.replace(/[[\]:*?/\\\p{Cc}]|^'|'$/gu, ' ').trim() || 'Sheet'
  for (let n = 1; ; n++) {
    const end = n === 1 ? '' : ` (${n})`
    const name = plain.slice(0, 31 - end.length).trim() + end
    if (!names.some(other => other.toLowerCase() === name.toLowerCase())) return name
  }
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const typed = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Everything of a workbook but its sheets. */
function around(names: readonly string[]): Readonly<Record<string, string>> {
  const each = (write: (n: number, name: string) => string) => names.map((name, i) => write(i + 1, name)).join('')
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const content = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${typed}.${type}+xml"/>`
  return {
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${office}"><sheets>${each((n, name) => `<sheet name="${toXml(name)}" sheetId="${n}" r:id="sheet${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${each(n => relation(`sheet${n}`, 'worksheet', `worksheets/sheet${n}.xml`))}${relation('styles', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': styles,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships">${relation('workbook', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${content('xl/workbook.xml', 'sheet.main')}${content('xl/styles.xml', 'styles')}${each(n => content(`xl/worksheets/sheet${n}.xml`, 'worksheet'))}</Types>`,
  }
}

// Style 0 is a number's; 1 text, which stays text when somebody writes in its cell; 2 a day; 3 a heading.
const formats = ['numFmtId="0" fontId="0"', 'numFmtId="49" fontId="0"', 'numFmtId="164" fontId="0"', 'numFmtId="49" fontId="1"']
const font = '<sz val="11"/><name val="Arial"/>'
const styles = `${head}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.map(format => `<xf ${format} fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
