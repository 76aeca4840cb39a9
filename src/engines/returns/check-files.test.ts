import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { aWorkbook, aZip } from '../../../test/a-zip.ts'
import { held } from '../../../test/found-held.ts'
import { Unreadable } from '../files/file.ts'
import { type CheckingFiles, checkFiles } from './check-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-'))
after(() => rmSync(folder, { recursive: true }))
let made = 0

type Files = Readonly<Record<string, string | Buffer>>
/** A folder with these files, or the one file. */
function lying(files: Files): string {
  const path = join(folder, String(made++))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return path
}
const alone = (name: string, text: string | Buffer) => join(lying({ [name]: text }), name)

async function check(path: string, asked: Partial<CheckingFiles> = {}) {
  const checked = held(await checkFiles({ path, year: '2025_26', reference: {}, ...asked }))
  const of = (code: string) => checked.outcomes.find(outcome => outcome.code === code)!
  return {
    ...checked,
    status: (code: string) => of(code).status,
    why: (code: string) => ('why' in of(code) ? (of(code) as { why: string }).why : undefined),
    rows: (code: string) => {
      const outcome = of(code)
      return outcome.status === 'failed' ? Object.fromEntries(outcome.found.map(({ table, rows }) => [table, rows])) : {}
    },
    children: (code: string) => {
      const outcome = of(code)
      return outcome.status === 'failed' ? outcome.found.flatMap(({ children }) => children) : []
    },
  }
}

const tables = {
  header: [
    ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
    ['1', 'F', '01/05/2015', 'WBRI', 'UN3', '0', ''],
    ['2', '2', '02/06/2012', 'WBRI', 'UN3', '', ''],
  ],
  episodes: [
    ['CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'DEC', 'REC', 'REASON_PLACE_CHANGE', 'HOME_POST', 'PL_POST', 'URN'],
    ['2', '10/04/2024', 'L', 'C2', 'N1', 'U1', 'PR1', '', '', 'MOVED', 'SE21 7HT', 'SE22 0PW', '1234567'],
    ['1', '01/06/2025', 'S', 'C2', 'N1', 'U1', 'PR1', '', '', '', 'SE21 7HT', 'SE22 0PW', '1234567'],
  ],
  'last-year/episodes': [
    ['CHILD', 'DECOM', 'RNE', 'DEC'],
    ['2', '10/04/2024', 'S', ''],
  ],
}
const csv = (rows: readonly (readonly string[])[]) => rows.map(row => `${row.join(',')}\r\n`).join('')
const files = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`${name}.csv`, csv(rows)]))

test('a folder is read: tables by their columns, last year in its folder, findings by row and child', async () => {
  const found = await check(lying({ ...files, 'notes.txt': 'what we did' }))
  assert.equal(found.collection, 'ssda903')
  assert.deepEqual([found.rows('101'), found.children('101')], [{ Header: [1] }, ['2']])
  assert.deepEqual([found.rows('1009'), found.rows('503A')], [{ Episodes: [0] }, { Episodes: [0] }])
  assert.match(found.notes[0]!, /^notes.txt is not read/)
})

test('a folder, a zip, a workbook and XML of one return have the same findings, and so have its files and rows in another order', async () => {
  const whole = await check(lying(files))
  const zipped = await check(alone('return.zip', aZip(Object.entries(files).map(([name, text]) => ({ name: `my return/${name}`, text })))))
  const day = (cell: string) => (/^\d\d\/\d\d\/\d{4}$/.test(cell) ? { xml: `<c s="1"><v>${serial(cell)}</v></c>` } : cell)
  const sheets = { Sheet1: tables.header.map(row => row.map(day)), Sheet2: tables.episodes.map(row => row.map(day)) }
  const lastYear = lying({ 'episodes.csv': files['last-year/episodes.csv']! })
  const workbook = await check(alone('return.xlsx', aWorkbook(sheets)), { lastYear })
  assert.deepEqual(zipped.outcomes, whole.outcomes)
  assert.deepEqual(workbook.outcomes, whole.outcomes)

  const turned = Object.entries(tables).map(([name, [head, ...rows]]) => [
    name === 'header' ? 'zz.csv' : `${name}.csv`,
    csv([head!, ...rows.toReversed()]),
  ])
  const found = await check(lying(Object.fromEntries(turned)))
  for (const code of ['101', '1009', '503A']) assert.deepEqual(found.children(code), whole.children(code), code)
  assert.deepEqual(
    found.outcomes.map(({ code, status }) => [code, status]),
    whole.outcomes.map(({ code, status }) => [code, status]),
  )
})
const serial = (cell: string) =>
  (Date.UTC(Number(cell.slice(6)), Number(cell.slice(3, 5)) - 1, Number(cell.slice(0, 2))) - Date.UTC(1899, 11, 30)) / 86_400_000

test('XML is a looked-after return or a census by its first element', async () => {
  const child =
    '<CHILD><HEADER><CHILDID>2</CHILDID><SEX>2</SEX><DOB>02/06/2012</DOB><UASC/></HEADER><EPISODE><DECOM>10/04/2024</DECOM><RNE>L</RNE><PL>U1</PL><REASON_PLACE_CHANGE>MOVED</REASON_PLACE_CHANGE></EPISODE></CHILD>'
  const found = await check(alone('903.xml', `<?xml version="1.0"?><EXPSSDA903>${child}</EXPSSDA903>`), {
    lastYear: lying({ 'episodes.csv': files['last-year/episodes.csv']! }),
  })
  assert.deepEqual([found.rows('101'), found.rows('1009'), found.rows('503A')], [{ Header: [0] }, { Episodes: [0] }, { Episodes: [0] }])
  const census =
    '<Message><Header><CollectionDetails><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children><Child><ChildIdentifiers><LAchildID>7</LAchildID></ChildIdentifiers><CINdetails><Assessments><AssessmentActualStartDate>2026-01-27</AssessmentActualStartDate></Assessments></CINdetails></Child></Children></Message>'
  const cin = held(await checkFiles({ path: alone('cin.xml', census), reference: {} }))
  assert.deepEqual([cin.collection, cin.year], ['cin', '2025_26'])
  const outcome = cin.outcomes.find(({ code }) => code === '8670Q')!
  assert.deepEqual(outcome.status === 'failed' && outcome.found.map(({ rows, children }) => [rows, children]), [[[0], ['7']]])
})

test('where a placement is follows from its postcode in XML too', async () => {
  const episode =
    '<EPISODE><DECOM>01/06/2025</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U1</PL><PL_POST>AX1 1AA</PL_POST><HOME_POST>AX1 1AB</HOME_POST><DEC/><REC/></EPISODE>'
  const child = `<CHILD><HEADER><CHILDID>1</CHILDID><UPN>UN3</UPN><SEX>F</SEX><DOB>01/05/2015</DOB><ETHNIC>WBRI</ETHNIC><UASC>0</UASC></HEADER>${episode}</CHILD>`
  const places = {
    AX11AA: { authority: 'E06000901', easting: 1000, northing: 1000 },
    AX11AB: { authority: 'E06000901', easting: 2000, northing: 1000 },
  }
  const postcodes = { isWhole: true, find: (postcode: string) => places[postcode.replace(' ', '') as keyof typeof places] }
  const path = alone('903.xml', `<EXPSSDA903>${child}</EXPSSDA903>`)
  const found = await check(path, { reference: { postcodes, localAuthority: 'E06000901' } })
  assert.deepEqual(['169', '179', '392a'].map(found.status), ['passed', 'passed', 'passed'])
  const elsewhere = await check(path, { reference: { postcodes: { isWhole: true, find: () => undefined }, localAuthority: 'E06000901' } })
  assert.deepEqual(['169', '179', '392a'].map(elsewhere.status), ['failed', 'failed', 'failed'])
})

test('a census that does not say its reference date is asked only about that', async () => {
  const of = async (header: string) => {
    const { outcomes } = held(
      await checkFiles({ path: alone('cin.xml', `<Message>${header}<Children></Children></Message>`), reference: {} }),
    )
    return (code: string) => outcomes.find(outcome => outcome.code === code)!
  }
  const without = await of('<Header><CollectionDetails><Year>2026</Year></CollectionDetails></Header>')
  assert.equal(without('100').status, 'failed')
  assert.deepEqual(
    without('8670Q').status === 'not-run' && (without('8670Q') as { why: string }).why,
    'the census does not say its reference date',
  )
  const right = await of(
    '<Header><CollectionDetails><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>',
  )
  assert.deepEqual([right('100').status, right('8670Q').status], ['passed', 'passed'])
  const headless = await of('')
  assert.deepEqual([headless('100').status, headless('8670Q').status], ['failed', 'not-run'])
})

test('a census is of the year of its reference date, or else of the year that it names', async () => {
  const yearOf = async (details: string) => {
    const header = `<Header><CollectionDetails>${details}</CollectionDetails></Header>`
    return held(await checkFiles({ path: alone('cin.xml', `<Message>${header}<Children/></Message>`), reference: {} })).year
  }
  assert.equal(await yearOf('<Year>2026</Year><ReferenceDate>2024-03-31</ReferenceDate>'), '2023_24')
  assert.equal(await yearOf('<Year>2024</Year><ReferenceDate>31 March</ReferenceDate>'), '2023_24')
  assert.equal(await yearOf('<Year>2019</Year>'), '2022_23', 'the first whose rules are known')
  assert.equal(await yearOf('<Year>this year</Year>'), '2025_26')
})

test('rows of a census are counted from 0 through the whole file, whatever its children leave out', async () => {
  const child = (inside: string) => `<Child>${inside}</Child>`
  const module = (inside: string) => `<CINdetails><CINreferralDate>2025-06-01</CINreferralDate>${inside}</CINdetails>`
  const plan = (start: string) => `<CINPlanDates><CINPlanStartDate>${start}</CINPlanStartDate></CINPlanDates>`
  const children = [
    child(module('') + module(plan('2025-05-31'))),
    child('<ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability/></Disabilities></ChildCharacteristics>'),
    child(`<ChildIdentifiers><LAchildID>7</LAchildID></ChildIdentifiers>${module(plan('2025-06-01') + plan('2025-05-01'))}`),
    child(
      '<ChildIdentifiers><LAchildID>8</LAchildID></ChildIdentifiers><ChildCharacteristics><Disabilities><Disability>NONE</Disability><Disability>AUT</Disability></Disabilities></ChildCharacteristics>',
    ),
  ]
  const header = '<Header><CollectionDetails><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>'
  const found = await check(alone('cin.xml', `<Message>${header}<Children>${children.join('')}</Children></Message>`))
  assert.deepEqual(found.rows('4015'), { CINplanDates: [0, 2], CINdetails: [1, 2] })
  assert.deepEqual(found.rows('8500'), { ChildIdentifiers: [0, 1] })
  assert.deepEqual(found.rows('4220'), { ChildCharacteristics: [0, 2, 3] })
  assert.deepEqual(found.rows('8790'), { Disabilities: [2] })
  assert.deepEqual(found.rows('8590'), { ChildIdentifiers: [3] })
})

test('of two documents in a folder the first is read and the other told, and a census has no last year', async () => {
  const census = (id: string) =>
    `<Message><Header><CollectionDetails><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children><Child><ChildIdentifiers><LAchildID>${id}</LAchildID></ChildIdentifiers></Child></Children></Message>`
  const found = await check(lying({ 'a.xml': census('7'), 'b.xml': census('8'), 'last-year/c.xml': census('9') }))
  assert.deepEqual([found.rows('8590'), found.children('8590')], [{ ChildIdentifiers: [0] }, ['7']])
  assert.deepEqual(found.notes, [
    'b.xml is a return of its own, beside another: it is not read',
    'last-year/c.xml is not read: no check of a census looks at the year before',
  ])
})

test('a day of a census may stand between blanks, or carry a time zone; what is no date is missing, and the text of other cells is as it was', async () => {
  const details = '<CollectionDetails><Year>2026</Year><ReferenceDate>\n2026-03-31Z </ReferenceDate></CollectionDetails>'
  const plan = (start: string) => `<CINPlanDates><CINPlanStartDate>${start}</CINPlanStartDate></CINPlanDates>`
  const plans = ['2026-03-31+01:00', ' 2026-04-01 ', '2026-02-30Z', 'soon'].map(plan).join('')
  const child = `<Child><ChildIdentifiers><LAchildID>7 8</LAchildID></ChildIdentifiers><CINdetails>${plans}</CINdetails></Child>`
  const found = await check(alone('cin.xml', `<Message><Header>${details}</Header><Children>${child}</Children></Message>`))
  assert.equal(found.status('100'), 'passed')
  assert.deepEqual(found.rows('4010'), { CINplanDates: [1, 2, 3] })
  assert.deepEqual(found.children('1580'), ['7 8'])
})

test('a census in tables is read with its days as spreadsheets have them, and with several factors in one cell', async () => {
  const tables = {
    Header: [
      ['Year', 'ReferenceDate'],
      ['2026', '31/03/2026'],
    ],
    Assessments: [
      ['LAchildID', 'CINdetailsID', 'AssessmentActualStartDate', 'AssessmentAuthorisationDate', 'AssessmentFactors'],
      ['7', '1', '01/06/2025', '2025-05-31', '21, 1A'],
      ['7', '2', '2025-06-01', '01/06/2025', "['1A', '19A']"],
      ['8', '1', '01/06/2025', 'soon', ''],
    ],
  }
  const isDay = (cell: string) => /^\d\d\/\d\d\/\d{4}$/.test(cell)
  const serial = (cell: string) =>
    Date.UTC(Number(cell.slice(6)), Number(cell.slice(3, 5)) - 1, Number(cell.slice(0, 2))) / 86_400_000 + 25_569
  const sheets = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map(cells => cells.map(cell => (isDay(cell) ? { xml: `<c s="1"><v>${serial(cell)}</v></c>` } : cell))),
  ])
  const files = Object.entries(tables).map(([name, rows]) => [`${name}.csv`, rows.map(cells => `"${cells.join('","')}"\n`).join('')])
  for (const path of [lying(Object.fromEntries(files)), alone('census.xlsx', aWorkbook(Object.fromEntries(sheets)))]) {
    const found = await check(path)
    assert.deepEqual([found.collection, found.status('100')], ['cin', 'passed'])
    assert.deepEqual(found.rows('8608'), { Assessments: [0] })
    assert.deepEqual(found.rows('8869'), { Assessments: [0] })
    assert.deepEqual(found.rows('8950Q'), { Assessments: [1] })
    assert.deepEqual(found.rows('8897Q'), {})
  }
})

test('a review in XML that does not say its day is found, and none where there is no review', async () => {
  const of = async (reviews: string) => {
    const plan = `<ChildProtectionPlans><CPPstartDate>2025-06-01</CPPstartDate>${reviews}</ChildProtectionPlans>`
    const child = `<Child><ChildIdentifiers><LAchildID>7</LAchildID></ChildIdentifiers><CINdetails>${plan}</CINdetails></Child>`
    const header = '<Header><CollectionDetails><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>'
    const path = alone('cin.xml', `<Message>${header}<Children>${child}</Children></Message>`)
    const { outcomes } = held(await checkFiles({ path, reference: {} }))
    return outcomes.find(({ code }) => code === '8842Q')!.status
  }
  assert.deepEqual([await of('<Reviews/>'), await of('')], ['failed', 'passed'])
})

test('a check runs when the columns that it reads are there, and says what is missing when they are not', async () => {
  const found = await check(
    lying({ 'episodes.csv': 'CHILD,REASON_PLACE_CHANGE\n1,MOVED\n', 'header.csv': 'CHILD,DOB,ETHNIC\n1,01/01/2015,WBRI\n' }),
  )
  assert.deepEqual(found.rows('1009'), { Episodes: [0] })
  assert.equal(found.why('101'), 'Header has no column SEX')
  assert.equal(found.why('503A'), 'Episodes has no column DECOM')
})

test('a cell that is no date stops no check but those of that date', async () => {
  const bad = csv(tables.episodes).replace('10/04/2024', '31/02/2026')
  const found = await check(lying({ ...files, 'episodes.csv': bad }))
  assert.deepEqual([found.rows('1009'), found.status('503A'), found.rows('101')], [{ Episodes: [0] }, 'passed', { Header: [1] }])
})

test('rows without a child’s number are one nameless child', async () => {
  const found = await check(lying({ 'episodes.csv': 'DECOM,REASON_PLACE_CHANGE,RNE,LS\n01/04/2025,MOVED,S,C2\n02/04/2025,CARPL,S,C2\n' }))
  assert.deepEqual([found.rows('1009'), found.children('1009')], [{ Episodes: [0] }, [undefined]])
})

test('a title over the headings, other columns beside them, and other capitals do not hide a table', async () => {
  const text = 'Looked after children,,,\n,,,\nchild,Sex , DOB,ETHNIC,Team\n1,X,01/01/2015,WBRI,North\n'
  const found = await check(alone('any name.csv', text))
  assert.deepEqual(found.rows('101'), { Header: [0] })
  assert.match(found.notes.join(), /these columns are of no table of the return: Team/)
})

test('American dates are no dates, and it is said that the others may be American too', async () => {
  const found = await check(lying({ ...files, 'episodes.csv': csv(tables.episodes).replace('10/04/2024', '04/30/2024') }))
  assert.match(found.notes.join(), /1 dates can only be meant month first/)
})

test('dates that are still a spreadsheet’s numbers are no dates, and what to do about it is said', async () => {
  const found = await check(
    lying({ ...files, 'episodes.csv': csv(tables.episodes).replace('10/04/2024', '45392').replace('01/06/2025', '6/30/2025') }),
  )
  assert.match(found.notes.join(), /1 dates are a spreadsheet’s own numbers/)
  assert.match(found.notes.join(), /1 dates can only be meant month first/)
})

test('a zip in a folder is noted and left', async () => {
  const found = await check(lying({ ...files, 'old.zip': aZip([{ name: 'header.csv', text: 'CHILD,SEX' }]) }))
  assert.match(found.notes.join(), /old.zip is not read: it is a zip, and not a workbook/)
})

test('a second file of a table is counted on', async () => {
  const found = await check(
    lying({ 'header.csv': 'CHILD,SEX,DOB,ETHNIC\n1,F,01/01/2015,WBRI\n', 'header_2.csv': 'CHILD,SEX,DOB,ETHNIC\n2,X,01/01/2015,WBRI\n' }),
  )
  assert.deepEqual(found.rows('101'), { Header: [1] })
})

test('what cannot be read is refused in one line that says why', async () => {
  const refused = (path: string, why: RegExp, asked = {}) =>
    assert.rejects(
      check(path, asked),
      (fault: Error) => fault instanceof Unreadable && why.test(fault.message) && !fault.message.includes('\n'),
    )
  await refused(join(folder, 'nowhere'), /there is no file or folder/)
  await refused(alone('header.csv', 'CHILD,SEX,DOB,SEX\n1,F,01/01/2015,F\n'), /header.csv: it has the column SEX twice/)
  await refused(alone('letter.csv', 'Dear all,\nplease find\n'), /has the headings of no table/)
  await refused(alone('old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])), /save it as CSV or as a workbook/)
  await refused(alone('903.xml', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><EXPSSDA903>&a;</EXPSSDA903>'), /DOCTYPE/)
  await refused(alone('903.xml', '<EXPSSDA903><CHILD><HEADER>'), /it ends before it is finished/)
  await refused(alone('page.html', '<html><body/></html>'), /it is not a return that is checked here/)
  await refused(alone('return.zip', aZip([{ name: 'header.csv', text: 'CHILD,SEX\n'.repeat(1000), claims: 3 }])), /the zip is damaged/)
  await refused(alone('header.csv', ''), /no table of a return/)
  await refused(lying({}), /there is no file or folder/)
  await refused(alone('cin.xml', '<Message><Header/></Message>'), /it is not SSDA903/, { collection: 'ssda903' })
})
