import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSite } from '../../../test/a-site.ts'
import { workers } from '../../../test/an-office.ts'
import { addMinutes } from '../../kernel/kernel.ts'
import { aChild, first } from '../../record/record.ts'

const ava = aChild({ laChildId: 'C1' })
const sam = aChild({ firstName: 'Sam', laChildId: 'C2' }, 2)
const twin = '00000000-0000-7000-8000-000000000990'
const other = first('professional', twin, twin, { name: 'Tom Brightwell', signInName: 'brightwell' }, 'New')
const site = await aSite({ versions: [...ava.versions, ...sam.versions, other] })
const worker = await site.signedIn('socialWorker')
for (let i = 0; i < 60; i++) {
  await worker.open(`/children/${ava.subject}`)
  site.clock.now = addMinutes(site.clock.now, 1)
}
await site.stores.as({ authority: '301', person: workers.socialWorker.id }, store =>
  store.looked('/x', site.clock.now, [ava.subject], '=HYPERLINK("http://x","Ava")'),
)
const manager = await site.signedIn('teamManager')
await manager.open(`/children/${sam.subject}`)
const auditor = await site.signedIn('auditor')
const rows = (text: string) => [...text.matchAll(/<tr class="govuk-table__row" role="row">/g)].length - 1

test('the auditor sees every look, fifty at a time, by the council’s number and without a child’s name', async () => {
  const page = await auditor.open('/audit')
  assert.equal(rows(page.text), 50)
  assert.match(page.text, /Helen Marsh[\s\S]*C2[\s\S]*Tom Bright[\s\S]*C1/)
  assert.doesNotMatch(page.text, /Stone|Sam/)
  const [, earlier] = /href="(\/audit\?before=[^"]+)"/.exec(page.text)!
  const last = await auditor.open(earlier!.replaceAll('&amp;', '&'))
  assert.ok(rows(last.text) >= 11)
  assert.doesNotMatch(last.text, /Helen Marsh/)
})

test('they narrow it by worker, number and days, and no name or number stands in the address', async () => {
  const page = await auditor.open('/audit')
  const two = await auditor.submit(page, { worker: 'tom bright' })
  assert.match(two.text, /Whom do you mean\?[\s\S]*Tom Bright, tom[\s\S]*Tom Brightwell, brightwell/)
  const [, one] = new RegExp(`href="(/audit\\?worker=${workers.socialWorker.id})"`).exec(two.text)!
  assert.doesNotMatch((await auditor.open(one!)).text, /Helen Marsh/)
  const number = await auditor.submit(page, { child: 'C2', from: '4/3/2025', until: '4 March 2025' })
  assert.equal(number.url, `${site.url}/audit?child=${sam.subject}&from=2025-03-04&until=2025-03-04`)
  assert.match(number.text, /Helen Marsh/)
  assert.doesNotMatch(number.text, /Tom Bright/)
  assert.match((await auditor.open(`/audit?child=${sam.subject}&until=2025-03-03`)).text, /Nobody looked\./)
  const wrong = await auditor.submit(page, { worker: 'Nobody', child: 'C9', from: 'soon', until: '' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.text, /No worker has this name[\s\S]*There is no record under this number/)
})

test('it can be taken away as a file in which nothing is a formula', async () => {
  const file = await auditor.open(`/audit?child=${ava.subject}&as=csv`)
  assert.match(file.headers.get('content-disposition')!, /attachment; filename="looks\.csv"/)
  const lines = file.text.trim().split('\r\n')
  assert.equal(lines[0], 'when,who,number,page,why,emergency access')
  assert.ok(lines.length >= 61)
  assert.match(file.text, /\r\n2025-03-04T\d\d:\d\d:00\.000Z,Tom Bright,C1,\/x,"'=HYPERLINK\(""http:\/\/x"",""Ava""\)",no\r\n/)
})

test('that the auditor asked about a child is itself recorded, and who answers for the record can see it', async () => {
  await auditor.open(`/audit?child=${sam.subject}`)
  const page = await manager.open(`/children/${sam.subject}/looks`)
  assert.match(page.text, /Ruth Lowe[\s\S]*Audit/)
  assert.match(page.text, /Helen Marsh/)
  assert.equal((await worker.open(`/children/${sam.subject}/looks`)).status, 403)
})

test('where a look cannot be recorded nothing is shown', async () => {
  const silent = await aSite({
    stores: {
      ...site.stores,
      as: (sight, work) => site.stores.as(sight, store => work({ ...store, looked: () => Promise.reject(new Error('no')) })),
    },
  })
  const browser = await silent.signedIn('socialWorker')
  const seen = await browser.open(`/children/${ava.subject}`)
  assert.equal(seen.status, 500)
  assert.doesNotMatch(seen.text, /\bAva\b|\bStone\b/)
})
