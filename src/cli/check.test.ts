import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'kith-'))
after(() => rmSync(folder, { recursive: true }))
const lying = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const kith = (...args: string[]) => spawnSync(process.execPath, [join(import.meta.dirname, 'kith.ts'), ...args], { encoding: 'utf8' })

const header = lying('header.csv', 'CHILD,SEX,DOB,ETHNIC\n1,F,01/05/2015,WBRI\n2,x,01/05/2015,WBRI\n')

test('kith check prints one line of JSON for each input, and ends well whatever it found', () => {
  const { stdout, status, stderr } = kith('check', header, header, '--year', '2025_26', '--json')
  assert.deepEqual([status, stderr], [0, ''])
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  assert.equal(lines.length, 2)
  const { input, collection, year, checks } = lines[0]
  assert.deepEqual([input, collection, year], [header, 'ssda903', '2025_26'])
  const of = (code: string) => checks.find((check: { code: string }) => check.code === code)
  assert.deepEqual(of('101'), {
    code: '101',
    severity: 'error',
    status: 'failed',
    findings: [{ table: 'Header', row: 1, fields: ['SEX'], child: '2' }],
  })
  assert.deepEqual(of('1009'), { code: '1009', severity: 'error', status: 'not-run', why: 'there is no table Episodes', findings: [] })
})

test('kith check says in words what to put right', () => {
  const { stdout, status } = kith('check', header, '--year', '2025_26')
  assert.equal(status, 0)
  assert.match(stdout, /SSDA903 2025\/26\n\d+ checks passed, \d+ failed, \d+ not run\./)
  assert.match(stdout, /1 {2}101 +The child’s sex is missing/)
})

test('what cannot be read is one line and ends with 2; the other inputs are checked all the same', () => {
  const { stdout, stderr, status } = kith('check', join(folder, 'nowhere'), header, '--year', '2025_26', '--json')
  assert.equal(status, 2)
  assert.match(stderr, /^kith: .*nowhere cannot be read: there is no file or folder [^\n]*\n$/)
  assert.equal(stdout.trimEnd().split('\n').length, 1)
})

test('a wrong option is one line and ends with 2', () => {
  for (const args of [
    ['check'],
    ['check', header, '--year', '2026'],
    ['check', header, '--collection', 'sen2'],
    ['check', '--cases', join(folder, 'none')],
  ]) {
    const { status, stderr } = kith(...args)
    assert.deepEqual([status, stderr.split('\n').length], [2, 2], stderr)
  }
})

test('conformance cases are run one in a line, each with what it finds', () => {
  const given = { collection: 'SSDA903', year: '2024_25', tables: { Header: [{ SEX: 'M' }, { SEX: '1' }, { SEX: null }] } }
  const lines = [
    { ...given, case: 'a', rule: '101' },
    { ...given, case: 'b', rule: '101', year: '2022_23' },
    { ...given, case: 'c', rule: '1009' },
    { ...given, case: 'd', rule: 'none of ours' },
  ]
  const { stdout, status } = kith('check', '--cases', lying('cases.jsonl', lines.map(line => JSON.stringify(line)).join('\n')), '--json')
  assert.equal(status, 0)
  assert.deepEqual(
    stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
    [
      { case: 'a', rule: '101', status: 'failed', failures: { Header: [1, 2] } },
      { case: 'b', rule: '101', status: 'failed', failures: { Header: [0, 2] } },
      { case: 'c', rule: '1009', status: 'not-run', failures: {}, why: 'there is no table Episodes' },
      { case: 'd', rule: 'none of ours', status: 'not-run', failures: {}, why: 'there is no such check' },
    ],
  )
})

test('--across sets several returns of one council against each other, as one input', () => {
  const identifiers = '<ChildIdentifiers><LAchildID>1</LAchildID><Sex>F</Sex></ChildIdentifiers>'
  const census = lying(
    'cin.xml',
    `<Message><Header><CollectionDetails><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children><Child>${identifiers}</Child></Children></Message>`,
  )
  const feed = lying('feed.json', JSON.stringify([{ la_child_id: '1', child_details: { sex: 'M' } }]))
  const { stdout, status } = kith('check', census, feed, '--across', '--json')
  assert.equal(status, 0)
  const said = JSON.parse(stdout)
  assert.deepEqual([said.input, said.collection, said.year], [`${census} + ${feed}`, 'across', '2025_26'])
  const of = (code: string) => said.checks.find((check: { code: string }) => check.code === code)
  assert.deepEqual(of('same-sex').findings, [
    { table: 'CIN_ChildIdentifiers', row: 0, fields: ['Sex'], child: '1' },
    { table: 'FEED_Children', row: 0, fields: ['sex'], child: '1' },
  ])
  assert.equal(of('closed-in-care').status, 'not-run')
  const alone = kith('check', census, '--across')
  assert.equal(alone.status, 2)
  assert.match(alone.stderr, /^kith: it cannot be read: there are not two different returns in these[^\n]*\n$/)
})
