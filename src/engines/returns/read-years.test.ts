import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { aZip } from '../../../test/a-zip.ts'
import { writeXlsx } from '../files/write-xlsx.ts'
import { readYears, rootOf } from './read-years.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-years-'))
after(() => rmSync(folder, { recursive: true }))
const put = (name: string, what: string | Buffer): string => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, what)
  return path
}
const episodes = (...rows: string[]) => `CHILD,DECOM,RNE,LS,DEC\n${rows.join('\n')}\n`

async function read(...paths: string[]) {
  const rows: string[] = []
  const years = await readYears(paths, (of, row) => rows.push(`${of} ${row.row} ${row.cells.filter(cell => cell !== '').join(' ')}`))
  return { years: years.map(({ name, year }) => `${name} ${year}`), rows, read: years }
}

test('a zip of years has a return for each, named by the folder', async () => {
  const years = ['2021-22', '2022-23'].map(year => ({
    name: `all/${year}/episodes.csv`,
    text: episodes(`A,01/05/${year.slice(0, 4)},S,C2,`),
  }))
  const { years: found, rows } = await read(put('years.zip', aZip(years)))
  assert.deepEqual(found, ['years.zip: 2021-22 2021_22', 'years.zip: 2022-23 2022_23'])
  assert.deepEqual(rows, ['years.zip: 2021-22 0 A 01/05/2021 S C2', 'years.zip: 2022-23 0 A 01/05/2022 S C2'])
})

test('a folder named 2022 is of the year that ended then, or began then, as most of the dates in such folders have it', async () => {
  put('ends/2022/episodes.csv', episodes('A,01/05/2021,S,C2,', 'B,01/06/2021,S,C2,'))
  put('ends/2023/episodes.csv', episodes('A,01/05/2021,S,C2,'))
  assert.deepEqual((await read(join(folder, 'ends'))).years, ['ends: 2022 2021_22', 'ends: 2023 2022_23'])
  put('begins/2022/episodes.csv', episodes('A,01/05/2022,S,C2,', 'B,01/06/2022,S,C2,'))
  put('begins/2023/episodes.csv', episodes('A,01/05/2022,S,C2,'))
  assert.deepEqual((await read(join(folder, 'begins'))).years, ['begins: 2022 2022_23', 'begins: 2023 2023_24'])
})

test('several paths are several returns; last year’s folder is one of its own; what has no name goes by its dates', async () => {
  const one = put('one/episodes.csv', episodes('A,01/05/2023,S,C2,01/07/2023'))
  put('two/episodes.csv', episodes('A,01/05/2023,S,C2,01/07/2024'))
  put('two/last-year/episodes.csv', episodes('A,01/05/2023,S,C2,'))
  const { years } = await read(one, join(folder, 'two'))
  assert.deepEqual(years.sort(), ['episodes.csv 2023_24', 'two 2024_25', 'two: last-year 2023_24'])
})

test('a workbook is read as its tables are, dates as dates', async () => {
  const columns = ['CHILD', 'DECOM', 'RNE', 'LS', 'DEC'].map(heading =>
    heading.startsWith('DEC') ? { heading, is: 'day' as const } : { heading },
  )
  const book = await buffer(writeXlsx([{ name: 'Episodes', columns, rows: [['A', '2023-05-01', 'S', 'C2', '']] }]))
  const { years, rows: found } = await read(put('return.xlsx', book))
  assert.deepEqual([years, found], [['return.xlsx 2023_24'], ['return.xlsx 0 A 01/05/2023 S C2']])
})

test('a file that cannot be read stops nothing but itself', async () => {
  put('odd/episodes.csv', episodes('A,01/05/2023,S,C2,'))
  put('odd/reviews.csv', 'CHILD,REVIEW,REVIEW,REVIEW_CODE\nA,1,2,PN1\n')
  put('odd/readme.csv', 'hello\n')
  const {
    read: [year],
    rows,
  } = await read(join(folder, 'odd'))
  assert.deepEqual([rows.length, year?.rows.get('Episodes')], [1, 1])
  assert.match(year!.stopped ?? '', /reviews.csv.*REVIEW twice/)
  assert.match(year!.notes.join(), /readme.csv is not read/)
})

test('what begins with which element is told, so that a census is read as one', async () => {
  assert.equal(await rootOf(put('census.xml', '<?xml version="1.0"?><Message><Header/></Message>')), 'Message')
  assert.equal(await rootOf(put('return.xml', '<EXPSSDA903></EXPSSDA903>')), 'EXPSSDA903')
  assert.equal(await rootOf(put('table.csv', episodes())), undefined)
  assert.equal(await rootOf(folder), undefined)
})
