import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { layout903, type Table903 } from './layout.ts'
import { type MadeRow, madeRow } from './made-row.ts'
import { childXml903, xml903 } from './write-xml.ts'

const read = (url: URL) => readFileSync(url, 'utf8')
const ours = XsdValidator.fromDoc(XmlDocument.fromString(read(new URL('return-2026.xsd', import.meta.url))))
const published = new URL('../../../../shared/reference/CLA_2021.xsd', import.meta.url)
const theirs = existsSync(published) ? XsdValidator.fromDoc(XmlDocument.fromString(read(published))) : undefined
const skip = theirs ? false : 'the published schema is not beside the project'

/** What a schema says against a document; undefined when it is valid. */
function saysAgainst(schema: XsdValidator, xml: string): string | undefined {
  const document = XmlDocument.fromString(xml)
  try {
    schema.validate(document)
    return undefined
  } catch (problem) {
    return String(problem)
  } finally {
    document.dispose()
  }
}

const entry = '00000000-0000-7000-8000-000000000001'
const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2026-03-31'), noInvalidDate: true })
  .map(d => d.toISOString().slice(0, 10))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const flag = fc.constantFrom('0', '1')
const filled: Readonly<Record<string, fc.Arbitrary<string | undefined>>> = {
  CHILD: fc.constant('A00000001'),
  SEX: fc.constantFrom('M', 'F', 'U'),
  ETHNIC: fc.constantFrom('WBRI', 'NOBT'),
  UPN: maybe(fc.constantFrom('UN1', 'A301000000001')),
  RNE: fc.constantFrom('S', 'P'),
  LS: fc.constantFrom('C2', 'V2'),
  CIN: fc.constant('N1'),
  PLACE: fc.constantFrom('U6', 'K2', 'A5'),
  REVIEW_CODE: fc.constantFrom('PN0', 'PN7'),
  REC: maybe(fc.constantFrom('X1', 'E4A')),
  MISSING: fc.constantFrom('M', 'A'),
  PL_POST: maybe(fc.constant('ZZ1 1AA')),
  DATE_PERM: maybe(fc.constantFrom('zz/zz/2014', 'zz/zz/zzzz')),
  ...Object.fromEntries(['UASC', 'MOTHER', 'CONVICTED', 'TEETH_CHECK', 'FOSTER_CARE', 'NB_ADOPTR'].map(name => [name, maybe(flag)])),
}
const mustBe = new Set(['DECOM', 'DOB', 'REVIEW', 'MIS_START', 'DATE_PLACED'])
const anyRow = (table: Table903): fc.Arbitrary<MadeRow> => {
  const cells = Object.entries(layout903[table]).map(([column, holds]) => {
    const of = filled[column] ?? (holds === 'day' ? (mustBe.has(column) ? day : maybe(day)) : fc.constant(undefined))
    return [column, of] as const
  })
  return fc.record(Object.fromEntries(cells)).map(said => madeRow(table, entry, said))
}
const some = (table: Table903, maxLength: number) => fc.array(anyRow(table), { maxLength })
const anyChild = fc
  .tuple(
    anyRow('Header').map(row => [row]),
    some('Episodes', 3),
    some('Reviews', 2),
    some('Missing', 2),
    some('UASC', 1),
    some('AD1', 1),
    some('OC2', 1),
    some('PrevPerm', 1),
    some('PlacedAdoption', 2),
  )
  .map(all => all.flat())
const written = (children: MadeRow[][]) => xml903.before + children.map(childXml903).join('') + xml903.after
const anyReturn = fc.array(anyChild, { minLength: 1, maxLength: 3 })

test('whatever return we write is valid by our schema', () => {
  fc.assert(
    fc.property(anyReturn, children => assert.equal(saysAgainst(ours, written(children)), undefined)),
    { numRuns: 60 },
  )
})

test('whatever return we write is valid by the published schema, as far as that reaches', { skip }, () => {
  fc.assert(
    fc.property(anyReturn, children => assert.equal(saysAgainst(theirs!, written(children)), undefined)),
    { numRuns: 60 },
  )
})

const lines = (xml: string) => xml.split('\n')
const cell = /^(\s*<(\w+)>)([^<]*)(<\/\w+>)$/
const odd = [
  '',
  ' ',
  '0',
  'M',
  '31/03/2026',
  '2026-03-31',
  '31/02/2,26',
  'U6',
  'PR1',
  'ABCD',
  'OTHERS',
  'SC123456',
  'x'.repeat(9),
  'x'.repeat(14),
  'x'.repeat(21),
]

const damages: Record<string, (xml: string, at: number, value: string) => string> = {
  'a cell is changed': (xml, at, value) => change(xml, at, line => line.replace(cell, `$1${value}$4`)),
  'a cell is left out': (xml, at) => change(xml, at, () => ''),
  'a cell is there twice': (xml, at) => change(xml, at, line => `${line}\n${line}`),
  'a cell is renamed': (xml, at) => change(xml, at, line => line.replace(cell, '<SEXX>$3</SEXX>')),
  'two cells change places': (xml, at) => {
    const all = lines(xml)
    const places = all.flatMap((line, i) => (cell.test(line) ? [i] : []))
    const [a, b] = [places[at % places.length]!, places[(at + 1) % places.length]!]
    return all.with(a, all[b]!).with(b, all[a]!).join('\n')
  },
}
function change(xml: string, at: number, how: (line: string) => string): string {
  const all = lines(xml)
  const places = all.flatMap((line, i) => (cell.test(line) ? [i] : []))
  const place = places[at % places.length]!
  return all.with(place, how(all[place]!)).join('\n')
}
/** Where ours has more room than the published one, they may disagree. */
const isRoomier = (xml: string) => /<PL>[^<]{3}<|<CHILDID>[^<]{11,20}</.test(xml)

for (const [name, damage] of Object.entries(damages)) {
  test(`our schema and the published one agree when ${name}`, { skip }, () => {
    let refused = 0
    const run = fc.property(anyReturn, fc.nat(), fc.constantFrom(...odd), (children, at, value) => {
      const xml = damage(written(children), at, value)
      fc.pre(!isRoomier(xml))
      const [we, they] = [saysAgainst(ours, xml), saysAgainst(theirs!, xml)]
      assert.equal(we === undefined, they === undefined, `ours: ${we}\ntheirs: ${they}\n${xml}`)
      if (we) refused++
    })
    fc.assert(run, { numRuns: 150 })
    assert.ok(refused > 10, 'some of them were refused')
  })
}

test('a placement of three letters is valid, which the published schema has no room for', { skip }, () => {
  const said = { CHILD: 'C1', DECOM: '2025-05-01', RNE: 'S', LS: 'C2', CIN: 'N1', PLACE: 'Z13' }
  const header = madeRow('Header', entry, { CHILD: 'C1', SEX: 'F', DOB: '2015-06-01', ETHNIC: 'WBRI', UASC: '0' })
  const xml = written([[header, madeRow('Episodes', entry, said)]])
  assert.equal(saysAgainst(ours, xml), undefined)
  assert.match(saysAgainst(theirs!, xml) ?? '', /PL/)
})
