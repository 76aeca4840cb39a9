import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { importCensus } from '../../src/cli/import-census.ts'
import { returnCensus } from '../../src/cli/return-census.ts'
import { idMaker } from '../../src/kernel/kernel.ts'
import { censusOf, censusYear } from '../../src/returns/returns.ts'
import { censusErrors } from '../census-errors.ts'
import type { Journey } from './journey.ts'

const everyone = { authority: '301', person: 'everyone' } as const
const file = (url: string) => new URL(url, import.meta.url)
const last = file('../../src/engines/fixtures/cin-2026.xml').pathname
const schemas = {
  ours: file('../../src/returns/cin/census-2026.xsd'),
  'the published one': file('../../../shared/reference/CIN_schema_2026.xsd'),
}

export async function theLastCensusArrives({ site, step }: Journey): Promise<void> {
  await step('the children whom the council knows arrive from the census of last year', async () => {
    let tick = Date.parse(site.clock.now)
    const newId = idMaker(
      () => tick++,
      bytes => crypto.getRandomValues(bytes),
    )
    const done = await importCensus(site.stores, { authority: '301', path: last, now: site.clock.now, newId })
    assert.deepEqual([done.children, done.changed, done.stopped], [4, 4, undefined])
  })
}

export async function theNextCensusLeaves({ site, step, on, children }: Journey): Promise<void> {
  await step('the census of the year leaves, valid, and says of everyone why they are in it or not', async () => {
    on('2027-04-01T09:00:00.000Z')
    const folder = mkdtempSync(join(tmpdir(), 'kith-journey-'))
    after(() => rmSync(folder, { recursive: true, force: true }))
    const done = await returnCensus(site.stores, { authority: '301', year: 2027, out: join(folder, 'cin.xml'), now: site.clock.now })
    const xml = readFileSync(done.file, 'utf8')
    for (const [whose, at] of Object.entries(schemas)) {
      if (!existsSync(at)) continue
      const schema = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(at, 'utf8')))
      assert.doesNotThrow(() => schema.validate(XmlDocument.fromString(xml)), `valid by ${whose}`)
    }
    const child = await site.stores.as(everyone, store => store.child(children.ellie.split('/')[2]!))
    const number = child!.childDetails.laChildId
    const hers = xml.split('<Child>').find(part => part.includes(`<LAchildID>${number}</LAchildID>`))!
    const cells = ['CINreferralDate', 'ReferralSource', 'PrimaryNeedCode', 'AssessmentActualStartDate', 'AssessmentAuthorisationDate',
      'AssessmentFactors', 'S47ActualStartDate', 'InitialCPCtarget', 'DateOfInitialCPC', 'CPPstartDate', 'InitialCategoryOfAbuse'] // biome-ignore format: one list
    assert.deepEqual(
      cells.map(cell => new RegExp(`<${cell}>([^<]*)`).exec(hers)?.[1]),
      ['2026-05-12', '2A', 'N1', '2026-05-13', '2026-05-21', '1C', '2026-05-22', '2026-06-15', '2026-06-11', '2026-06-11', 'PHY'],
    )
    const year = censusYear(2027)
    const census = censusOf(child!, year)
    assert.deepEqual('included' in census && censusErrors(census.included, year), [])
    const listed = readFileSync(done.reconciliation, 'utf8').trim().split('\n').slice(1)
    assert.deepEqual([done.children, listed.length, done.included + done.leftOut], [6, 6, 6])
    assert.ok(
      listed.every(line => /^[^,]+,(Yes|No),.{5,}/.test(line)),
      listed.join('\n'),
    )
    assert.match(listed.find(line => line.startsWith(number))!, /,Yes,/)
    assert.match(listed.find(line => line.startsWith('C1,'))!, /,Yes,/, 'a child from the old census, still in need, is in the new one')
    assert.match(listed.find(line => line.startsWith('C4,'))!, /,No,/)
  })
}
