import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { anyCensusChild, anyCensusHeader } from '../../../test/a-census.ts'
import { assessmentFactors, type CodeList, codes } from '../../record/record.ts'
import { writeCensus } from './write.ts'

const read = (url: URL) => readFileSync(url, 'utf8')
const ourText = read(new URL('census-2026.xsd', import.meta.url))
const ours = XsdValidator.fromDoc(XmlDocument.fromString(ourText))
const published = new URL('../../../../shared/reference/CIN_schema_2026.xsd', import.meta.url)
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

const anyCensus = fc.tuple(anyCensusHeader, fc.array(anyCensusChild, { minLength: 1, maxLength: 3 }))
const written = async ([header, children]: Parameters<Parameters<typeof anyCensus.map>[0]>[0]) =>
  (await Array.fromAsync(writeCensus(header, children, 2026))).join('')

test('whatever census we write is valid by our schema', async () => {
  await fc.assert(
    fc.asyncProperty(anyCensus, async census => assert.equal(saysAgainst(ours, await written(census)), undefined)),
    { numRuns: 60 },
  )
})

test('whatever census we write is valid by the published schema', { skip }, async () => {
  await fc.assert(
    fc.asyncProperty(anyCensus, async census => assert.equal(saysAgainst(theirs!, await written(census)), undefined)),
    { numRuns: 60 },
  )
})

/** Elements and cells of a file, so that it can be damaged and still be XML. */
const lines = (xml: string) => xml.split('\n')
const cell = /^(\s*<(\w+)>)([^<]*)(<\/\w+>)$/
const odd = ['', ' ', '0', '1', '2', 'true', 'UN8', 'N10', 'RC9', '5E', '18A', '24A', '25A', 'X', 'm', '-1', '+3', '007', '2026-02-30', '2026-03-31Z',
  '31/03/2026', '2026', 'A12345678901B', 'AB2345678901B', 'WBRI ', 'PHY', 'DDA', 'NONE'] // biome-ignore format: one list

const damages: Record<string, (xml: string, at: number, value: string) => string> = {
  'a cell is changed': (xml, at, value) => change(xml, at, line => line.replace(cell, `$1${value}$4`)),
  'a cell is left out': (xml, at) => change(xml, at, () => ''),
  'a cell is there twice': (xml, at) => change(xml, at, line => `${line}\n${line}`),
  'a cell is renamed': (xml, at) => change(xml, at, line => line.replace(cell, '<Sexx>$3</Sexx>')),
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

for (const [name, damage] of Object.entries(damages)) {
  test(`our schema and the published one agree when ${name}`, { skip }, async () => {
    let refused = 0
    const run = fc.asyncProperty(anyCensus, fc.nat(), fc.constantFrom(...odd), async (census, at, value) => {
      const xml = damage(await written(census), at, value)
      const [we, they] = [saysAgainst(ours, xml), saysAgainst(theirs!, xml)]
      assert.equal(we === undefined, they === undefined, `ours: ${we}\ntheirs: ${they}`)
      if (we) refused++
    })
    await fc.assert(run, { numRuns: 150 })
    assert.ok(refused > 10, 'some of them were refused')
  })
}

const whole = `<Message><Children><Child><ChildIdentifiers><LAchildID>C1</LAchildID><Sex>F</Sex></ChildIdentifiers>
<ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
<CINdetails><CINreferralDate>2025-05-01</CINreferralDate><ReferralSource>1A</ReferralSource><ReferralNFA>0</ReferralNFA></CINdetails></Child></Children></Message>`
const wrong: Record<string, [string, string]> = {
  'no child': ['<Child>[^]*</Child>', ''],
  'no sex': ['<Sex>F</Sex>', ''],
  'a sex that is not a code': ['<Sex>F', '<Sex>1'],
  'the older gender': ['<Sex>F</Sex>', '<GenderCurrent>2</GenderCurrent>'],
  'no referral': ['<CINdetails>[^]*</CINdetails>', ''],
  'a day that is none': ['2025-05-01', '2025-02-29'],
  'an empty day': ['2025-05-01', ''],
  'a flag in words': ['<ReferralNFA>0', '<ReferralNFA>false'],
  'an empty list of disabilities': ['</Ethnicity>', '</Ethnicity><Disabilities/>'],
  'an element of its own': ['</ReferralNFA>', '</ReferralNFA><Colour>blue</Colour>'],
  'pre-proceedings before their year': ['</ReferralNFA>', '</ReferralNFA><PreProceedingsandFGDM/>'],
  'text between elements': ['<CINdetails>', '<CINdetails>CIN'],
}
test('a small census is valid', () => assert.equal(saysAgainst(ours, whole), undefined))
for (const [name, [what, by]] of Object.entries(wrong)) {
  test(`a census with ${name} is refused`, () => {
    const damaged = whole.replace(new RegExp(what), by)
    assert.notEqual(damaged, whole)
    assert.ok(saysAgainst(ours, damaged))
    if (theirs) assert.ok(saysAgainst(theirs, damaged))
  })
}

const lists: Record<string, CodeList> = {
  Sex: codes.sexes,
  Ethnicity: codes.ethnicities,
  Disability: codes.disabilities,
  UpnUnknown: codes.upnUnknownReasons,
  ReferralSource: codes.referralSources,
  PrimaryNeed: codes.primaryNeeds,
  ClosureReason: codes.closureReasons,
  AbuseCategory: codes.abuseCategories,
  Factor: assessmentFactors,
}
for (const [type, list] of Object.entries(lists)) {
  test(`the codes of ${type} are those that the record holds`, () => {
    const inSchema = ourText
      .split(`<xs:simpleType name="${type}">`)[1]!
      .split('</xs:simpleType>')[0]!
      .matchAll(/value="(\w+)"/g)
    assert.deepEqual([...inSchema].map(m => m[1]).sort(), list.map(row => row.code).sort())
  })
}
