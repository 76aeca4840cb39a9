import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { XmlEvent } from '../xml-event.ts'
import { layout903 } from './layout.ts'
import { read903, type Xml903Part } from './read-xml.ts'

/** Events as they are told of small, well-formed XML without attributes. */
function eventsOf(xml: string): XmlEvent[] {
  return [...xml.matchAll(/<(\/?)([^>/]+)(\/?)>|([^<]+)/g)].flatMap(([, close, name, empty, text]): XmlEvent[] => {
    if (text !== undefined) return [{ is: 'text', text, line: 1 }]
    if (close) return [{ is: 'close', name: name!, line: 1 }]
    const open: XmlEvent = { is: 'open', name: name!, line: 1 }
    return empty ? [open, { is: 'close', name: name!, line: 1 }] : [open]
  })
}
async function* batches(events: readonly XmlEvent[]) {
  yield events
}
const partsOf = async (xml: string): Promise<Xml903Part[]> => (await Array.fromAsync(read903(batches(eventsOf(xml))))).flat()
const said = (parts: readonly Xml903Part[]) =>
  parts.flatMap(part => {
    if (!('row' in part)) return []
    const names = Object.keys(layout903[part.row.table])
    const filled = names.flatMap((name, i) => (part.row.cells[i] === undefined ? [] : [[name, part.row.cells[i]]]))
    return [[part.row.table, Object.fromEntries(filled)]]
  })

const header = '<CHILDID>7</CHILDID><SEX>F</SEX><DOB>01/05/2015</DOB><UPN/>'

test('a child’s rows come out with who they are of; an empty element says nothing', async () => {
  const xml = `<EXPSSDA903><CHILD><HEADER>${header}<AREVIEW><REVIEW>01/06/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW><MOTHER/></HEADER><EPISODE><DECOM>01/04/2025</DECOM><PL>U1</PL></EPISODE><EPISODE><DECOM>02/05/2025</DECOM></EPISODE></CHILD></EXPSSDA903>`
  const who = { CHILD: '7', DOB: '01/05/2015' }
  assert.deepEqual(said(await partsOf(xml)), [
    ['Header', { ...who, SEX: 'F' }],
    ['Reviews', { ...who, REVIEW: '01/06/2025', REVIEW_CODE: 'PN1' }],
    ['Episodes', { CHILD: '7', DECOM: '01/04/2025', PLACE: 'U1' }],
    ['Episodes', { CHILD: '7', DECOM: '02/05/2025' }],
  ])
})

test('what stands in the header and is a table of its own is there where any of it is filled', async () => {
  const of = async (more: string) =>
    said(await partsOf(`<EXPSSDA903><CHILD><HEADER>${header}${more}</HEADER></CHILD></EXPSSDA903>`)).slice(1)
  const who = { CHILD: '7', DOB: '01/05/2015' }
  assert.deepEqual(await of('<DATE_INT/><IN_TOUCH/><UASC>0</UASC><DUC/>'), [])
  assert.deepEqual(await of('<NB_ADOPTR>2</NB_ADOPTR>'), [['AD1', { ...who, NB_ADOPTR: '2' }]])
  assert.deepEqual(await of('<ACCOM>T1</ACCOM>'), [['OC3', { ...who, ACCOM: 'T1' }]])
  assert.deepEqual(await of('<UASC>1</UASC>'), [['UASC', { ...who, SEX: 'F' }]])
  assert.deepEqual(await of('<UASC>0</UASC><DUC>01/05/2033</DUC>'), [['UASC', { ...who, SEX: 'F', DUC: '01/05/2033' }]])
})

test('what has no place is set aside, and the rest is read', async () => {
  const parts = await partsOf(`<EXPSSDA903><CHILD><HEADER>${header}<NICKNAME>Jo</NICKNAME><SEX>M</SEX></HEADER></CHILD></EXPSSDA903>`)
  assert.deepEqual(
    parts.flatMap(part => ('aside' in part ? [part.aside.field] : [])),
    ['NICKNAME', 'SEX'],
  )
  assert.deepEqual(said(parts), [['Header', { CHILD: '7', SEX: 'F', DOB: '01/05/2015' }]])
})

test('another document, and a cell without end, stop the reading', async () => {
  const why = async (xml: string) => (await partsOf(xml)).flatMap(part => ('stopped' in part ? [part.stopped.why] : []))
  assert.match((await why('<html></html>'))[0]!, /this is not a looked-after return/)
  assert.match(
    (await why(`<EXPSSDA903><CHILD><HEADER><CHILDID>${'7'.repeat(20_000)}</CHILDID></HEADER></CHILD></EXPSSDA903>`))[0]!,
    /longer than any cell/,
  )
  assert.match((await why('<EXPSSDA903><CHILD><HEADER><SEX><b></b></SEX></HEADER></CHILD></EXPSSDA903>'))[0]!, /inside the cell/)
})
