import assert from 'node:assert/strict'
import type { BrowserContext, Page } from 'playwright-core'
import type { Role } from '../../src/sharing/sharing.ts'
import { sizes } from '../a-browser.ts'
import { workers } from '../an-office.ts'

type Answer = string | readonly string[]

/** One worker after the other at a real browser, as they use it: by what stands on the page, never by what stands in its source. */
export class Desk {
  readonly page: Page
  /** What the browser complained about: a policy that was broken, a script that failed, a file that was not there. */
  readonly complaints: string[] = []
  constructor(page: Page) {
    this.page = page
    page.setDefaultTimeout(60_000)
    page.on('console', message => message.type() === 'error' && this.complaints.push(message.text()))
    page.on('pageerror', fault => this.complaints.push(String(fault)))
  }

  /** The whole way round by the council's sign-in; whoever was here before has left the building. */
  async signIn(role: Role, from = '/') {
    await this.page.context().clearCookies()
    await this.page.goto(from)
    await this.press('Sign in')
    await this.press(workers[role].name)
    await this.page.getByText(`Signed in as ${workers[role].name}`).waitFor({ state: 'attached' })
  }
  async press(name: string | RegExp) {
    const main = this.page.getByRole('main').getByRole('button', { name, exact: typeof name === 'string' })
    await main.first().click()
    await this.page.waitForLoadState()
  }
  async follow(name: string | RegExp) {
    await this.page.getByRole('main').getByRole('link', { name }).first().click()
    await this.page.waitForLoadState()
  }
  async at(heading: string | RegExp) {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor()
  }

  /** Answers each question by the words it is asked in, as whatever it is: a box to write in, a list, or a choice. */
  async answer(answers: Record<string, Answer>) {
    for (const [asked, answer] of Object.entries(answers)) await this.answerOne(asked, answer)
  }
  private async answerOne(asked: string, answer: Answer) {
    const main = this.page.getByRole('main')
    const group = main.getByRole('group', { name: asked }).filter({ has: this.page.locator('input[type=radio],input[type=checkbox]') })
    const field = main.getByLabel(asked).and(this.page.locator('input:not([type=radio]):not([type=checkbox]),textarea,select'))
    await field.or(group).first().waitFor()
    if ((await field.count()) === 0) {
      for (const each of [answer].flat()) await group.first().getByLabel(each, { exact: true }).first().check()
    } else if ((await field.first().evaluate(e => e.tagName)) === 'SELECT') await field.first().selectOption({ label: String(answer) })
    else await field.first().fill(String(answer))
  }
  async save() {
    await this.press('Save')
  }

  /** What the main part says, on one line. */
  async says(): Promise<string> {
    const text = await this.page.getByRole('main').innerText()
    return text.replace(/\s+/g, ' ')
  }
  async saysAll(...parts: (string | RegExp)[]) {
    const text = await this.says()
    for (const part of parts) assert.ok(typeof part === 'string' ? text.includes(part) : part.test(text), `“${part}” is not in: ${text}`)
  }
  /** A row of a board: the one with these words in it. */
  async row(words: string | RegExp): Promise<string> {
    const row = this.page.getByRole('main').getByRole('row').filter({ hasText: words }).first()
    return (await row.innerText()).replace(/\s+/g, ' ')
  }
}

export async function aDesk(context: BrowserContext): Promise<Desk> {
  const page = await context.newPage()
  await page.setViewportSize(sizes.desktop)
  return new Desk(page)
}
