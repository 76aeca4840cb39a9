import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aBrowser, noBrowser, sizes, whatAxeFinds } from '../../test/a-browser.ts'
import { aPageShown } from '../../test/a-page-shown.ts'
import { everyPart } from '../../test/every-part.ts'
import { html } from './html.ts'
import { govuk } from './kit.ts'
import { layout } from './layout.ts'

const kebab = (name: string) => name.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)

test('the page that is looked at shows every GOV.UK part', () => {
  const shown = String(everyPart())
  for (const part of Object.keys(govuk)) assert.match(shown, new RegExp(`govuk-${kebab(part)}\\b`), part)
})

test('a page holds no script, no style and no handler of its own', () => {
  const shown = String(everyPart())
  assert.doesNotMatch(shown, /<style|\sstyle=|\son\w+=|javascript:/i)
  for (const [, inside] of shown.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) assert.equal(inside, '')
})

test('a title says first that something was refused, and then what the page is', () => {
  assert.match(String(layout({ title: 'Record a visit', page: html``, error: true })), /<title>Error: Record a visit – Kith<\/title>/)
})

test('without somebody signed in there is nothing to search and nothing to sign out of', () => {
  const shown = String(layout({ title: 'Sign in', page: html``, navigation: [{ text: 'My work', href: '/my-work' }] }))
  assert.doesNotMatch(shown, /\/search|\/sign-out|\/my-work/)
})

test('who is looked for is sent in the body of a form, never in an address; and only by those who would find somebody', () => {
  const asker = { name: 'Ann', roles: [] }
  const shown = String(layout({ title: 'Find', page: html``, asker, csrf: 'token' }))
  assert.match(shown, /<form action="\/search" method="post"[^>]*>\s*<input type="hidden" name="_csrf" value="token">/)
  assert.doesNotMatch(String(layout({ title: 'Returns', page: html``, asker, maySearch: false })), /\/search/)
})

test('every part can be used by everybody: on a desk, on a phone, and made four times as large', { skip: noBrowser }, async t => {
  const browser = await aBrowser()
  const address = await aPageShown(everyPart())
  for (const [where, viewport] of Object.entries(sizes)) {
    await t.test(where, async () => {
      const page = await browser.newPage({ viewport })
      const complaints: string[] = []
      page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', error => complaints.push(error.message))
      page.on('requestfailed', request => complaints.push(request.url()))
      await page.goto(address)
      assert.deepEqual(await whatAxeFinds(page), [])
      assert.deepEqual(complaints, [], 'the browser, under a strict policy, has nothing to complain of')
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      assert.ok(wider <= 0, `${wider} pixels stick out at the side`)
      if (process.env['KITH_PICTURES'])
        await page.screenshot({ path: `${process.env['KITH_PICTURES']}/every-part-${where}.png`, fullPage: true })
      await page.close()
    })
  }
})

test('on paper there is no navigation, no address of a link, no colour in words, and it says who printed it', {
  skip: noBrowser,
}, async () => {
  const browser = await aBrowser()
  const page = await browser.newPage({ viewport: { width: 720, height: 1000 } })
  await page.goto(await aPageShown(everyPart()))
  await page.emulateMedia({ media: 'print' })
  for (const gone of ['.kith-header', '.kith-footer', '.govuk-breadcrumbs', '.moj-sub-navigation', '.kith-filters', '.govuk-button']) {
    assert.equal(await page.locator(gone).filter({ visible: true }).count(), 0, gone)
  }
  assert.ok(await page.getByText('Printed by Ann Archer').isVisible())
  const found = await page.evaluate(() => {
    const shown = (what: string) => [...document.querySelectorAll<HTMLElement>(what)].filter(each => each.offsetParent)
    return {
      addresses: [...document.querySelectorAll('main a')].filter(link => getComputedStyle(link, '::after').content !== 'none').length,
      colours: [...new Set(shown('main p, main a, main td, main th, main strong').map(each => getComputedStyle(each).color))],
      rows: [...new Set([...document.querySelectorAll('main tr')].map(row => getComputedStyle(row).breakInside))],
    }
  })
  assert.deepEqual(found, { addresses: 0, colours: ['rgb(0, 0, 0)'], rows: ['avoid'] })
})
