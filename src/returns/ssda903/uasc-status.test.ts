import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { About } from '../about.ts'
import { tablesOf } from '../given-rows.ts'
import { runCase } from '../returns.ts'
import { shape903 } from './layout.ts'
import { statusIn, whyNoStatus } from './uasc-status.ts'

const about = (fileFormat: 'csv' | 'xml', ...there: string[]) =>
  ({ fileFormat, isGiven: (table: string, column?: string) => there.includes(column ? `${table}.${column}` : table) }) as About

test('a header that is there decides, even where it says nothing of a child in the table', () => {
  const tables = tablesOf(shape903, { Header: [{ CHILD: '1' }], UASC: [{ CHILD: '1', SEX: 'M' }] })
  assert.equal(statusIn('', tables, about('csv', 'Header', 'UASC')), undefined)
  assert.equal(statusIn('', tables, about('csv', 'UASC')), '1')
})

test('without a header, a date of birth alone does not make a child an unaccompanied one, and no row says nothing', () => {
  const tables = tablesOf(shape903, { UASC_last: [{ CHILD: '1', DOB: '2008-05-01' }] })
  assert.equal(statusIn('_last', tables, about('csv', 'UASC_last')), '0')
  assert.equal(statusIn('', tables, about('csv', 'UASC')), undefined)
})

test('XML says it in the headers only, and a header must have the column', () => {
  assert.equal(whyNoStatus(about('csv')), undefined)
  assert.equal(whyNoStatus(about('xml', 'Header', 'Header.UASC')), 'there is no table Header_last')
  assert.equal(whyNoStatus(about('csv', 'Header')), 'Header does not say who seeks asylum unaccompanied')
})

test('a case whose header has no such column is not run: nobody is found for a column that was left out', () => {
  const tables = {
    Header: [{ CHILD: '1' }],
    Header_last: [{ CHILD: '1', UASC: '0' }],
    UASC: [{ CHILD: '1', DUC: '2022-05-02' }],
    UASC_last: [{ CHILD: '1', DOB: '2004-05-02', DUC: null }],
  }
  for (const rule of ['205B', '205C', '205D', '303']) {
    const { status, failures } = runCase({
      case: rule,
      collection: 'SSDA903',
      year: '2022_23',
      rule,
      tables,
      metadata: { file_format: 'csv' },
    })
    assert.deepEqual([status, failures], ['not-run', {}], rule)
  }
})
