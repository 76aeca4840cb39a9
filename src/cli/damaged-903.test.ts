import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { Kept903 } from '../../test/a-903.ts'
import { aZip } from '../../test/a-zip.ts'
import { readYears, Unreadable } from '../engines/engines.ts'
import { childIdOf903, type RawRow } from '../returns/returns.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-damaged-'))
after(() => rmSync(folder, { recursive: true }))

const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,2,01/06/2015,WBRI,UN3,,\nB2,1,05/05/2010,BCRB,A123456789012,,\n'
const episodes = `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
A1,01/05/2023,S,V2,N1,U6,PR1,01/08/2023,X1,CARPL,ZZ1 1AA,ZZ2 2BB,SC1234567
A1,01/08/2023,P,V2,N1,T3,PR1,10/08/2023,X1,,ZZ1 1AA,ZZ3 3CC,
A1,10/08/2023,P,V2,N1,U6,PR1,,,,ZZ1 1AA,ZZ2 2BB,SC1234567
B2,01/06/2023,S,C2,N1,K2,PR4,01/02/2024,E4A,,ZZ1 1AA,ZZ3 3CC,SC7654321
`
const xml = `<?xml version="1.0"?><EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID><SEX>2</SEX><DOB>01/06/2015</DOB><ETHNIC>WBRI</ETHNIC><UPN>UN3</UPN>
<AREVIEW><REVIEW>01/06/2023</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW></HEADER><EPISODE><DECOM>01/05/2023</DECOM><RNE>S</RNE><LS>V2</LS><PL>U6</PL></EPISODE></CHILD></EXPSSDA903>`
const zip = aZip([
  { name: '2023_24/header.csv', text: header },
  { name: '2023_24/episodes.csv', text: episodes },
])

/** One file of each kind, cut off somewhere, or with some of its bytes replaced. */
const damaged = fc
  .tuple(
    fc.constantFrom<[string, Buffer]>(
      ['header.csv', Buffer.from(header)],
      ['episodes.csv', Buffer.from(episodes)],
      ['return.xml', Buffer.from(xml)],
      ['years.zip', zip],
    ),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat({ max: 255 })), { maxLength: 8 }),
  )
  .map(([[name, whole], cut, changes]) => {
    const bytes = Buffer.from(whole.subarray(0, cut === undefined ? whole.length : Math.floor(cut * whole.length)))
    for (const [where, byte] of changes) if (bytes.length > 0) bytes[Math.floor(where * bytes.length)] = byte
    return { name, bytes }
  })

test('however a file is damaged, it is read as far as it goes, or refused in one line; and the record can hold what is taken', async () => {
  let n = 0
  await fc.assert(
    fc.asyncProperty(damaged, async ({ name, bytes }) => {
      const here = join(folder, String(n++))
      mkdirSync(here)
      const isTable = name.endsWith('.csv')
      if (isTable)
        for (const [other, text] of Object.entries({ 'header.csv': header, 'episodes.csv': episodes }))
          writeFileSync(join(here, other), text)
      writeFileSync(join(here, name), bytes)
      const children = new Map<string, RawRow[]>()
      const path = isTable ? here : join(here, name)
      const years = await readYears([path], (_, row) => {
        const id = String(row.cells[0])
        children.set(id, [...(children.get(id) ?? []), row])
      }).catch((fault: Error) => {
        assert.ok(fault instanceof Unreadable, fault.stack)
        assert.doesNotMatch(fault.message, /\n/)
        return []
      })
      for (const { stopped } of years) assert.doesNotMatch(stopped ?? '', /\n/)
      for (const [id, rows] of children) if (childIdOf903(id) !== undefined) new Kept903(childIdOf903(id)!).readRaw('2023_24', rows)
    }),
    { numRuns: 300 },
  )
})
