import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { aWorkbook, aZip } from '../../../test/a-zip.ts'
import { Unreadable } from '../files/file.ts'
import { keepPostcodes, keptPostcodes } from './postcodes.ts'
import { keepProviders, keptProviders } from './providers.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-'))
after(() => rmSync(folder, { recursive: true }))
const lying = (name: string, bytes: string | Buffer) => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

const directory = [
  'pcd,pcd2,pcds,dointr,doterm,oscty,laua,oseast1m,osnrth1m',
  '"SE217HT","SE21 7HT","SE21 7HT",198001,,"E99999999","E09000028",533000,173000',
  '"AL1 1AA","AL1  1AA","AL1 1AA",198001,,"E10000015","E07000240",515000,207000',
  '"CF101AA","CF10 1AA","CF10 1AA",198001,,"W99999999","W06000015",318000,176000',
  '"AB101AB","AB10 1AB","AB10 1AB",198001,,"S99999999","S12000033",394251,806376',
  '"BT1 5GS","BT1  5GS","BT1 5GS",198001,,"N99999999","N09000003",333000,374000',
  '"ZZ99ZZZ","","",198001,,"","",,',
].join('\r\n')

test('postcodes of the ONS directory are found whatever their spaces and case, with the council of their district', async () => {
  assert.equal(keptPostcodes(folder), undefined)
  assert.equal(await keepPostcodes(folder, lying('ONSPD.csv', directory)), 5)
  const postcodes = keptPostcodes(folder)!
  assert.equal(postcodes.isWhole, true)
  assert.deepEqual(postcodes.find('se21 7ht'), { authority: 'E09000028', easting: 533_000, northing: 173_000 })
  assert.equal(postcodes.find('AL11AA')?.authority, 'E10000015')
  assert.deepEqual(
    ['CF10 1AA', 'AB10 1AB'].map(text => postcodes.find(text)?.authority),
    ['WAL', 'SCO'],
  )
  assert.deepEqual(postcodes.find('BT1 5GS'), { authority: 'NIR' })
  for (const none of ['SE21 7HX', 'AL1 1A', '', 'SE21 7HT and more', '££££££']) assert.equal(postcodes.find(none), undefined, none)
})

test('in an area of which the file has none, a postcode is neither found nor denied', async () => {
  await keepPostcodes(folder, lying('ONSPD.csv', directory))
  assert.deepEqual(keptPostcodes(folder)!.find('SY10 7HH'), {})
})

test('the directory is read out of its zip, the whole of it and not one of its areas; later headings are known too', async () => {
  const later =
    'pcd7,pcd8,pcds,east1m,north1m,lad25cd\nM11AA,M1 1AA,M1 1AA,384000,398000,E08000003\nM11AB,M1 1AB,M1 1AB,384000,398000,E08000003\n'
  const zip = aZip([
    { name: 'Documents/names.csv', text: 'LAD25CD,LAD25NM\nE08000003,Manchester\n' },
    { name: 'Data/multi_csv/ONSPD_M.csv', text: later.split('\n').slice(0, 2).join('\n') },
    { name: 'Data/ONSPD.csv', text: later },
  ])
  assert.equal(await keepPostcodes(folder, lying('ONSPD.zip', zip)), 2)
  assert.equal(keptPostcodes(folder)!.find('M1 1AB')?.authority, 'E08000003')
})

test('a file without postcodes is refused, and what was kept stays', async () => {
  await keepPostcodes(folder, lying('ONSPD.csv', directory))
  await assert.rejects(keepPostcodes(folder, lying('letter.csv', 'Dear all,\nplease find\n')), Unreadable)
  await assert.rejects(keepPostcodes(folder, lying('empty.csv', 'pcds,laua\n')), Unreadable)
  await assert.rejects(keepPostcodes(folder, lying('bad.parquet', 'PAR1')), Unreadable)
  assert.ok(keptPostcodes(folder)!.find('SE21 7HT'))
})

const shared = new URL('../../../../shared/reference/postcodes.parquet', import.meta.url)
test('a nation’s postcodes are read from Parquet', {
  skip: existsSync(shared) ? false : 'the postcodes are not beside the project',
}, async () => {
  assert.equal(await keepPostcodes(folder, shared.pathname), 2_406_090)
  assert.equal(keptPostcodes(folder)!.find('AL10 0AA')?.authority, 'E10000015')
})

test('Ofsted’s list is read by its headings, whatever year they are of; what is not in it is said', async () => {
  const now = [
    ['Providers at 1 April', undefined],
    [
      'Local authority',
      'URN',
      'Provider name',
      'Deregistration date',
      'Placement code',
      'Provider postcode',
      'Owner postcode',
      'Placement provider code',
    ],
    ['Anywhere', 1234567, 'The Oaks', '-', 'K1, K2', 'se21 7ht', 'N1 1AA', 'PR4'],
    ['Anywhere', '1234568', 'Closed House', { xml: '<c s="1"><v>45748</v></c>' }, 'K2', '', '', 'PR4,PR5'],
  ]
  const supported = [
    ['URN', 'Provider name', 'Placement code', 'Closed date'],
    ['SC9', 'Supported', 'K3', '01/02/2025'],
  ]
  const conditions = [
    ['URN', 'Conditions'],
    ['1234567', 'none'],
  ]
  const list = lying('list.xlsx', aWorkbook({ Providers: now, 'SA Providers': supported, Conditions: conditions }))
  const { count, unmapped } = await keepProviders(folder, list)
  assert.equal(count, 3)
  assert.deepEqual(unmapped, ['SA Providers: no column of provider codes', 'SA Providers: no column of postcode'])
  await keepPostcodes(folder, lying('ONSPD.csv', directory))
  const providers = keptProviders(folder, keptPostcodes(folder))!
  assert.deepEqual(providers.withUrn('1234567'), [
    { urn: '1234567', placeCodes: ['K1', 'K2'], providerCodes: ['PR4'], postcode: 'SE217HT', authority: 'E09000028' },
  ])
  assert.equal(providers.withUrn('1234568')[0]?.closed, '2025-04-01')
  assert.equal(providers.withUrn('SC9')[0]?.closed, '2025-02-01')
  assert.deepEqual(providers.withUrn('none'), [])
  await assert.rejects(keepProviders(folder, lying('not.csv', 'CHILD,SEX\n1,F\n')), Unreadable)
})

const samples = new URL('../../../../shared/samples/ssda903/', import.meta.url)
for (const name of ['ch_fake', 'combined_scp_ch_fake', 'scp_ch_2025_fake', 'scp_fake', 'scpch_assisted']) {
  test(`the layout of ${name}.xlsx is read`, { skip: existsSync(samples) ? false : 'the samples are not beside the project' }, async () => {
    const { count } = await keepProviders(folder, new URL(`${name}.xlsx`, samples).pathname)
    assert.ok(count >= 1)
  })
}
