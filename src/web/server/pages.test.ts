import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSite } from '../../../test/a-site.ts'
import { hiddenIn } from '../../../test/a-visitor.ts'
import { aChild, roles } from '../../record/record.ts'
import { grants } from '../../sharing/sharing.ts'
import { pages } from '../pages.ts'

const ava = aChild()
const site = await aSite({ versions: ava.versions })
const form = `/children/${ava.subject}/record/referral`

test('every page without a session leads to the sign-in page, and shows nothing', async () => {
  for (const { path } of pages) {
    const seen = await site.browser().open(path.replace(':child', ava.subject))
    assert.equal(new URL(seen.url).pathname, '/sign-in', path)
    assert.doesNotMatch(seen.text, /Ava/)
  }
})

test('every page is refused to those whose roles do not let them, by the same words for every page', async () => {
  for (const role of roles) {
    const browser = await site.signedIn(role)
    for (const { path, needs } of pages) {
      if ([...grants[role], 'see:own'].includes(needs)) continue
      const seen = await browser.open(path.replace(':child', ava.subject).replace(/:\w+/g, 'x'))
      assert.equal(seen.status, 403, `${role} ${path}`)
      assert.match(seen.text, /Your role does not let you do this/)
      assert.doesNotMatch(seen.text, /Ava/)
    }
  }
})

test('every answer carries the headers that keep others out, and nothing of anybody else’s is asked for', async () => {
  const browser = await site.signedIn('teamManager')
  for (const path of ['/sign-in', '/drafts', form, '/no-such-page', '/assets/none.css']) {
    const { headers, text } = await browser.open(path)
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'.*base-uri 'none'/s, path)
    assert.doesNotMatch(policy, /unsafe|\*/)
    assert.deepEqual(
      ['cache-control', 'x-content-type-options', 'x-frame-options', 'referrer-policy'].map(name => headers.get(name)),
      ['no-store', 'nosniff', 'DENY', 'same-origin'],
      path,
    )
    const addresses = [...text.matchAll(/\s(?:src|href|action|srcset|poster)="([^"]*)"/g)].map(found => found[1]!)
    const fetched = addresses.filter(address => /^(\w+:)?\/\//.test(address))
    assert.deepEqual(fetched, [], `${path} asks nobody else`)
    assert.doesNotMatch(text, /<script(?![^>]*\ssrc=)|\sstyle="|\son\w+="/)
  }
})

test('an asset is kept for ever under its name, and packed for those who take that', async () => {
  const page = await site.browser().open('/sign-in')
  const [, address] = /href="(\/assets\/kith[^"]*\.css)"/.exec(page.text)!
  const { headers, status } = await site.browser().open(address!)
  assert.equal(status, 200)
  assert.match(headers.get('cache-control')!, /immutable/)
  assert.equal(headers.get('content-encoding'), 'gzip')
})

test('a form without its token, or from another site, is refused; and what was written is not lost', async () => {
  const browser = await site.signedIn('socialWorker')
  const page = await browser.open(form)
  const answers = { ...hiddenIn(page.text), reason: 'Mum' }
  const elsewhere = await browser.post(form, answers, { origin: 'https://elsewhere.example' })
  assert.equal(elsewhere.status, 403)
  const foreign = await browser.post(form, answers, { 'sec-fetch-site': 'cross-site' })
  assert.equal(foreign.status, 403)
  const forged = await browser.post(form, { ...answers, _csrf: 'x'.repeat(43), reason: 'Mum asked twice.' })
  assert.equal(forged.status, 403)
  assert.match(forged.text, /What you wrote is kept/)
  assert.match((await browser.open(form)).text, /Mum asked twice\./)
})

test('the same form sent twice is saved once, and both are told the same', async () => {
  const browser = await site.signedIn('frontDoorWorker')
  const page = await browser.open(form)
  const answers = { ...hiddenIn(page.text), ...referral }
  const [one, two] = await Promise.all([browser.post(form, answers), browser.post(form, answers)])
  assert.deepEqual([one.url, two.url], [`${site.url}/children/${ava.subject}`, `${site.url}/children/${ava.subject}`])
  const again = await browser.post(form, answers)
  assert.equal(again.url, one.url)
  const changed = await browser.post(form, { ...answers, reason: 'Mum asked for a break.' })
  assert.match(changed.text, /already has an open/, 'the same form with other answers is another one')
  const child = await site.stores.as({ authority: '301', person: 'everyone' }, store => store.child(ava.subject))
  assert.equal(child?.socialCareEpisodes.length, 1)
})

test('what is sent and cannot be read gets a clear page, and nothing is saved', async () => {
  const browser = await site.signedIn('socialWorker')
  const raw = async (body: string, type = 'application/x-www-form-urlencoded') => {
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(site.url + form, { method: 'POST', body, headers: { cookie, origin: site.url, 'content-type': type } })
    return { status: answer.status, text: await answer.text() }
  }
  for (const [body, status] of [
    ['date=%E0%A4', 400],
    ['date=%00', 400],
    [Array.from({ length: 1001 }, (_, i) => `a${i}=1`).join('&'), 400],
    [`words=${'a'.repeat(1_000_001)}`, 413],
  ] as const) {
    const seen = await raw(body)
    assert.equal(seen.status, status, body.slice(0, 20))
    assert.match(seen.text, /Nothing was saved/)
  }
  assert.equal((await raw('{"a":1}', 'application/json')).status, 415)
  const damaged = await fetch(`${site.url}/%E0%A4%A`)
  assert.equal(damaged.status, 404)
})

test('the log has one line a request, with a reference and a pattern, and nothing personal', async () => {
  const browser = await site.signedIn('socialWorker')
  site.lines.length = 0
  await browser.open(`${form}?name=Ava`)
  await browser.open('/children/Ava-Stone')
  assert.equal(site.lines.length, 2)
  assert.match(site.lines[0]!, /^2025-03-04T09:00:00\.000Z \w{4}-\w{4} GET \/children\/:child\/record\/:step 200 \d+ms$/)
  assert.doesNotMatch(site.lines.join(), /Ava|Stone|Tom|\?/)
})

const referral = { referralDate: '3 March 2025', referralSource: '1A', reason: 'Mum asked for help.' }
