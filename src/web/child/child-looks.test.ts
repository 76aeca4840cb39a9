import assert from 'node:assert/strict'
import { test } from 'node:test'
import { families } from '../../../cast/cast.ts'
import { aBrowser, noBrowser, sizes, whatAxeFinds } from '../../../test/a-browser.ts'
import { aCast, shown } from '../../../test/a-cast.ts'
import { aPageShown } from '../../../test/a-page-shown.ts'
import { layout } from '../layout.ts'

test('every page of a child can be used by everybody: on a desk, on a phone, and made four times as large', {
  skip: noBrowser,
}, async t => {
  const { get } = await aCast()
  const browser = await aBrowser()
  const { ava } = families.marsh.children
  const { markup } = shown(await get(`/children/${ava}/record?kind=visit`))
  const entry = /href="(\/children\/[^"]+\/entries\/[^"]+)">History \(2 versions\)/.exec(markup)![1]!
  const child = (id: string, page = '') => `/children/${id}${page}`
  const pages = [
    child(ava),
    ...['/chronology', '/family', '/record', '/as-known?at=20/1/2026', '/as-known?at=nonsense'].map(page => child(ava, page)),
    entry,
    `${entry}/correct`,
    child(families.adeyemi.children.baby),
    child(families.hartley.children.noah),
    child(families.rahimi.children.boy),
  ]
  for (const [i, url] of pages.entries()) {
    const said = await get(url)
    const { title } = shown(said)
    const address = await aPageShown(
      layout({ title, page: 'page' in said ? said.page : assert.fail(), asker: { name: 'Ruth Adler', roles: [] } }),
    )
    for (const [where, viewport] of Object.entries(sizes)) {
      await t.test(`${title}, ${i}, ${where}`, async () => {
        const page = await browser.newPage({ viewport })
        const complaints: string[] = []
        page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
        await page.goto(address)
        assert.deepEqual(await whatAxeFinds(page), [])
        assert.deepEqual(complaints, [])
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        assert.ok(wider <= 0, `${wider} pixels stick out at the side`)
        if (process.env['KITH_PICTURES'])
          await page.screenshot({ path: `${process.env['KITH_PICTURES']}/child-${i}-${where}.png`, fullPage: true })
        await page.close()
      })
    }
  }
})
