// Every page there is, as somebody sees it who may: at a desk, on a phone and enlarged. A new page has to be added to pages-looked-at.ts.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { castDay, theCast, workers } from '../../cast/cast.ts'
import { importCensus } from '../../src/cli/import-census.ts'
import { makeSubmission } from '../../src/cli/jobs/submission.ts'
import { day, exampleId } from '../../src/kernel/kernel.ts'
import { first } from '../../src/record/record.ts'
import type { Stores } from '../../src/store/store.ts'
import { pageAt } from '../../src/web/gate.ts'
import { pages } from '../../src/web/pages.ts'
import { aBrowser, noBrowser, sizes, whatAxeFinds } from '../a-browser.ts'
import { aSite } from '../a-site.ts'
import { aStore } from '../a-store.ts'
import { ava, pagesLookedAt, restricted, signInNames, submissions, type Who, withoutPage } from './pages-looked-at.ts'

const now = `${castDay}T09:30:00.000Z`
/** A desk at 200% (WCAG 1.4.4). */
const twice = { width: 640, height: 450 }

/** The cast on the day on which its stories stand, a file that was read in, and a record that is restricted. */
async function theCouncil() {
  const { stores } = await aStore()
  const facts = { scope: 'record' as const, reason: 'A worker’s niece', allowedPeople: [workers.ruth], startDate: castDay }
  const restriction = first('restriction', restricted, exampleId(880_001), facts, 'Restricted')
  await stores.as({ authority: '301', person: 'everyone' }, async store => {
    for (const save of [...theCast(), { versions: [restriction], by: workers.ruth, at: now }])
      assert.ok('saved' in (await store.save(save)))
  })
  let made = 890_000
  const folder = mkdtempSync(join(tmpdir(), 'kith-pages-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'cin-2026.xml')
  const good = readFileSync(new URL('../../src/engines/fixtures/cin-2026.xml', import.meta.url), 'utf8')
  // A day that is none: something of the file is kept aside.
  writeFileSync(path, good.replace('2012-02-29', '2013-02-29'))
  await importCensus(stores, { authority: '301', path, now, newId: () => exampleId(made++) })
  await submitted(stores)
  const found = await stores.as({ authority: '301', person: 'everyone' }, async store => ({
    file: (await store.imports())[0]!.file,
    team: (await store.teams()).find(team => team.name === 'Child protection North')!.id,
    child: (await store.child(ava))!,
  }))
  const people = Object.values(signInNames).flatMap(name => (name ? [{ name, signInName: name, says: 'Worker' }] : []))
  return { site: await aSite({ at: now, stores, people, settings: { signInsAMinute: 1000 } }), looked: pagesLookedAt(found) }
}

/** The census kept twice, with a correction that the record proposes, and two nights counted. */
async function submitted(stores: Stores) {
  const sight = { authority: '301', person: 'everyone' } as const
  const said = [first('disability', ava, exampleId(880_110), { disability: 'NONE' }, 'New')]
  for (const [i, id] of submissions.entries()) {
    const at = `2026-03-09T0${6 + i}:00:00.000Z`
    const asked = first('submission', id, id, { collection: 'cin', year: '2025_26', status: 'asked' }, 'Kept as it stands')
    await stores.as(sight, store => store.save({ versions: [asked], by: workers.ruth, at }))
    await makeSubmission(stores, '301', id, at)
    if (i === 0) said.push(first('disability', ava, exampleId(880_111), { disability: 'AUT' }, 'New'))
    if (i === 0) await stores.as(sight, store => store.save({ versions: said, by: workers.priya, at }))
    await stores.as(sight, store => store.tallyFindings(i === 0 ? day('2026-03-06') : castDay))
  }
}

test('every page can be used by everybody: axe finds nothing, nothing sticks out, and nothing is asked of anybody else', {
  skip: noBrowser,
}, async t => {
  const { site, looked } = await theCouncil()
  const browser = await aBrowser()
  const windows = new Map<Who, Promise<Page>>()
  after(async () => Promise.all([...windows.values()].map(async window => (await window).context().close())))
  let complaints: string[] = []

  /** Signed in once; every page of theirs is opened in the same window. */
  async function windowOf(who: Who): Promise<Page> {
    const context = await browser.newContext({ baseURL: site.url })
    const signInName = signInNames[who]
    if (signInName) {
      const visitor = site.browser()
      const choose = await visitor.submit(await visitor.open('/'), {}, '/sign-in')
      await visitor.post(new URL(choose.url).pathname, { who: signInName })
      await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: site.url })))
    }
    const page = await context.newPage()
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', fault => complaints.push(String(fault)))
    page.on('request', request => new URL(request.url()).origin !== site.url && complaints.push(`asked ${request.url()}`))
    return page
  }

  const seen = new Set<string>()
  for (const [i, { as, url, status = 200, isMain }] of looked.entries()) {
    const { pathname } = new URL(url, site.url)
    const found = pageAt(pathname)?.page.path
    await t.test(`${found ?? url}, as ${as}, ${i}`, async () => {
      if (!windows.has(as)) windows.set(as, windowOf(as))
      const page = await windows.get(as)!
      complaints = []
      await page.setViewportSize(sizes.desktop)
      const answer = await page.goto(url, { timeout: 60_000 })
      assert.deepEqual([answer?.status(), new URL(page.url()).pathname], [status, pathname])
      for (const [where, size] of Object.entries({ ...sizes, twice })) {
        if (!isMain && (where === 'enlarged' || where === 'twice')) continue
        await page.setViewportSize(size)
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        assert.ok(wider <= 0, `${where}: ${wider} pixels stick out at the side`)
        if (where !== 'twice') assert.deepEqual(await whatAxeFinds(page), [], where)
        await picture(page, `${i}-${as}-${(found ?? url).replace(/\W+/g, '-')}-${where}`)
      }
      assert.deepEqual(
        complaints.filter(text => status === 200 || !text.includes(`status of ${status}`)),
        [],
      )
      if (found && status === 200) seen.add(found)
    })
  }

  await t.test('and no page was left out', () => {
    const unseen = pages.map(page => page.path).filter(path => !seen.has(path) && !withoutPage.includes(path))
    assert.deepEqual(unseen, [], 'add it to pages-looked-at.ts, with somebody who may see it')
  })
})

/** To be looked at by somebody: KITH_PICTURES=/some/folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['KITH_PICTURES']
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
