import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kernel/kernel.ts'
import type { Reference } from '../about.ts'
import { firstHalves } from '../outward.ts'
import { plainPostcode } from '../postcode.ts'
import type { RawRow } from '../raw-rows.ts'
import { derived903 } from './derived.ts'
import { layout903 } from './layout.ts'

const tables = Object.keys(layout903)
const at = (table: string, column: string) => Object.keys(layout903[table as 'Header']).indexOf(column)
function rowOf(table: string, said: Record<string, string>): RawRow {
  const cells = Object.keys(layout903[table as 'Header']).map(column => said[column] ?? '')
  return { table: tables.indexOf(table), row: 0, cells }
}
const given = (said: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(said).map(([table, columns]) => [table, new Map(columns.map(column => [column, true as const]))]))
const on = day('2026-03-31')

const places = {
  SE217HT: { authority: 'E09000028', easting: 533_000, northing: 173_000 },
  N11AA: { authority: 'E09000019', easting: 531_000, northing: 184_000 },
}
const postcodes = { isWhole: true, find: (text: string) => places[plainPostcode(text) as 'N11AA'] }
const said = (row: RawRow, ...columns: string[]) => columns.map(column => row.cells[at('Episodes', column)])
const asked = given({ Episodes: ['CHILD', 'HOME_POST', 'PL_POST'] })

test('where a placement is follows from its postcode: whose area, in or out of ours, and how far from home', () => {
  const reference: Reference = { postcodes, localAuthority: 'E09000028' }
  const { given: more, derives } = derived903(asked, reference, on)
  for (const column of ['PL_LA', 'PL_LOCATION', 'PL_DISTANCE']) assert.equal(more['Episodes']!.get(column), true)
  const row = rowOf('Episodes', { HOME_POST: 'SE21 7HT', PL_POST: 'n1 1aa' })
  assert.equal(derives([row]), 0)
  assert.deepEqual(said(row, 'PL_LA', 'PL_LOCATION', 'PL_DISTANCE'), ['E09000019', 'OUT', '6.9'])
  const unknown = rowOf('Episodes', { HOME_POST: 'SE21 7HT', PL_POST: 'ZZ1 1ZZ' })
  derives([unknown])
  assert.deepEqual(said(unknown, 'PL_LA', 'PL_LOCATION', 'PL_DISTANCE'), ['', '', ''])
})

test('without the directory, what the first half says is told, and the rest is not', () => {
  const { derives, mayBeUntold } = derived903(asked, { postcodes: firstHalves, localAuthority: 'E09000033' }, on)
  const untold = (row: RawRow) => {
    const bits = derives([row])
    return mayBeUntold.filter((_, i) => bits & (1 << i))
  }
  const row = rowOf('Episodes', { HOME_POST: 'SE21 7HT', PL_POST: 'W1D 1AA' })
  assert.deepEqual(untold(row), ['Episodes.PL_DISTANCE'])
  assert.deepEqual(said(row, 'PL_LA', 'PL_LOCATION'), ['E09000033', 'IN'])
  const border = rowOf('Episodes', { PL_POST: 'SY10 7HH' })
  assert.deepEqual(untold(border), ['Episodes.PL_LA', 'Episodes.PL_LOCATION'])
  assert.deepEqual(untold(rowOf('Episodes', {})), [])
})

test('what is missing is said for each column', () => {
  const { given: more } = derived903(given({ Episodes: ['CHILD', 'PL_POST'] }), { postcodes }, on)
  assert.equal(more['Episodes']!.get('PL_LA'), true)
  assert.equal(more['Episodes']!.get('PL_LOCATION'), 'it is not said which council the return is from')
  assert.equal(more['Episodes']!.get('PL_DISTANCE'), 'Episodes has no column HOME_POST')
})

test('a column that the file has is left as it stands', () => {
  const { derives } = derived903(given({ Episodes: ['PL_POST', 'PL_LA', 'PL_LOCATION', 'PL_DISTANCE'] }), { postcodes }, on)
  const row = rowOf('Episodes', { PL_POST: 'N1 1AA', PL_LA: 'WAL' })
  derives([row])
  assert.deepEqual(said(row, 'PL_LA'), ['WAL'])
})

test('in CSV a child seeks asylum alone when their table has them; without that table it is not known', () => {
  const { given: more, derives } = derived903(given({ Header: ['CHILD'], UASC: ['CHILD'] }), {}, on)
  assert.equal(more['Header']!.get('UASC'), true)
  const [header, other] = [rowOf('Header', { CHILD: '1' }), rowOf('Header', { CHILD: '2' })]
  derives([header, rowOf('UASC', { CHILD: '1' })])
  derives([other])
  assert.deepEqual([header.cells[at('Header', 'UASC')], other.cells[at('Header', 'UASC')]], ['1', '0'])
  assert.equal(derived903(given({ Header: ['CHILD'] }), {}, on).given['Header']!.has('UASC'), false)
})
