import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { aWorkbook, aZip } from '../../../test/a-zip.ts'
import { held } from '../../../test/found-held.ts'
import { Unreadable } from '../files/file.ts'
import { checkFiles } from './check-files.ts'

// Whatever becomes of a real file on its way, it is read or refused in one line: never a fault, and never for long.
const folder = mkdtempSync(join(tmpdir(), 'kith-mutated-'))
after(() => rmSync(folder, { recursive: true }))

const episodes = [
  ['CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'DEC', 'REC', 'REASON_PLACE_CHANGE', 'HOME_POST', 'PL_POST', 'URN'],
  ...Array.from({ length: 30 }, (_, i) => [
    `C${i}`,
    '10/04/2024',
    'L',
    'C2',
    'N1',
    'U1',
    'PR1',
    '',
    '',
    'MOVED',
    'SE21 7HT',
    '"SE22", 0PW',
    '12',
  ]),
]
const header = [['CHILD', 'SEX', 'DOB', 'ETHNIC'], ...Array.from({ length: 30 }, (_, i) => [`C${i}`, 'F', '01/05/2015', 'WBRI'])]
const cell = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const csv = (rows: readonly (readonly string[])[]) => rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')
const files: Record<string, Buffer> = {
  'episodes.csv': Buffer.from(csv(episodes)),
  'wide.csv': Buffer.from(`\uFEFF${csv(episodes)}`, 'utf16le'),
  'return.zip': aZip([
    { name: 'header.csv', text: csv(header) },
    { name: 'last-year/episodes.csv', text: csv(episodes) },
  ]),
  'return.xlsx': aWorkbook({
    Header: header.map(row => row.map(text => text)),
    Episodes: episodes.map(row => row.map(text => text.replaceAll('"', ''))),
  }),
  'cin.xml': readFileSync(join(import.meta.dirname, '..', 'fixtures', 'cin-2026.xml')),
}
const samples = join(import.meta.dirname, '../../../../shared/samples')

const tokens = [
  '"',
  '""',
  "'",
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\0',
  '\uFEFF',
  '<',
  '</',
  '>',
  '&',
  '&a;',
  '<!DOCTYPE a [',
  ']]>',
  '<![CDATA[',
  '<?',
  '=1+1',
  'PK\x03\x04',
  '\xff\xfe',
]
type Change = { at: number; take: number; put: string | number; again: number }
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat({ max: 1_000_000 }),
  take: fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 400 }), fc.constant(1e9)),
  put: fc.oneof(fc.constantFrom(...tokens), fc.nat({ max: 255 })),
  again: fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(5000) }),
})
/** Bytes taken out, others put in their place, once or very often; the end cut off when all after a place is taken. */
const changed = (bytes: Buffer, changes: readonly Change[]): Buffer =>
  changes.reduce((whole, { at, take, put, again }) => {
    const from = whole.length === 0 ? 0 : at % whole.length
    const what = typeof put === 'number' ? Buffer.from([put]) : Buffer.from(put, 'latin1')
    return Buffer.concat([whole.subarray(0, from), ...Array.from({ length: again }, () => what), whole.subarray(from + take)])
  }, bytes)

async function isReadOrRefused(path: string): Promise<void> {
  try {
    held(await checkFiles({ path, year: '2025_26', reference: {} }))
  } catch (fault) {
    assert.ok(fault instanceof Unreadable, `${String(fault)}\n${(fault as Error).stack}`)
    assert.ok(fault.message.length < 600 && !fault.message.includes('\n'), fault.message.slice(0, 700))
  }
}

for (const [name, bytes] of Object.entries(files)) {
  test(`${name}, changed in any way, is read or refused in one line`, { timeout: 240_000 }, async () => {
    await isReadOrRefused(written(name, bytes))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), changes =>
        isReadOrRefused(written(name, changed(bytes, changes))),
      ),
      { numRuns: 80 },
    )
  })
}

const parts = {
  'xl/workbook.xml': '<workbook><sheets><sheet name="Header" r:id="rId1" xmlns:r="r"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d mmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  'xl/sharedStrings.xml': `<sst>${header
    .flat()
    .map(text => `<si><t>${text}</t></si>`)
    .join('')}</sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${header
    .map((row, r) => `<row r="${r + 1}">${row.map((_, c) => `<c r="${'ABCD'[c]}${r + 1}" t="s"><v>${r * 4 + c}</v></c>`).join('')}</row>`)
    .join('')}</sheetData></worksheet>`,
}
test('a workbook of which any part says anything is read or refused in one line', { timeout: 240_000 }, async () => {
  const workbook = (which: string, changes: readonly Change[]) =>
    aZip(Object.entries(parts).map(([name, text]) => ({ name, text: name === which ? changed(Buffer.from(text), changes) : text })))
  const whole = held(await checkFiles({ path: written('parts.xlsx', workbook('', [])), year: '2025_26', reference: {} }))
  assert.equal(whole.collection, 'ssda903')
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), fc.array(change, { minLength: 1, maxLength: 2 }), (which, changes) =>
      isReadOrRefused(written('parts.xlsx', workbook(which, changes))),
    ),
    { numRuns: 250 },
  )
})

const real = ['demand/ssda903-five-years.zip', 'cin/CIN_Census_2026.xml'].map(name => join(samples, name))
for (const path of real) {
  const name = path.split('/').at(-1)!
  test(`the real ${name}, changed in any way, is read or refused in one line`, { skip: !existsSync(path), timeout: 240_000 }, async () => {
    const bytes = readFileSync(path)
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), changes =>
        isReadOrRefused(written(name, changed(bytes, changes))),
      ),
      { numRuns: 12 },
    )
  })
}

function written(name: string, bytes: Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
