import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSite } from '../../../test/a-site.ts'
import { hiddenIn } from '../../../test/a-visitor.ts'
import { workers } from '../../../test/an-office.ts'
import { addMinutes, day } from '../../kernel/kernel.ts'
import { aChild, next } from '../../record/record.ts'

const ava = aChild()
const site = await aSite({ versions: ava.versions })
const form = `/children/${ava.subject}/record/referral`
const later = (minutes: number) => {
  site.clock.now = addMinutes(site.clock.now, minutes)
}
const everyone = { authority: '301', person: 'everyone' } as const

test('signing in leads the whole way to the identity provider and back, to the page that was asked for', async () => {
  const browser = site.browser()
  const asked = await browser.open('/not-yet/here?what=it')
  assert.match(asked.url, /\/sign-in\?to=%2Fnot-yet%2Fhere%3Fwhat%3Dit$/)
  const back = await site.signIn('socialWorker', browser, '/not-yet/here?what=it')
  assert.deepEqual([back.url, back.status], [`${site.url}/not-yet/here?what=it`, 404])
  assert.match(back.text, /Tom Bright/)
})

test('nobody is led to another site by signing in', async () => {
  for (const to of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', 'javascript:alert(1)']) {
    const back = await site.signIn('auditor', site.browser(), `/sign-in?${new URLSearchParams({ to })}`)
    assert.equal(new URL(back.url).origin, site.url)
    assert.equal(new URL(back.url).pathname, '/audit')
  }
})

test('somebody whom the identity provider knows and the record does not is let in nowhere', async () => {
  const stranger = await aSite({ people: [{ name: 'A Stranger', signInName: 'stranger', says: 'Nobody' }] })
  const browser = stranger.browser()
  const choose = await browser.submit(await browser.open('/'), {}, '/sign-in')
  const back = await browser.post(new URL(choose.url).pathname, { who: 'stranger' })
  assert.equal(back.status, 403)
  assert.match(back.text, /Kith does not know you yet/)
  assert.equal((await browser.open('/my-work')).url, `${stranger.url}/sign-in?to=%2Fmy-work`)
})

test('coming back with another state, twice, or without having left, signs nobody in', async () => {
  const browser = site.browser()
  assert.match((await browser.open('/sign-in/callback?code=x&state=y')).text, /Signing in did not work/)
  const choose = await browser.submit(await browser.open('/sign-in'), {}, '/sign-in')
  const [away] = [...browser.cookies.keys()].filter(name => name.startsWith('kith-away'))
  const forged = await browser.open(`/sign-in/callback?code=x&state=${away!.slice('kith-away-'.length)}&iss=${site.url}/identity`)
  assert.equal(forged.status, 400)
  assert.ok(choose.url.includes('/identity/interaction/'))
  assert.equal(browser.cookies.has('kith'), false)
})

test('a session ends after half an hour without a page, and after twelve hours whatever happens', async () => {
  const browser = await site.signedIn('socialWorker')
  for (let minutes = 0; minutes < 11.5 * 60; minutes += 25) {
    later(25)
    assert.equal((await browser.open('/drafts')).status, 200, `${minutes}`)
  }
  later(29)
  assert.match((await browser.open('/drafts')).text, /You have been signed out/)
  const idle = await site.signedIn('socialWorker')
  later(31)
  assert.match((await idle.open('/drafts')).url, /\/sign-in\?to=%2Fdrafts&ended=yes/)
})

test('what was being written when the session ended is there after signing in again, on the same page', async () => {
  const browser = await site.signedIn('socialWorker')
  const page = await browser.open(form)
  later(31)
  const ended = await browser.submit(page, { reason: 'Her father rang: he is afraid for her.' })
  assert.match(ended.text, /What you were writing is kept/)
  const back = await site.signIn('socialWorker', browser, new URL(ended.url).pathname + new URL(ended.url).search)
  assert.equal(back.url, site.url + form)
  assert.match(back.text, /Her father rang: he is afraid for her\./)
  assert.match((await browser.open('/drafts')).text, /Record a referral<\/a>/)
  const other = await site.signedIn('frontDoorWorker')
  assert.doesNotMatch((await other.open(form)).text, /Her father rang/, 'nobody else sees it')
})

test('a form left open over a time-out is good again once the same person has signed in, and no longer after signing out', async () => {
  const browser = await site.signedIn('familyHelpPractitioner')
  const open = hiddenIn((await browser.open(form)).text)
  const keep = (words: string) => browser.post('/drafts', { ...open, reason: words, _draft: form })
  assert.equal((await keep('One')).status, 204)
  later(31)
  assert.equal((await keep('Two')).status, 401)
  await site.signIn('familyHelpPractitioner', browser)
  assert.equal((await keep('Three')).status, 204)
  assert.match((await browser.open(form)).text, /Three/)
  await browser.submit(await browser.open('/drafts'), {}, '/sign-out')
  await site.signIn('familyHelpPractitioner', browser)
  assert.equal((await keep('Four')).status, 403)
})

test('every sign-in has a token of its own; the one before is good for nothing, and the database holds neither', async () => {
  const browser = await site.signedIn('conferenceChair')
  const before = browser.cookies.get('kith')!
  await site.signIn('conferenceChair', browser, '/sign-in')
  const now = browser.cookies.get('kith')!
  assert.notEqual(now, before)
  for (const stolen of [before, `${now.slice(0, -1)}x`, 'x']) {
    const thief = site.browser()
    thief.cookies.set('kith', stolen)
    assert.equal(new URL((await thief.open('/drafts')).url).pathname, '/sign-in')
  }
  assert.equal(await site.stores.as(everyone, store => store.session(now)), undefined)
})

test('signing out ends the session on the server, and only with the token of the form', async () => {
  const browser = await site.signedIn('analyst')
  const held = browser.cookies.get('kith')!
  await browser.post('/sign-out', {})
  assert.equal((await browser.open('/drafts')).status, 200)
  await browser.submit(await browser.open('/drafts'), {}, '/sign-out')
  browser.cookies.set('kith', held)
  assert.equal(new URL((await browser.open('/drafts')).url).pathname, '/sign-in')
})

test('a role that has ended is gone with the next page', async () => {
  const browser = await site.signedIn('auditor')
  assert.equal((await browser.open('/audit')).status, 200)
  const held = await site.stores.as(everyone, store => store.historyOf(workers.auditor.id))
  const role = held.find(entry => entry.kind === 'roleAssignment')!
  const ended = { ...role.facts, id: role.entry, version: 1, recordedAt: role.recordedAt, recordedBy: role.recordedBy }
  await site.save([next('roleAssignment', workers.auditor.id, ended as never, { endDate: day('2025-03-04') }, 'Left')])
  assert.equal((await browser.open('/audit')).status, 403)
  assert.match((await browser.open('/')).text, /Nobody has given you a role/)
})

test('whoever signs in, or searches, too often is asked to wait; another person is not', async () => {
  const strict = await aSite({ settings: { signInsAMinute: 4, searchesAMinute: 3 } })
  const [one, other] = [await strict.signedIn('socialWorker'), await strict.signedIn('teamManager')]
  for (let i = 0; i < 3; i++) assert.notEqual((await one.open('/search?q=Ava')).status, 429)
  assert.equal((await one.open('/search?q=Ava')).status, 429)
  assert.notEqual((await other.open('/search?q=Ava')).status, 429)
  const browser = strict.browser()
  for (let i = 0; i < 2; i++) await browser.post('/sign-in', {})
  assert.equal((await browser.post('/sign-in', {})).status, 429)
})
