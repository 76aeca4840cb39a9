import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aFragileServer } from '../../../test/a-fragile-server.ts'
import { aSite } from '../../../test/a-site.ts'
import { aStore } from '../../../test/a-store.ts'
import { hiddenIn } from '../../../test/a-visitor.ts'
import { office } from '../../../test/an-office.ts'
import { aChild } from '../../record/record.ts'
import { connect, openStore } from '../../store/store.ts'

const real = await aStore()
const way = await aFragileServer(real.server)
const db = connect(way.server)
after(() => db.destroy())
const ava = aChild()
const everyone = { authority: '301', person: 'everyone' } as const
await real.stores.as(everyone, store =>
  store.save({ versions: [...office, ...ava.versions], by: ava.subject, at: '2025-03-03T09:00:00.000Z' }),
)
const site = await aSite({ stores: openStore(db) })
const form = `/children/${ava.subject}/record/referral`
const answers = { referralDate: '3 March 2025', referralSource: '1A', reason: 'She said: “Nobody <comes> home.”' }
const episodes = () => real.stores.as(everyone, async store => (await store.child(ava.subject))!.socialCareEpisodes.length)

test('a database that is not there gets a page that says so, with a reference that stands in the log', async () => {
  const browser = await site.signedIn('socialWorker')
  await way.down()
  const seen = await browser.open('/my-work')
  assert.equal(seen.status, 503)
  assert.match(seen.text, /Kith cannot reach its database/)
  const [, reference] = /<strong class="kith-reference">(\w{4}-\w{4})</.exec(seen.text)!
  assert.ok(site.lines.some(line => line.includes(` ${reference} GET /my-work 503`)))
  assert.equal((await browser.open('/health')).status, 503)
  await way.up()
  assert.equal((await browser.open('/health')).status, 200)
  assert.equal((await browser.open('/my-work')).status, 200)
})

test('a database that goes away in the middle of a save keeps nothing of it, and what was written is sent again from the page', async () => {
  const browser = await site.signedIn('socialWorker')
  const page = await browser.open(form)
  await way.cutAt('insert into "entry"')
  const gone = await browser.submit(page, answers)
  assert.equal(gone.status, 503)
  assert.match(gone.text, /What you wrote is still on this page/)
  assert.match(gone.text, /Nobody &lt;comes&gt; home/)
  const stillGone = await browser.post(form, hiddenIn(gone.text, form))
  assert.equal(stillGone.status, 503)
  await way.up()
  assert.equal(await episodes(), 0)
  const saved = await browser.post(form, hiddenIn(stillGone.text, form))
  assert.equal(saved.url, `${site.url}/children/${ava.subject}`)
  assert.equal(await episodes(), 1)
  assert.doesNotMatch((await browser.open('/drafts')).text, /Record a referral/)
})

test('where the save was kept and only its answer was lost, sending it again saves nothing twice', async () => {
  const sam = aChild({ firstName: 'Sam' }, 2)
  await real.stores.as(everyone, store => store.save({ versions: sam.versions, by: ava.subject, at: '2025-03-03T09:00:00.000Z' }))
  const address = `/children/${sam.subject}/record/referral`
  const browser = await site.signedIn('frontDoorWorker')
  const page = await browser.open(address)
  await way.cutAt('insert into "entry"', { afterCommit: true })
  const gone = await browser.submit(page, answers)
  assert.equal(gone.status, 503)
  await way.up()
  const held = () => real.stores.as(everyone, async store => (await store.child(sam.subject))!.socialCareEpisodes.length)
  assert.equal(await held(), 1, 'it was kept')
  const again = await browser.post(address, hiddenIn(gone.text, address))
  assert.equal(again.url, `${site.url}/children/${sam.subject}`)
  assert.equal(await held(), 1)
})

test('a fault of ours keeps nothing of what it was about, says so, and keeps what was written', async () => {
  const broken = openStore(db)
  const faulty = await aSite({
    stores: {
      ...broken,
      as: (sight, work) => broken.as(sight, store => work({ ...store, save: saving => store.save(saving).then(thrown) })),
    },
  })
  const mia = aChild({ firstName: 'Mia' }, 3)
  await real.stores.as(everyone, store => store.save({ versions: mia.versions, by: ava.subject, at: '2025-03-03T09:00:00.000Z' }))
  const address = `/children/${mia.subject}/record/referral`
  const browser = await faulty.signedIn('socialWorker')
  const seen = await browser.submit(await browser.open(address), answers)
  assert.equal(seen.status, 500)
  assert.match(seen.text, /Something went wrong[\s\S]*Nothing was saved[\s\S]*What you wrote is kept/)
  assert.doesNotMatch(seen.text, /secret/)
  assert.match(faulty.lines.at(-1)!, / POST \/children\/:child\/record\/:step 500 \d+ms Error at src\/web\/server\/faults\.test\.ts:\d+/)
  assert.doesNotMatch(faulty.lines.join(), /secret|Nobody/)
  assert.equal(await real.stores.as(everyone, async store => (await store.child(mia.subject))!.socialCareEpisodes.length), 0)
  assert.match((await browser.open(address)).text, /Nobody &lt;comes&gt; home/)
})

test('what is unfinished outlives the server that it was written on', async () => {
  const browser = await site.signedIn('teamManager')
  const page = await browser.open(form.replace('referral', 'visit'))
  const kept = await browser.post('/drafts', {
    ...hiddenIn(page.text),
    narrative: 'We sat in the kitchen.',
    _draft: form.replace('referral', 'visit'),
  })
  assert.equal(kept.status, 204)
  await site.app.close()
  const next = await aSite({ stores: openStore(db), url: site.url })
  assert.match((await browser.open('/drafts')).text, /Unfinished/)
  assert.match((await browser.open(form.replace('referral', 'visit'))).text, /We sat in the kitchen\./)
  assert.equal(next.url, site.url, 'the session went on, too')
})

function thrown(): never {
  throw new Error('secret: about a child')
}
