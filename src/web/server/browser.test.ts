import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { aBrowser, noBrowser, sizes, whatAxeFinds } from '../../../test/a-browser.ts'
import { aFragileServer } from '../../../test/a-fragile-server.ts'
import { aSite } from '../../../test/a-site.ts'
import { aStore } from '../../../test/a-store.ts'
import { office, workers } from '../../../test/an-office.ts'
import { aChild } from '../../record/record.ts'
import type { Role } from '../../sharing/sharing.ts'
import { connect, openStore } from '../../store/store.ts'

const skip = noBrowser
const real = await aStore()
const way = await aFragileServer(real.server)
const db = connect(way.server)
after(() => db.destroy())
const ava = aChild()
await real.stores.as({ authority: '301', person: 'everyone' }, store =>
  store.save({ versions: [...office, ...ava.versions], by: ava.subject, at: '2025-03-03T09:00:00.000Z' }),
)
const site = await aSite({ stores: openStore(db) })
const form = `/children/${ava.subject}/record/referral`

/** Signs in as a person would: two presses. */
async function signIn(page: Page, role: Role) {
  await page.goto(`${site.url}/sign-in`)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: workers[role].name }).click()
  await page.waitForURL(url => !url.pathname.startsWith('/identity'))
}

function watched(context: BrowserContext) {
  const wrong: string[] = []
  context.on('request', request => !/^(data:|http:\/\/127\.0\.0\.1)/.test(request.url()) && wrong.push(`asks ${request.url()}`))
  context.on('console', message => /Content Security Policy|Refused to/.test(message.text()) && wrong.push(message.text()))
  context.on('weberror', ({ error }) => wrong.push(error().message))
  return wrong
}

test('signing in, what goes wrong, and who looked can be read on a desk and on a phone, by axe too, and ask nobody else', {
  skip,
}, async () => {
  const browser = await aBrowser()
  for (const [size, viewport] of Object.entries(sizes)) {
    const context = await browser.newContext({ viewport })
    const wrong = watched(context)
    const page = await context.newPage()
    const look = async (path: string) => {
      await page.goto(site.url + path)
      await fits(`${size} ${path}`)
    }
    const fits = async (what: string) => {
      assert.deepEqual(await whatAxeFinds(page), [], what)
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, `${what} is too wide`)
    }
    for (const path of ['/sign-in', `/sign-in?to=${form}&ended=kept`, '/accessibility', '/how-we-use-data', '/report-a-problem'])
      await look(path)
    await page.goto(`${site.url}/sign-in`)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await fits(`${size} people`)
    await signIn(page, 'teamManager')
    for (const path of [
      '/no-such-page',
      '/audit',
      '/break-glass',
      '/drafts',
      '/notices',
      `/children/${ava.subject}/restriction`,
      `/children/${ava.subject}/looks`,
    ])
      await look(path)
    await page.goto(`${site.url}/break-glass`)
    await page.getByRole('button', { name: 'Take emergency access' }).click()
    await fits(`${size} refused`)
    await signIn(page, 'auditor')
    for (const path of ['/audit', '/audit/emergency', `/audit?child=${ava.subject}&from=2025-03-01`]) await look(path)
    assert.deepEqual(wrong, [])
    await context.close()
  }
})

test('what is typed is kept a second later, is there on another machine, and is sent again from the page when the database was away', {
  skip,
}, async () => {
  const browser = await aBrowser()
  const one = await browser.newContext()
  const page = await one.newPage()
  await signIn(page, 'socialWorker')
  await page.goto(site.url + form)
  await page.getByLabel('What are they worried about?').fill('He hides when the door bell rings.')
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor()
  await one.close() // the machine is gone, and nothing was pressed

  const other = await browser.newContext()
  const next = await other.newPage()
  await signIn(next, 'socialWorker')
  await next.getByRole('link', { name: 'Unfinished (1)' }).click()
  await next.getByRole('link', { name: 'Record a referral' }).click()
  assert.equal(await next.getByLabel('What are they worried about?').inputValue(), 'He hides when the door bell rings.')
  await next.getByLabel('When was the referral received?').fill('3 March 2025')
  await next.getByLabel('Who made the referral?').selectOption('1A')
  await way.down()
  await next.getByRole('button', { name: 'Save' }).click()
  await next.getByRole('heading', { name: 'Kith cannot reach its database' }).waitFor()
  assert.deepEqual(await whatAxeFinds(next), [])
  await next.getByText('He hides when the door bell rings.').waitFor()
  await way.up()
  await next.getByRole('button', { name: 'Send it again' }).click()
  await next.waitForURL(`${site.url}/children/${ava.subject}`)
  const child = await real.stores.as({ authority: '301', person: 'everyone' }, store => store.child(ava.subject))
  assert.equal(child?.socialCareEpisodes[0]?.reason, 'He hides when the door bell rings.')
  await other.close()
})
