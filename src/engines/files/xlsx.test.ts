import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aWorkbook, aZip, type XlsxCell } from '../../../test/a-zip.ts'
import { type FileIn, Unreadable } from './file.ts'
import { sheetsOf } from './xlsx.ts'

const file = (bytes: Buffer): FileIn => ({
  name: 'a.xlsx',
  size: bytes.length,
  bytes: async function* () {
    yield bytes
  },
})
async function readAll(bytes: Buffer) {
  const found: Record<string, string[][]> = {}
  for await (const { name, rows } of sheetsOf(file(bytes))) found[name] = (await Array.fromAsync(rows())).flat() as string[][]
  return found
}
const cells = async (row: readonly XlsxCell[], more?: { strings?: string; workbook?: string }) =>
  (await readAll(aWorkbook({ S: [['H'], row] }, more)))['S']![1]

test('every sheet is read, with its name; a cell that is not there is empty', async () => {
  const found = await readAll(
    aWorkbook({
      Header: [
        ['CHILD', 'SEX'],
        ['1', 'F'],
      ],
      Episodes: [
        ['CHILD', 'LS', 'URN'],
        ['1', undefined, 1234567],
      ],
    }),
  )
  assert.deepEqual(found, {
    Header: [
      ['CHILD', 'SEX'],
      ['1', 'F'],
    ],
    Episodes: [
      ['CHILD', 'LS', 'URN'],
      ['1', '', '1234567'],
    ],
  })
})

test('rows without anything are counted between others, and not at the end', async () => {
  const found = await readAll(aWorkbook({ S: [['H'], ['1'], [], [undefined], ['2'], [], ['']] }))
  assert.deepEqual(found['S'], [['H'], ['1'], [], [], ['2']])
})

test('a number that is shown as a date is a day; the same number shown as a number is not', async () => {
  assert.deepEqual(await cells([{ xml: '<c s="1"><v>45748</v></c>' }, { xml: '<c s="2"><v>45748.5</v></c>' }, 45748]), [
    '01/04/2025',
    '01/04/2025',
    '45748',
  ])
  assert.deepEqual(await cells([{ xml: '<c s="1"><v>1</v></c>' }, { xml: '<c s="1"><v>59</v></c>' }, { xml: '<c s="1"><v>61</v></c>' }]), [
    '01/01/1900',
    '28/02/1900',
    '01/03/1900',
  ])
  assert.deepEqual(await cells([{ xml: '<c s="1"><v>44286</v></c>' }], { workbook: '<workbookPr date1904="1"/>' }), ['01/04/2025'])
  assert.deepEqual(await cells([{ xml: '<c s="1"><v>60</v></c>' }, { xml: '<c s="1"><v>99999999</v></c>' }]), ['60', '99999999'])
})

test('a formula counts as what it last showed, and is never worked out', async () => {
  assert.deepEqual(
    await cells([
      { xml: '<c t="str"><f>HYPERLINK("http://x")</f><v>C1</v></c>' },
      { xml: '<c><f>1+1</f><v>2</v></c>' },
      { xml: '<c><f>1+1</f></c>' },
      'end',
    ]),
    ['C1', '2', '', 'end'],
  )
})

test('shared texts are put together from their runs, without how they are spoken', async () => {
  const strings = '<si><t>one</t></si><si><r><t>t</t></r><r><t xml:space="preserve">wo </t></r><rPh><t>x</t></rPh></si>'
  assert.deepEqual(
    await cells([{ xml: '<c t="s"><v>0</v></c>' }, { xml: '<c t="s"><v>1</v></c>' }, { xml: '<c t="s"><v>9</v></c>' }, 'end'], { strings }),
    ['one', 'two ', '', 'end'],
  )
})

test('a workbook that would harm is refused in words', async () => {
  const refused = async (bytes: Buffer, why: RegExp) =>
    assert.rejects(readAll(bytes), (fault: Error) => fault instanceof Unreadable && why.test(fault.message))
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
  const inSheet = (text: string) =>
    aZip([
      { name: 'xl/workbook.xml', text: '<workbook><sheets><sheet name="S" id="rId1"/></sheets></workbook>' },
      { name: 'xl/worksheets/sheet1.xml', text },
    ])
  await refused(inSheet(`${bomb}<worksheet/>`), /DOCTYPE/)
  await refused(inSheet('<worksheet><sheetData><row>'), /damaged/)
  await refused(inSheet('<worksheet><sheetData><row><c r="ZZZZ1"><v>1</v></c></row></sheetData></worksheet>'), /wider/)
  await refused(inSheet(`<worksheet>${'<a>'.repeat(100)}`), /nested/)
  await refused(inSheet(' '.repeat(30 * 2 ** 20)), /unpacks to far more/)
  await refused(aZip([{ name: 'xl/workbook.xml', text: 'x', claims: 4 * 2 ** 30 - 1 }]), /unpacks to far more|damaged/)
  await refused(aZip([{ name: 'xl/workbook.xml', text: 'x'.repeat(5000), claims: 10 }]), /damaged/)
  await refused(aZip([{ name: 'xl/workbook.xml', text: 'x', isEncrypted: true }]), /password/)
  await refused(Buffer.from('PK\x03\x04 and no more'), /damaged/)
})

test('a workbook with a byte changed anywhere is read or refused, and never a fault', async () => {
  const whole = aWorkbook({
    Header: [['CHILD', 'SEX', 'DOB'], ...Array.from({ length: 20 }, (_, i) => [String(i), 'F', { xml: '<c s="1"><v>45748</v></c>' }])],
  })
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
      const bytes = Buffer.from(whole)
      bytes[at % bytes.length] = byte
      try {
        await readAll(bytes)
      } catch (fault) {
        assert.ok(fault instanceof Unreadable, String(fault))
      }
    }),
    { numRuns: 600 },
  )
})
