import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { aDatabase } from '../../test/a-server.ts'
import { aWorkbook, aZip, type InZip } from '../../test/a-zip.ts'
import { migrate } from '../store/store.ts'

// What nobody should be able to do with a file: each is read as what it is, or refused in one line, and held in little memory.
const folder = mkdtempSync(join(tmpdir(), 'kith-hostile-'))
after(() => rmSync(folder, { recursive: true }))
let made = 0
const file = (name: string, bytes: string | Buffer) => {
  const under = join(folder, String(made++))
  mkdirSync(under)
  writeFileSync(join(under, name), bytes)
  return join(under, name)
}
const header = 'CHILD,SEX,DOB,ETHNIC\r\n'
const rows = '1,F,01/05/2015,WBRI\r\n2,X,02/06/2012,WBRI\r\n'
const zipped = (...files: InZip[]) => aZip(files)
const sheet = (cells: string, more: { strings?: string; workbook?: string } = {}) =>
  aWorkbook(
    {
      S: [
        ['CHILD', 'SEX', 'DOB', 'ETHNIC'],
        [{ xml: cells }, 'X', '01/01/2015', 'WBRI'],
      ],
    },
    more,
  )
const entities = (said: string) => `<!DOCTYPE x [${said}]><EXPSSDA903>&a;</EXPSSDA903>`
const doubling = Array.from({ length: 30 }, (_, i) => `<!ENTITY ${'abcdefghij'[i % 10]}${i} "&x;&x;">`).join('')
const wide = zipped(
  { name: 'xl/workbook.xml', text: '<workbook><sheets><sheet name="S"/></sheets></workbook>' },
  { name: 'xl/worksheets/sheet1.xml', text: '<worksheet><sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>' },
)
const said = Array.from({ length: 4 }, () => ({ xml: '<c t="s"><v>0</v></c>' }))
const aLongText = `<si><t>${'abcdefghij'.repeat(3000)}</t></si>`
const bomb = zipped({ name: 'header.csv', text: Buffer.alloc(64 * 2 ** 20, 0x20) })

const refused: Record<string, [path: () => string, why: RegExp]> = {
  'entities that grow': [() => file('a.xml', entities(doubling)), /DOCTYPE/],
  'an entity from outside': [() => file('a.xml', entities('<!ENTITY a SYSTEM "file:///etc/passwd">')), /DOCTYPE/],
  'a parameter entity from the network': [() => file('a.xml', entities('<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;')), /DOCTYPE/],
  'elements without an end': [() => file('a.xml', `<EXPSSDA903>${'<a>'.repeat(100_000)}`), /nested more than/],
  'an attribute without an end': [() => file('a.xml', `<EXPSSDA903 a="${'x'.repeat(3_000_000)}`), /without a tag/],
  'XML that is cut': [() => file('a.xml', '<EXPSSDA903><CHILD><HEADER><CHILDID>1'), /ends before it is finished/],
  'a zip that unpacks to a thousand times itself': [() => file('a.zip', bomb), /unpacks to far more/],
  'a workbook that does': [
    () => file('a.xlsx', zipped({ name: 'xl/workbook.xml', text: Buffer.alloc(64 * 2 ** 20, 0x20) })),
    /unpacks to far more/,
  ],
  'a zip that says less than it holds': [() => file('a.zip', zipped({ name: 'header.csv', text: header + rows, claims: 9 })), /damaged/],
  'a zip that leads out of its folder': [() => file('a.zip', zipped({ name: '../../header.csv', text: header + rows })), /damaged/],
  'a zip with the whole path of a file': [() => file('a.zip', zipped({ name: '/etc/header.csv', text: header + rows })), /damaged/],
  'a zip in a zip': [() => file('a.zip', zipped({ name: 'b.zip', text: bomb })), /b\.zip.*(unpacks to far more|not read)/],
  'a zip that is cut': [() => file('a.zip', zipped({ name: 'header.csv', text: header + rows }).subarray(0, 60)), /damaged/],
  'a zip of a million files': [
    () => file('a.zip', zipped(...Array.from({ length: 6000 }, (_, i) => ({ name: `${i}.csv`, text: '' })))),
    /more than 5000 files/,
  ],
  'a zip with a password': [() => file('a.zip', zipped({ name: 'header.csv', text: rows, isEncrypted: true })), /password/],
  'a quotation mark that is never closed': [
    () => file('header.csv', `${header}1,"F,01/05/2015,WBRI\r\n${rows.repeat(50)}`),
    /line 2: a quotation mark/,
  ],
  'a quotation mark inside a cell': [
    () => file('header.csv', `${header}${rows}"O"Brien",F,01/05/2015,WBRI\r\n${rows}`),
    /line 4: a quotation mark/,
  ],
  'a cell of five million letters': [() => file('header.csv', `${header}1,"${'x'.repeat(5_000_000)}",,\r\n`), /has no end/],
  'nothing but noughts': [() => file('header.csv', Buffer.alloc(8_000_000)), /has no end|not read/],
  'a column twice': [() => file('header.csv', `CHILD,SEX,DOB,SEX\r\n${rows}`), /column SEX twice/],
  'a sheet that is wider than any': [() => file('a.xlsx', wide), /wider than any table/],
  'a workbook with a document type': [() => file('a.xlsx', sheet('<c><v>1</v></c>', { workbook: '<!DOCTYPE x []>' })), /DOCTYPE|damaged/],
  'more shared text than any return': [
    () => file('a.xlsx', sheet('<c t="s"><v>0</v></c>', { strings: noise(300) })),
    /more text than any return|unpacks to far more/,
  ],
  'one long text said a thousand times': [
    () =>
      file(
        'a.xlsx',
        aWorkbook({ S: [['CHILD', 'SEX', 'DOB', 'ETHNIC'], ...Array.from({ length: 1000 }, () => said)] }, { strings: aLongText }),
      ),
    /CHILD in row 1 of Header holds 30,000 characters/,
  ],
  'an old workbook': [() => file('a.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), /save it as CSV/],
  'a device': [() => '/dev/zero', /neither a file nor a folder/],
}
/** So many megabytes of text that packs to a hundredth. */
function noise(megabytes: number): string {
  const one = Array.from({ length: 512 }, (_, i) => `${i * 7919}-`).join('')
  return `<si><t>${one.repeat(Math.ceil((megabytes * 2 ** 20) / one.length))}</t></si>`
}

test('each of these is refused in one line with 2, in little memory, and the return beside them is checked all the same', () => {
  const paths = Object.entries(refused).map(([what, [path, why]]) => ({ what, path: path(), why }))
  const right = file('header.csv', header + rows)
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=400',
      join(import.meta.dirname, 'kith.ts'),
      'check',
      ...paths.map(({ path }) => path),
      right,
      '--year',
      '2025_26',
      '--json',
    ],
    { encoding: 'utf8', timeout: 240_000 },
  )
  assert.equal(status, 2, stderr.slice(-2000))
  for (const { what, path, why } of paths) {
    const said = stderr.split('\n').filter(line => line.startsWith(`kith: ${path} cannot be read: `))
    assert.equal(said.length, 1, `${what}: ${said.join('\n')}`)
    assert.match(said[0]!.slice(path.length), why, what)
    assert.ok(said[0]!.length < 500, what)
  }
  assert.deepEqual(
    stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).input),
    [right],
  )
  assert.ok(performance.now() - began < 240_000)
})

interface Said {
  input: string
  checks: { code: string; findings: { row: number; child: string }[] }[]
}
/** The rows in which check 101 found something, of each of these, and what was said beside. */
function checked(paths: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'kith.ts'), 'check', ...paths, '--year', '2025_26', '--json'],
    { encoding: 'utf8', timeout: 240_000 },
  )
  const all = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Said)
  const found = (path: string) =>
    all
      .find(({ input }) => input === path)
      ?.checks.find(({ code }) => code === '101')
      ?.findings.map(({ row, child }) => [row, child])
  return { status, stderr, found }
}

test('what is odd and not harmful is read, and what of it was not is said', () => {
  const wanted = [[1, '2']]
  const cells = rows
    .trim()
    .split('\r\n')
    .map(line => line.split(','))
  const odd: Record<string, string> = {
    'UTF-16 with a mark': file('header.csv', Buffer.from(`\uFEFF${header}${rows}`, 'utf16le')),
    'UTF-16 without one': file('header.csv', Buffer.from(header + rows, 'utf16le')),
    'a mark before UTF-8': file('header.csv', `\uFEFF${header}${rows}`),
    'a zip that is called XML': file('return.xml', zipped({ name: 'header.csv', text: header + rows })),
    'CSV that is called a workbook': file('return.xlsx', header + rows),
    'merged headings over the headings': file(
      'a.xlsx',
      aWorkbook({ S: [['Looked after children', undefined, undefined], [], ['CHILD', 'SEX', 'DOB', 'ETHNIC'], ...cells] }),
    ),
    'noughts in a cell': file('header.csv', `${header}1,F,01/05/2015,WB\0RI\r\n2,X,02/06/2012,WBRI\r\n`),
    'a formula in a cell': file(
      'a.xlsx',
      aWorkbook({
        S: [
          ['CHILD', 'SEX', 'DOB', 'ETHNIC'],
          cells[0]!,
          [{ xml: '<c t="str"><f>HYPERLINK("http://x")</f><v>2</v></c>' }, ...cells[1]!.slice(1)],
        ],
      }),
    ),
  }
  const { status, found, stderr } = checked(Object.values(odd))
  assert.equal(status, 0, stderr)
  for (const [what, path] of Object.entries(odd)) assert.deepEqual(found(path), wanted, `${what}: ${stderr}`)
})

test('links in a folder, even to the folder itself, are not followed, and are named', () => {
  const path = file('header.csv', header + rows).replace(/\/header\.csv$/, '')
  symlinkSync(path, join(path, 'again'))
  symlinkSync('/etc/passwd', join(path, 'episodes.csv'))
  const { status, found, stderr } = checked([path])
  assert.deepEqual([status, found(path)], [0, [[1, '2']]])
  for (const name of ['again', 'episodes.csv']) assert.match(stderr, new RegExp(`${name} is not read: it is a link`))
})

test('three hundred thousand rows of two children are read in little memory', {
  timeout: 240_000,
}, async () => {
  const path = file('header.csv', header + rows.repeat(150_000))
  const kith = spawn(
    process.execPath,
    ['--max-old-space-size=200', join(import.meta.dirname, 'kith.ts'), 'check', path, '--year', '2025_26'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let said = ''
  kith.stderr.on('data', text => {
    said += text
  })
  const code = await new Promise(ended => kith.on('close', ended))
  assert.deepEqual([code, said.trim().split('\n').length], [0, 1], said)
})

test('what is imported is refused in the same way, and nothing of it is in the record', async () => {
  const { host, user, database } = await aDatabase(migrate)
  const env = {
    PATH: process.env['PATH'],
    KITH_AUTHORITY: '301',
    DATABASE_URL: `postgres://${user}@/${database}?host=${encodeURIComponent(host)}`,
  }
  const imported = (path: string) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'kith.ts'), 'import', path], { encoding: 'utf8', env, timeout: 240_000 })
  for (const [path, why] of [
    [file('cin.xml', entities(doubling).replaceAll('EXPSSDA903', 'Message')), /DOCTYPE/],
    [file('a.zip', bomb), /unpacks to far more/],
    ['/dev/zero', /neither a file nor a folder/],
  ] as const) {
    const { status, stdout, stderr } = imported(path)
    assert.ok(status === 1 || status === 2, `${path}: ${status} ${stderr}`)
    assert.match(stdout + stderr, why, path)
    assert.doesNotMatch(stderr, /something went wrong/, path)
  }
})
