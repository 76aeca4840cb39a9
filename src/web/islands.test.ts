import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { aBrowser, noBrowser, sizes } from '../../test/a-browser.ts'
import { aPageShown } from '../../test/a-page-shown.ts'
import { everyPart } from '../../test/every-part.ts'

test('what runs in the browser', { skip: noBrowser }, async t => {
  const browser = await aBrowser()

  /** The page, at three minutes past two by its own clock, and what came to POST /drafts; `answers` are given in turn, the last for ever. */
  async function opened({ answers = [204], scripts = true }: { answers?: number[]; scripts?: boolean } = {}) {
    const drafts: URLSearchParams[] = []
    const answer = (form: URLSearchParams) => answers[Math.min(drafts.push(form), answers.length) - 1]!
    const context = await browser.newContext({ viewport: sizes.desktop, timezoneId: 'Europe/London', javaScriptEnabled: scripts })
    const page = await context.newPage()
    await page.clock.install({ time: '2025-03-03T14:00:00Z' })
    await page.goto(await aPageShown(everyPart(), answer))
    // From here its time is what a test says: on a busy machine a second passes by itself.
    await page.clock.pauseAt('2025-03-03T14:03:00Z')
    return { page, drafts, line: page.locator('form[data-draft] .kith-draft') }
  }
  const say = (page: Page, words: string) => page.getByLabel('What did the child say?').fill(words)
  const arrived = async (page: Page, drafts: unknown[], n: number) => {
    for (let i = 0; i < 1_500 && drafts.length < n; i++) await page.waitForTimeout(20)
  }
  const until = async (line: ReturnType<Page['locator']>, words: string) =>
    assert.equal(
      await line
        .filter({ hasText: words })
        .waitFor({ timeout: 30_000 })
        .then(() => true),
      true,
    )

  await t.test('a draft is kept a second after the last key, and the page says when', async () => {
    const { page, drafts, line } = await opened()
    await say(page, 'I like my new school')
    await page.clock.runFor(900)
    assert.equal(drafts.length, 0)
    await page.clock.runFor(200)
    await until(line, 'Saved 14:03')
    assert.equal(await line.getAttribute('role'), 'status', 'it is read out without taking the focus')
    const [draft] = drafts
    assert.deepEqual([draft?.get('said'), draft?.get('_draft'), draft?.get('_csrf')], ['I like my new school', 'visit-1', 'token'])
    await page.clock.runFor(60_000)
    assert.equal(drafts.length, 1, 'nothing new, nothing sent')
  })

  await t.test('when it cannot be kept the page says so, and tries again until it can', async () => {
    const { page, drafts, line } = await opened({ answers: [503, 503, 204] })
    await say(page, 'I like my new school')
    await page.clock.runFor(1_100)
    await until(line, 'Not saved yet')
    await page.clock.runFor(2_000)
    await arrived(page, drafts, 2)
    // It counts four seconds from when it hears that it was refused again, which may be a while after we have refused.
    for (let i = 0; i < 500 && drafts.length < 3; i++) {
      await page.clock.runFor(100)
      await page.waitForTimeout(20)
    }
    await until(line, 'Saved 14:03')
    assert.equal(drafts.length, 3)
    assert.equal(drafts[2]?.get('said'), 'I like my new school')
  })

  await t.test('somebody whose session has ended is told to sign in, and what they wrote stays', async () => {
    const { page, line } = await opened({ answers: [303] })
    await say(page, 'I like my new school')
    await page.clock.runFor(1_100)
    await until(line, 'you have been signed out')
    assert.equal(await page.getByLabel('What did the child say?').inputValue(), 'I like my new school')
  })

  await t.test('a page that is left at once still keeps what was just written', async () => {
    const { page, drafts } = await opened()
    await say(page, 'Half a sentence')
    await page.goto('about:blank')
    await arrived(page, drafts, 1)
    assert.equal(drafts[0]?.get('said'), 'Half a sentence')
  })

  await t.test('what is handed in is not kept as a draft as well', async () => {
    const { page, drafts } = await opened()
    await say(page, 'All of it')
    await page.getByRole('button', { name: 'Save visit' }).click()
    await page.waitForURL('**/visit')
    await page.waitForTimeout(100)
    assert.equal(drafts.length, 0)
  })

  await t.test('a form without drafts says quietly that it holds changes, and asks nobody whether they are sure', async () => {
    const { page } = await opened()
    const asked: string[] = []
    page.on('dialog', dialog => asked.push(dialog.type()) && dialog.accept())
    await page.getByLabel('A note to yourself').fill('Ring back')
    await until(page.locator('form[data-unsaved] .kith-draft'), 'not saved yet')
    await page.goto('about:blank')
    assert.deepEqual(asked, [])
  })

  await t.test('a board is narrowed as one types, and says how much of it is left', async () => {
    const { page } = await opened()
    await page.getByLabel('Show rows with').fill('ann amara')
    const rows = page.locator('#north tbody tr')
    assert.equal(await rows.filter({ visible: true }).count(), 1)
    assert.equal(await page.locator('#north-found').textContent(), '1 of 4 shown')
    await page.setViewportSize(sizes.phone)
    assert.equal(await rows.filter({ visible: true }).count(), 1, 'a hidden row stays hidden when rows are cards')
  })

  await t.test('a board is sorted by the column that is pressed, dates by date and numbers by number', async () => {
    const { page } = await opened()
    const names = async () => (await page.locator('#north tbody th .kith-person').allTextContents()).map(name => name.split(' ')[0])
    await page.getByRole('button', { name: 'Load' }).click()
    assert.deepEqual(await names(), ['Daoud', 'Unborn', 'Amara', 'Bryn'])
    await page.getByRole('button', { name: 'Due' }).click()
    assert.deepEqual(await names(), ['Amara', 'Bryn', 'Unborn', 'Daoud'])
  })

  await t.test('a date is picked from a calendar, under the strict policy', async () => {
    const { page } = await opened()
    await page.getByRole('button', { name: 'Choose date' }).click()
    await page.getByRole('button', { name: 'Friday 7 March 2025' }).click()
    await page.getByRole('button', { name: 'Select' }).click()
    assert.equal(await page.getByLabel('When was the visit?').inputValue(), '7/3/2025')
  })

  await t.test('without scripts nothing is shown that would not work, and every question can be answered', async () => {
    const { page } = await opened({ scripts: false })
    for (const dead of ['[data-print]', '.kith-filter-box', '.govuk-service-navigation__toggle', '.moj-datepicker__toggle']) {
      assert.equal(await page.locator(dead).filter({ visible: true }).count(), 0, dead)
    }
    assert.ok(await page.getByLabel('Why not?').isVisible(), 'a question that depends on another is simply there')
    assert.ok(await page.getByRole('link', { name: 'Measures' }).isVisible())
  })
})
