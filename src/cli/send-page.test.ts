import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aSite } from '../../test/a-site.ts'
import { aDfe } from '../../test/stand-ins/dfe-csc-api.ts'
import { patience, theWorld } from '../engines/engines.ts'
import { addMinutes, day, exampleId, idMaker } from '../kernel/kernel.ts'
import { aChild, type NewVersion } from '../record/record.ts'
import { sendCscApi } from './send-csc-api.ts'

const child = (n: number) => aChild({ laChildId: `C${n}` }, n).referred('2025-03-03')
const home = { type: 'home' as const, lines: [], startDate: day('2025-01-01'), postcode: 'AX1 0XB' }
const versions: NewVersion[] = [1, 2, 3, 4, 5].flatMap(n => (n === 4 ? child(n).with('address', home) : child(n)).versions)
const site = await aSite({ versions })
const refuses = (sent: Record<string, unknown>) =>
  sent['la_child_id'] === 'C2' ? 'child_details.date_of_birth: must not be on a Monday' : undefined
const dfe = await aDfe({ refuses })
after(dfe.close)
let ids = 0
const newId = idMaker(
  () => Date.parse(site.clock.now) + ++ids,
  bytes => bytes.fill(ids),
)
const send = (world = theWorld) =>
  sendCscApi(site.stores, {
    authority: '301',
    receiver: dfe.service.url,
    now: () => site.clock.now,
    bytes: 1_000_000,
    service: { ...patience, ...dfe.service, pace: 0 },
    world,
    newId,
  })

test('the daily feed: the analyst sees what the DfE holds, whom it refused and why in plain words, and what each run came to', async () => {
  const analyst = await site.signedIn('analyst')
  const before = await analyst.open('/returns/csc-api')
  assert.match(before.text, /The feed was never sent/)

  assert.equal((await send())?.acknowledged, 4)
  site.clock.now = addMinutes(site.clock.now, 20)
  // The process ends in the middle of the next night: what one child was sent, nobody acknowledged.
  await site.save(child(1).closed('2025-03-04').versions.slice(-1))
  const killed = { ...theWorld, fetch: () => Promise.reject(new Error('killed')), sleep: () => Promise.reject(new Error('killed')) }
  await assert.rejects(send(killed), /killed/)

  const { text } = await analyst.open('/returns/csc-api')
  const words = text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  assert.match(words, /children-in-social-care-data-receiver-test\/1 4 1 1 /, 'holds, not acknowledged, refused')
  assert.match(words, /C2 Not taken because of “Born”\. The DfE’s service said: .*must not be on a Monday/)
  assert.match(words, /C4 Postcode /)
  assert.match(words, /Not ended\. It still goes on, or was broken off/)
  assert.doesNotMatch(words, /Ava|Stone/)

  await send()
  const after = (await analyst.open('/returns/csc-api')).text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  assert.match(after, /children-in-social-care-data-receiver-test\/1 4 0 1 0 /)
  assert.match(after, /Broken off\. The next run went on from there/)
})

test('the daily feed: who may not see a child does not learn that they were refused', async () => {
  const restriction = {
    scope: 'record' as const,
    reason: 'A relative works here',
    allowedPeople: [exampleId(1)],
    startDate: day('2025-03-01'),
  }
  await site.save(child(2).with('restriction', restriction).versions.slice(-1))
  const page = await (await site.signedIn('analyst')).open('/returns/csc-api')
  assert.doesNotMatch(page.text, /C2|Monday/)
  assert.match(page.text, /No child is refused/)
})
