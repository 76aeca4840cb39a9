import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import fc from 'fast-check'
import type { FileIn } from './file.ts'
import { type SheetToWrite, writeXlsx } from './write-xlsx.ts'
import { sheetsOf } from './xlsx.ts'
import { openZip } from './zip.ts'

async function readBack(sheets: readonly SheetToWrite[], most?: number) {
  const bytes = await buffer(writeXlsx(sheets, most))
  const file: FileIn = { name: 'a.xlsx', size: bytes.length, bytes: () => Readable.from([bytes]) }
  const found: [string, string[][]][] = []
  for await (const { name, rows } of sheetsOf(file)) found.push([name, (await Array.fromAsync(rows())).flat().map(row => [...row])])
  return found
}
async function partsOf(sheets: readonly SheetToWrite[]) {
  const { files, close } = await openZip(await buffer(writeXlsx(sheets)))
  const parts: Record<string, string> = {}
  for (const { name, bytes } of files) parts[name] = Buffer.concat(await Array.fromAsync(bytes())).toString()
  close()
  return parts
}
const text = [{ heading: 'Name' }]

test('what is written is read again, sheet by sheet: text as text, numbers as numbers, days as dates', async () => {
  const columns = [{ heading: 'Child' }, { heading: 'Born', is: 'day' as const }, { heading: 'Visits' }, { heading: 'Note' }]
  const rows = [
    ['00123', '2015-02-28', 3, 'Zoë & <b>'],
    ['7', '31/02/2026', 0, undefined],
    ['8', null, 1.5, '  led by spaces'],
  ]
  assert.deepEqual(
    await readBack([
      { name: 'List 1', columns, rows },
      { name: 'List 2', columns: text, rows: [] },
    ]),
    [
      [
        'List 1',
        [
          ['Child', 'Born', 'Visits', 'Note'],
          ['00123', '28/02/2015', '3', 'Zoë & <b>'],
          ['7', '31/02/2026', '0'],
          ['8', '', '1.5', '  led by spaces'],
        ],
      ],
      ['List 2', [['Name']]],
    ],
  )
})

test('a text that begins as a formula does is a text', async () => {
  const rows = [['=1+1'], ['+44 20 7946 0000'], ['-2'], ['@SUM(A1)'], ['=HYPERLINK("http://x","y")'], ['\t=1']]
  const { 'xl/worksheets/sheet1.xml': sheet } = await partsOf([{ name: 'S', columns: text, rows }])
  assert.doesNotMatch(sheet!, /<f>|<f /)
  assert.equal(sheet!.match(/ s="1" t="inlineStr"/g)?.length, rows.length)
  assert.deepEqual((await readBack([{ name: 'S', columns: text, rows }]))[0]![1].slice(1), rows)
})

test('headings stay in sight and can be filtered, days are dates, columns are as wide as they need', async () => {
  const columns = [{ heading: 'Child' }, { heading: 'Date of birth', is: 'day' as const }, { heading: 'Why', width: 42 }]
  const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/styles.xml': styles = '' } = await partsOf([
    { name: 'S', columns, rows: [['a name that is rather long', '2025-04-01', 'x']] },
  ])
  assert.match(sheet, /<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/)
  assert.match(sheet, /<autoFilter ref="A1:C2"\/><\/worksheet>$/)
  assert.match(sheet, /<c r="B2" s="2"><v>45748<\/v>/)
  assert.deepEqual(
    [...sheet.matchAll(/ width="(\d+)"/g)].map(found => Number(found[1])),
    [28, 17, 42],
  )
  assert.match(styles, /formatCode="dd\/mm\/yyyy"/)
})

test('rows that do not fit on a sheet go on in another, and no name is there twice', async () => {
  const rows = async function* () {
    for (let i = 0; i < 7; i++) yield [i]
  }
  const long = 'A list of children: everybody/anybody'
  const found = await readBack(
    [
      { name: long, columns: text, rows: rows() },
      { name: long.toUpperCase(), columns: text, rows: [] },
    ],
    4,
  )
  assert.deepEqual(
    found.map(([name]) => name),
    [
      'A list of children  everybody a',
      'A list of children  everybo (2)',
      'A list of children  everybo (3)',
      'A LIST OF CHILDREN  EVERYBO (4)',
    ],
  )
  assert.deepEqual(
    found.slice(0, 3).flatMap(([, [, ...cells]]) => cells.flat()),
    ['0', '1', '2', '3', '4', '5', '6'],
  )
})

test('a text that no cell can hold is cut, and says so', async () => {
  const [[, [, [cell = '']]]] = (await readBack([{ name: 'S', columns: text, rows: [['x'.repeat(40_000)]] }])) as [[string, [[], [string]]]]
  assert.equal(cell.length, 32_767)
  assert.match(cell, /cut here/)
})

test('the same workbook has the same bytes', async () => {
  const sheets = [{ name: 'S', columns: text, rows: [['a'], ['b']] }]
  assert.deepEqual(await buffer(writeXlsx(sheets)), await buffer(writeXlsx(sheets)))
})

test('a fault while rows are read ends the workbook, and is not lost', async () => {
  const rows = async function* () {
    yield ['one']
    throw new Error('the database is gone')
  }
  await assert.rejects(buffer(writeXlsx([{ name: 'S', columns: text, rows: rows() }])), /the database is gone/)
})

test('rows are read only as fast as somebody takes the workbook, and no further when they leave', async () => {
  let read = 0
  let isDone = false
  const rows = async function* () {
    try {
      for (;;) {
        read++
        yield [`row ${Math.sin(read)}`]
      }
    } finally {
      isDone = true
    }
  }
  for await (const _ of writeXlsx([{ name: 'S', columns: text, rows: rows() }])) break
  await new Promise(resolve => setTimeout(resolve, 50))
  assert.ok(isDone)
  assert.ok(read < 100_000, String(read))
})

test('any text comes back as it was', async () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('_x0041_', '_x005F_', 'a\r\nb', '\0', '\u{1F600}', '=1', ' '))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), async all => {
      const rows = [...all.map(row => row.map(cell => cell.toWellFormed())), ['end']]
      const columns = ['a', 'b', 'c', 'd'].map(heading => ({ heading }))
      const [[, [, ...found]]] = (await readBack([{ name: 'S', columns, rows }])) as [[string, string[][]]]
      const wanted = rows.map(row => row.slice(0, row.findLastIndex(cell => cell !== '') + 1))
      assert.deepEqual(found, wanted)
    }),
    { numRuns: 150 },
  )
})
