import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { aStore } from '../../test/a-store.ts'
import { aZip } from '../../test/a-zip.ts'
import { idMaker } from '../kernel/kernel.ts'
import { type Child, first, type NewVersion } from '../record/record.ts'
import { correctedRows } from './corrections.ts'
import { importLookedAfter } from './import-903.ts'
import { reconciliation } from './import-903-said.ts'
import { importCensus } from './import-census.ts'

const { stores } = await aStore()
let tick = Date.UTC(2026, 4, 1)
const newId = idMaker(
  () => tick++,
  bytes => crypto.getRandomValues(bytes),
)
const now = '2026-05-01T09:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'kith-903-'))
after(() => rmSync(folder, { recursive: true }))

const put = (name: string, lines: readonly string[] | Buffer): string => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, Buffer.isBuffer(lines) ? lines : `${lines.join('\n')}\n`)
  return path
}
const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'
const episodes = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const ofYear = (year: string, its: { header: string[]; episodes: string[]; more?: Record<string, string[]> }) => {
  put(`${year}/header.csv`, [header, ...its.header])
  put(`${year}/episodes.csv`, [episodes, ...its.episodes])
  for (const [name, lines] of Object.entries(its.more ?? {})) put(`${year}/${name}`, lines)
}
const read = (authority: string, paths: readonly string[], corrected?: string) =>
  importLookedAfter(stores, { authority, paths, now, newId, corrections: correctedRows(corrected) })
const children = async (authority: string, ...ids: string[]) =>
  stores.as({ authority, person: 'everyone' }, async store => {
    const found = await store.childrenNumbered(ids)
    return ids.map(id => found.get(id))
  })

ofYear('years/2023', {
  header: ['A1,2,01/06/2015,WBRI,UN3,,', 'B2,1,05/05/2010,BCRB,A123456789012,,', 'C 3,1,05/05/2010,BCRB,UN3,,'],
  episodes: [
    'A1,01/05/2023,S,V2,N1,U6,PR1,,,,ZZ1 1AA,ZZ2 2BB,SC1234567',
    'B2,01/06/2023,S,C2,N1,K2,PR4,,,,ZZ1 1AA,ZZ3 3CC,SC7654321',
    'B2,31/06/2023,P,C2,N1,U4,PR1,,,,ZZ1 1AA,ZZ4 4DD,SC7654321',
  ],
  more: { 'reviews.csv': ['CHILD,DOB,REVIEW,REVIEW_CODE', 'A1,01/06/2015,20/05/2023,PN1', 'A1,01/06/2015,20/08/2023,PN77'] },
})
ofYear('years/2024', {
  header: ['A1,2,02/06/2015,WBRI,UN3,,'],
  episodes: ['A1,01/05/2023,S,V2,N1,U6,PR1,01/07/2024,E4A,,ZZ1 1AA,ZZ2 2BB,SC1234567'],
  more: { 'sw_episodes.csv': ['CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON', 'A1,02/06/2015,SW12345,01/05/2023,,FCONTA'] },
})

const told = ({ placements }: Child) => placements.map(p => `${p.type} ${p.startDate} ${p.endDate ?? ''}`.trim())

test('folders of years are one history a child: what is not believed is aside, what does not fit has both sides, and the same again changes nothing', async () => {
  const done = await read('301', [join(folder, 'years')])
  assert.deepEqual([done.children, done.fresh, done.changed], [2, 2, 0])
  assert.deepEqual(
    done.years.map(({ name, year, children: count }) => `${name} ${year} ${count}`),
    ['years: 2023 2023_24 2', 'years: 2024 2024_25 1'],
  )
  assert.deepEqual(
    done.years.map(({ asides }) => asides.map(a => `${a.line ?? ''} ${a.la_child_id} ${a.field}`.trim()).sort()),
    [['3 A1 Reviews.REVIEW_CODE', '4 B2 Episodes.DECOM', '4 null Header.CHILD'].sort(), ['2 A1 Header.DOB', 'B2 Episodes']],
  )
  const [ava, ben] = await children('301', 'A1', 'B2')
  assert.deepEqual([told(ava!), told(ben!)], [['U6 2023-05-01 2024-07-01'], ['K2 2023-06-01']])
  assert.deepEqual([ava!.childDetails.dateOfBirth?.on, ava!.periodsOfCare[0]?.endReason], ['2015-06-01', 'E4A'])
  const workers = await stores.as({ authority: '301', person: 'everyone' }, store => store.workersNumbered(['SW12345']))
  assert.equal(ava!.careWorkerDetails[0]?.professional, workers.get('SW12345'))

  const says = reconciliation(done)
  for (const part of ['2 children: 2 new', 'Kept aside: 2 rows and 1 cell', 'not a date (Episodes.DECOM)', 'date of birth (Header.DOB)'])
    assert.ok(says.includes(part), `${part}\n${says}`)

  const again = await read('301', [join(folder, 'years')])
  assert.deepEqual([again.versions, again.fresh, again.changed], [0, 0, 0])
  assert.deepEqual(
    again.years.map(y => y.asides.map(({ subject, ...a }) => a)),
    done.years.map(y => y.asides.map(({ subject, ...a }) => a)),
  )
  const files = await stores.as({ authority: '301', person: 'everyone' }, store => store.imports())
  assert.deepEqual(files.map(f => `${f.collection} ${f.reference_date} ${f.asides}`).sort(), [
    'ssda903 2024-03-31 3',
    'ssda903 2025-03-31 2',
  ])
})

test('a worker who is known by their number is that worker, and no other is made', async () => {
  const worker = newId()
  const facts = { name: 'Sam Patel', workerId: 'SW12345' }
  const known = first('professional', worker, worker, facts, 'New') as NewVersion
  await stores.as({ authority: '309', person: 'everyone' }, store => store.save({ versions: [known], by: worker, at: now }))
  await read('309', [join(folder, 'years', '2024')])
  const [ava] = await children('309', 'A1')
  assert.equal(ava!.careWorkerDetails[0]?.professional, worker)
})

test('years given one by one, the later one first, come to the same as a zip of them', async () => {
  const inZip = ['2023', '2024'].flatMap(year =>
    ['header.csv', 'episodes.csv'].map(name => ({ name: `all/${year}/${name}`, text: readText(`years/${year}/${name}`) })),
  )
  await read('302', [put('years.zip', aZip(inZip))])
  for (const year of ['2024', '2023']) await read('303', [join(folder, 'years', year)])
  const [[one], [other]] = [await children('302', 'A1'), await children('303', 'A1')]
  assert.deepEqual(told(one!), told(other!))
  assert.deepEqual(
    [one!.childDetails.dateOfBirth?.on, other!.childDetails.dateOfBirth?.on],
    ['2015-06-01', '2015-06-02'],
    'who was told first stays',
  )
})

test('what is put right in the list of what is aside is read so', async () => {
  const done = await read('304', [join(folder, 'years', '2023')])
  const rows = done.years.flatMap(({ name, asides }) =>
    asides.map(a =>
      [a.line, a.field, a.field === 'Episodes.DECOM' ? '30/06/2023' : a.field === 'Header.CHILD' ? 'C3' : '', name].join(','),
    ),
  )
  const again = await read('304', [join(folder, 'years', '2023')], put('put-right.csv', ['line,field,corrected,file', ...rows]))
  assert.deepEqual(
    again.years[0]!.asides.map(a => a.field),
    ['Reviews.REVIEW_CODE'],
  )
  const [ben, cal] = await children('304', 'B2', 'C3')
  assert.deepEqual([told(ben!), cal?.childDetails.sex], [['K2 2023-06-01 2023-06-30', 'U4 2023-06-30'], 'M'])
})

test('a child whom the census told of is the same child, and what it said otherwise is listed', async () => {
  const census = `<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2024</Year><ReferenceDate>2024-03-31</ReferenceDate></CollectionDetails></Header><Children>
    <Child><ChildIdentifiers><LAchildID>A1</LAchildID><PersonBirthDate>2015-06-01</PersonBirthDate><Sex>M</Sex></ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
    <CINdetails><CINreferralDate>2023-04-01</CINreferralDate><ReferralSource>1A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode></CINdetails></Child></Children></Message>`
  await importCensus(stores, { authority: '305', path: put('census.xml', [census]), now, newId })
  const done = await read('305', [join(folder, 'years', '2023')])
  const [ava] = await children('305', 'A1')
  assert.deepEqual([ava!.socialCareEpisodes.length, ava!.placements.length, ava!.childDetails.sex], [1, 1, 'M'])
  assert.deepEqual([done.fresh, done.changed], [1, 1])
  assert.ok(done.years[0]!.asides.some(a => a.field === 'Header.SEX' && a.isContradiction && /“M”.*“F”/.test(a.why)))
})

test('children of the record who are nowhere in a later return are listed', async () => {
  await read('306', [join(folder, 'years', '2023')])
  const done = await read('306', [join(folder, 'years', '2024')])
  assert.deepEqual(
    done.years[0]!.asides.filter(a => a.field === 'Episodes').map(a => `${a.la_child_id} ${a.reason}`),
    ['B2 looked after, and not in the return'],
  )
})

test('a return in XML is read as the same in tables is', async () => {
  const xml = `<EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID><SEX>2</SEX><DOB>01/06/2015</DOB><ETHNIC>WBRI</ETHNIC><UPN>UN3</UPN></HEADER>
    <EPISODE><DECOM>01/05/2023</DECOM><RNE>S</RNE><LS>V2</LS><CIN>N1</CIN><PL>U6</PL><PL_POST>ZZ2 2BB</PL_POST><HOME_POST>ZZ1 1AA</HOME_POST><URN>SC1234567</URN><PLACE_PROVIDER>PR1</PLACE_PROVIDER></EPISODE></CHILD></EXPSSDA903>`
  const done = await read('307', [put('return.xml', [xml])])
  assert.deepEqual([done.years[0]!.year, done.years[0]!.asides], ['2023_24', []])
  assert.deepEqual(told((await children('307', 'A1'))[0]!), ['U6 2023-05-01'])
})

test('what cannot be read stops nothing but itself, and is said', async () => {
  put('odd/2023/header.csv', [header, 'A1,2,01/06/2015,WBRI,UN3,,'])
  put('odd/2023/episodes.csv', [episodes, 'A1,01/05/2023,S,V2,N1,U6,PR1,,,,ZZ1 1AA,ZZ2 2BB,SC1234567'])
  put('odd/2023/reviews.csv', ['CHILD,CHILD,REVIEW,REVIEW_CODE', 'A1,A1,20/05/2023,PN1'])
  put('odd/2023/notes.csv', ['what,ever', '1,2'])
  const done = await read('308', [join(folder, 'odd')])
  assert.equal(done.children, 1)
  assert.match(reconciliation(done), /could not be read to its end: reviews.csv|column CHILD twice/)
  assert.match(reconciliation(done), /notes.csv is not read: it has the headings of no table/)
  await assert.rejects(read('308', [put('nothing.csv', ['what,ever', '1,2'])]), /headings of no table/)
})

function readText(name: string): Buffer {
  return readFileSync(join(folder, name))
}

const samples = new URL('../../../shared/samples/', import.meta.url).pathname
const skip = !existsSync(samples) && 'the samples are not here'

test('five years of a council are read whole into one history a child, and again without a change', { skip }, async () => {
  const path = `${samples}demand/ssda903-five-years.zip`
  const once = await read('311', [path])
  assert.deepEqual(
    once.years.map(y => y.year),
    ['2017_18', '2018_19', '2019_20', '2020_21', '2021_22'],
  )
  assert.deepEqual([once.children, once.fresh], [820, 820])
  assert.ok(once.years.every(y => y.asides.every(a => a.why.length > 10)))
  const again = await read('311', [path])
  assert.deepEqual([again.versions, again.fresh, again.changed], [0, 0, 0])
})
