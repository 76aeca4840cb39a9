import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path => existsSync(path))

/** Why no browser test can run here; false where one can. For `test(name, { skip: noBrowser }, …)`. */
export const noBrowser = installed === undefined && 'Chromium is not installed (apt-get install chromium)'

/** A real browser, closed when the tests of this file are done. Call it once, at the top of a test file, or within its first test. */
export async function aBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: installed!, args: ['--no-sandbox'] })
  after(() => browser.close())
  return browser
}

/** A desk, a phone, and a desk on which everything is made four times as large (WCAG 1.4.10). */
export const sizes = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
  enlarged: { width: 320, height: 256 },
} as const

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What GOV.UK Frontend's own scripts make, and axe objects to. It keeps `aria-expanded` on radios on purpose, because screen readers
 * speak it (alphagov/govuk-frontend#979); and names its upload button by the label and itself, which an experimental rule misreads.
 */
const known = [
  ['aria-allowed-attr', '.govuk-radios__input[aria-expanded]'],
  ['label-content-name-mismatch', '.govuk-file-upload-button'],
] as const

/** What axe finds wrong with a page, one line each: WCAG 2.2 A and AA, and what axe calls best practice. */
export async function whatAxeFinds(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  return page.evaluate(async known => {
    interface Found {
      violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[]
    }
    const { axe } = globalThis as unknown as { axe: { run: (where: Document, options: object) => Promise<Found> } }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } })
    const isKnown = (id: string, target: string) => known.some(([rule, at]) => rule === id && document.querySelector(target)?.matches(at))
    return violations.flatMap(({ id, nodes }) =>
      nodes.filter(({ target }) => !isKnown(id, target[0] ?? '')).map(node => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
    )
  }, known)
}
