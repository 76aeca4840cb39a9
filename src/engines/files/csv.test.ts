import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvRows } from './csv.ts'
import { Unreadable } from './file.ts'

async function* arriving(bytes: Uint8Array, size = 7) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const rowsIn = async (bytes: Uint8Array, size?: number) => (await Array.fromAsync(csvRows(arriving(bytes, size)))).flat()
const utf8 = (text: string) => new TextEncoder().encode(text)
const two = [
  ['CHILD', 'DOB'],
  ['1', '01/04/2010'],
]

test('commas, semicolons and tabs divide a row; any ending ends it; lines with nothing in them are none', async () => {
  for (const text of [
    'CHILD,DOB\n1,01/04/2010\n',
    'CHILD;DOB\r\n1;01/04/2010',
    'CHILD\tDOB\r1\t01/04/2010\r',
    '\n\nCHILD,DOB\r\n\r\n1,01/04/2010\r\n\r\n',
  ])
    for (const size of [1, 2, 3, 1000]) assert.deepEqual(await rowsIn(utf8(text), size), two, JSON.stringify(text))
})

test('in a table of one column a line with nothing in it is a row', async () => {
  for (const size of [1, 1000]) assert.deepEqual(await rowsIn(utf8('DOB\n\n01/04/2010\n""\n'), size), [['DOB'], [''], ['01/04/2010'], ['']])
})

test('a quoted cell may hold what divides, what ends, and quotation marks', async () => {
  const text = 'CHILD,NAME\n1,"Bell, ""Jo""\nand more"\n2,x\n'
  for (const size of [1, 5, 1000])
    assert.deepEqual((await rowsIn(utf8(text), size)).slice(1), [
      ['1', 'Bell, "Jo"\nand more'],
      ['2', 'x'],
    ])
})

test('the marks and encodings of spreadsheets are understood, and no name is lost', async () => {
  const text = 'CHILD,NAME\n1,Zoë Müller\n'
  const wanted = [
    ['CHILD', 'NAME'],
    ['1', 'Zoë Müller'],
  ]
  const wide = Buffer.from(`\uFEFF${text}`, 'utf16le')
  const encodings = {
    marked: utf8(`\uFEFF${text}`),
    plain: utf8(text),
    latin: Buffer.from(text, 'latin1'),
    wide,
    unmarked: wide.subarray(2),
    big: Buffer.from(wide).swap16(),
  }
  for (const [name, bytes] of Object.entries(encodings))
    for (const size of [1, 3, 1000]) assert.deepEqual(await rowsIn(bytes, size), wanted, `${name} ${size}`)
})

test('a part in another encoding than the rest is read as what it is', async () => {
  const bytes = Buffer.concat([utf8('CHILD,NAME\n1,Zoë\n'), Buffer.from('2,Zoë\n', 'latin1')])
  assert.deepEqual((await rowsIn(bytes, 18)).slice(1), [
    ['1', 'Zoë'],
    ['2', 'Zoë'],
  ])
})

test('a line without an end, and a quotation mark that is never closed, are refused before they fill the memory', async () => {
  const long = async function* () {
    for (let i = 0; i < 100; i++) yield utf8('x'.repeat(100_000))
  }
  await assert.rejects(Array.fromAsync(csvRows(long())), Unreadable)
  const open = async function* () {
    yield utf8('CHILD,NAME\n1,"')
    for (let i = 0; i < 100_000; i++) yield utf8('never closed, and goes on\n')
  }
  await assert.rejects(Array.fromAsync(csvRows(open())), Unreadable)
})

test('cells that spreadsheets wrote come back as they were, however they arrive', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map(text => text.replace(/[\r\0\uFEFF]/g, ''))
  const table = fc.array(
    fc.array(
      cell.map(text => text || 'x'),
      { minLength: 2, maxLength: 5 },
    ),
    { minLength: 1, maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
      const width = rows[0]!.length
      const all = [
        Array.from({ length: width }, (_, i) => `H${i}`),
        ...rows.map(row => Array.from({ length: width }, (_, i) => row[i] ?? 'x')),
      ]
      const text = all.map(row => row.map(each => `"${each.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      assert.deepEqual(await rowsIn(utf8(text), size), all)
    }),
    { numRuns: 300 },
  )
})

test('whatever bytes come, they are read or refused in words, and never a fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
      try {
        await rowsIn(bytes, size)
      } catch (fault) {
        assert.ok(fault instanceof Unreadable)
      }
    }),
    { numRuns: 500 },
  )
})
