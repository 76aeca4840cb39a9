import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { held } from '../../../test/found-held.ts'
import { Unreadable } from '../files/file.ts'
import { checkAcross } from './check-across.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-'))
after(() => rmSync(folder, { recursive: true }))
function lying(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
const at = (name: string) => join(folder, name)

const census = (children: string, date = '2026-03-31') =>
  `<?xml version="1.0"?><Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>${date}</ReferenceDate></CollectionDetails></Header><Children>${children}</Children></Message>`
const child = (id: string, born: string, details: string) =>
  `<Child><ChildIdentifiers><LAchildID>${id}</LAchildID><PersonBirthDate>${born}</PersonBirthDate><Sex>F</Sex></ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics><CINdetails>${details}</CINdetails></Child>`

lying({
  'cin.xml': census(
    child(
      '1',
      '2015-06-01',
      '<CINreferralDate>2025-04-22</CINreferralDate><CINclosureDate>2025-09-01</CINclosureDate><ReferralNFA>0</ReferralNFA>',
    ) + child('2', '2012-01-01', '<CINreferralDate>2025-04-22</CINreferralDate><ReferralNFA>0</ReferralNFA>'),
  ),
  '903/header.csv': 'CHILD,SEX,DOB,ETHNIC,UPN\n1,F,06/01/2015,WBRI,UN5\n3,F,01/01/2014,WBRI,UN5\n',
  '903/episodes.csv': 'CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n3,01/05/2025,S,C2,N1,U1,,\n1,01/05/2025,S,C2,N1,U1,,\n1,soon,S,C2,N1,U1,,\n',
  '903/sw_episodes.csv': 'CHILD,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n1,SW1234567,01/05/2025,,INITIAL\n',
  'feed.json': JSON.stringify([
    { la_child_id: '1', child_details: { date_of_birth: '2015-06-01', sex: 'F', ethnicity: 'WBRI', disabilities: ['AUT'] } },
    { la_child_id: '2', purge: true },
  ]),
  'workforce.xml':
    '<Message><LALevel><NumberOfVacancies>0.00</NumberOfVacancies></LALevel><CSWWWorker><AgencyWorker>0</AgencyWorker><SWENo>SW7654321</SWENo></CSWWWorker></Message>',
})

async function check(...names: string[]) {
  const checked = held(await checkAcross(names.map(at)))
  const of = (rule: string) => checked.outcomes.find(outcome => outcome.code === rule)!
  const found = (rule: string) => {
    const outcome = of(rule)
    return outcome.status === 'failed'
      ? outcome.found.flatMap(({ table, rows, children }) => rows.map((row, i) => `${table} ${row} ${children[i]}`))
      : outcome.status
  }
  return { ...checked, of, found }
}

test('a census and a looked-after return are set against each other by the number of the child, whatever their formats and dates are like', async () => {
  const { year, found, of, notes } = await check('cin.xml', '903')
  assert.equal(year, '2025_26')
  assert.deepEqual(found('same-birth'), ['CIN_ChildIdentifiers 0 1', 'SSDA903_Header 0 1'])
  assert.deepEqual(found('closed-in-care'), ['CIN_CINdetails 0 1', 'SSDA903_Episodes 1 1'])
  assert.deepEqual(found('care-not-in-census'), ['SSDA903_Episodes 0 3'])
  assert.equal(found('same-ethnicity'), 'passed')
  assert.equal(of('not-in-feed').status, 'not-run')
  assert.match(notes.join(), /1 of 3 children are in more than one of them by the same number/)
})

test('the order of the inputs changes nothing', async () => {
  const [one, other] = [await check('cin.xml', '903'), await check('903', 'cin.xml')]
  assert.deepEqual(one.outcomes, other.outcomes)
})

test('the daily feed and the workforce census are set beside them; whoever is to be removed from the feed is not in it', async () => {
  const { found } = await check('cin.xml', '903', 'feed.json', 'workforce.xml')
  assert.deepEqual(found('not-in-feed'), ['CIN_ChildIdentifiers 1 2', 'SSDA903_Header 1 3'])
  assert.deepEqual(found('same-disabilities'), ['CIN_ChildCharacteristics 0 1', 'FEED_Children 0 1'])
  assert.deepEqual(found('worker-in-census'), ['SSDA903_SWEpisodes 0 1'])
})

test('returns of two years are said to be', async () => {
  lying({ 'old.xml': census('', '2024-03-31') })
  const { notes } = await check('old.xml', '903')
  assert.match(notes.join(), /they are not of one year: CIN census 2023\/24, SSDA903 2025\/26/)
})

test('what is no two returns, or cannot be read, is refused in a line that names it', async () => {
  lying({ 'bad.json': '[{"la_child_id": 7}]', 'no.json': '[{', 'odd.json': '[{"la_child_id":"1","social_care_episodes":{}}]' })
  const refused = (why: RegExp, ...names: string[]) =>
    assert.rejects(
      check(...names),
      (fault: Error) => fault instanceof Unreadable && why.test(fault.message) && !fault.message.includes('\n'),
    )
  await refused(/there are not two different returns/, 'cin.xml')
  await refused(/bad.json: its child 1 is not as the daily feed has them/, 'cin.xml', 'bad.json')
  await refused(/odd.json: its child 1 is not/, 'cin.xml', 'odd.json')
  await refused(/no.json: it is not JSON/, 'cin.xml', 'no.json')
  await refused(/nowhere: there is no file or folder/, 'cin.xml', 'nowhere')
})
