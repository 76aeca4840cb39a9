import { crc32, deflateRawSync } from 'node:zlib'

export interface InZip {
  readonly name: string
  readonly text: string | Buffer
  /** What it claims to unpack to, where that is a lie. */
  readonly claims?: number
  readonly isEncrypted?: boolean
}

/** A zip of these files, as any program would make it; or worse, where they lie. */
export function aZip(files: readonly InZip[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, text, claims, isEncrypted = false } of files) {
    const bytes = Buffer.from(text)
    const packed = deflateRawSync(bytes)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE((isEncrypted ? 1 : 0) | 0x800, 2)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(claims ?? bytes.length, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed])
    const where = Buffer.alloc(14)
    where.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), shared, where, Buffer.from(name)]))
    parts.push(local)
    at += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end])
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** A cell of a sheet, as its XML has it: text is written inline, a number as it is, and anything else as its own XML. */
export type XlsxCell = string | number | { readonly xml: string } | undefined

/** A workbook with these sheets. Style 1 shows a number as a date, style 2 in a format of its own (`d mmm yyyy`). */
export function aWorkbook(
  sheets: Readonly<Record<string, readonly (readonly XlsxCell[])[]>>,
  more: { strings?: string; workbook?: string } = {},
): Buffer {
  const names = Object.keys(sheets)
  const relations = names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="w" Target="worksheets/sheet${i + 1}.xml"/>`).join('')
  const listed = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')
  const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="d\\ mmm\\ yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>`
  return aZip([
    { name: '[Content_Types].xml', text: `${head}<Types/>` },
    { name: 'xl/workbook.xml', text: `${head}<workbook ${main} xmlns:r="r">${more.workbook ?? ''}<sheets>${listed}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', text: `${head}<Relationships>${relations}</Relationships>` },
    { name: 'xl/styles.xml', text: `${head}<styleSheet ${main}>${styles}</styleSheet>` },
    ...(more.strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', text: `${head}<sst ${main}>${more.strings}</sst>` }]),
    ...names.map((name, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, text: sheetOf(sheets[name]!) })),
  ])
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const sheetOf = (rows: readonly (readonly XlsxCell[])[]) =>
  `${head}<worksheet ${main}><sheetData>${rows.map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellOf(cell, `${letters[c]}${r + 1}`)).join('')}</row>`).join('')}</sheetData></worksheet>`
const cellOf = (cell: XlsxCell, at: string) =>
  cell === undefined
    ? ''
    : typeof cell === 'number'
      ? `<c r="${at}"><v>${cell}</v></c>`
      : typeof cell === 'string'
        ? `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`
        : cell.xml.replace('<c', `<c r="${at}"`)
