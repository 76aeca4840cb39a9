import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeRow } from './made-row.ts'
import { csvOf, csvTables } from './write.ts'
import { childXml903 } from './write-xml.ts'

const entry = '00000000-0000-7000-8000-000000000001'
const header = madeRow('Header', entry, { CHILD: 'C1', SEX: 'F', DOB: '2015-06-01', ETHNIC: 'WBRI', UPN: 'UN1', MOTHER: '0', UASC: '0' })
const episode = madeRow('Episodes', entry, {
  CHILD: 'C1',
  DECOM: '2025-05-01',
  RNE: 'S',
  LS: 'C2',
  CIN: 'N1',
  PLACE: 'Z13',
  PL_POST: 'ZZ1 1AA',
})

test('a year has the tables that it asks for: social workers from 2023/24, deprivation of liberty from 2026/27', () => {
  assert.deepEqual(
    (['2022_23', '2023_24', '2026_27'] as const).map(year => csvTables(year).length),
    [10, 11, 12],
  )
})

test('CSV has the columns that are reported, days as the return writes them, and an empty cell for what is not known', () => {
  const tables = new Map(csvTables('2025_26').map(t => [t.table, t.columns.join(',')]))
  assert.equal(tables.get('Header'), 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB')
  assert.equal(tables.get('Episodes'), 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN')
  assert.equal(csvOf(header), 'C1,F,01/06/2015,WBRI,UN1,0,\r\n')
  assert.equal(csvOf(episode), 'C1,01/05/2025,S,C2,N1,Z13,,,,,,ZZ1 1AA,\r\n')
})

test('a date of which parts are not known is written as it stands', () => {
  const row = madeRow('PrevPerm', entry, { CHILD: 'C1', DOB: '2015-06-01', PREV_PERM: 'P1', LA_PERM: '301', DATE_PERM: 'zz/zz/2014' })
  assert.equal(csvOf(row), 'C1,01/06/2015,P1,301,zz/zz/2014\r\n')
})

test('XML has every table of a child in the order of the schema; what must be there is, also when it is empty', () => {
  const rows = [
    header,
    episode,
    madeRow('OC3', entry, { CHILD: 'C1', DOB: '2015-06-01', IN_TOUCH: 'NO', ACTIV: '0', ACCOM: '0' }),
    madeRow('Reviews', entry, { CHILD: 'C1', DOB: '2015-06-01', REVIEW: '2025-06-01', REVIEW_CODE: 'PN1' }),
  ]
  assert.equal(
    childXml903(rows).replaceAll(/\s+/g, ''),
    '<CHILD><HEADER><CHILDID>C1</CHILDID><UPN>UN1</UPN><SEX>F</SEX><DOB>01/06/2015</DOB><ETHNIC>WBRI</ETHNIC><UASC>0</UASC>' +
      '<IN_TOUCH>NO</IN_TOUCH><ACTIV>0</ACTIV><ACCOM>0</ACCOM><AREVIEW><REVIEW>01/06/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>' +
      '<MOTHER>0</MOTHER></HEADER>' +
      '<EPISODE><DECOM>01/05/2025</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>Z13</PL><PL_POST>ZZ11AA</PL_POST><DEC></DEC><REC></REC></EPISODE></CHILD>',
  )
})
