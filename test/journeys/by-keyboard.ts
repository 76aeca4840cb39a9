import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** What stands where the keyboard is: its role as far as it matters here, and its name as it is read out. */
interface Focus {
  name: string
  type: string
  isSeen: boolean
}

const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement
    const { outlineStyle, boxShadow } = getComputedStyle(at)
    const before = at.parentElement ? getComputedStyle(at.parentElement.querySelector('label') ?? at, '::before').boxShadow : 'none'
    return {
      name: (at.labels?.[0]?.textContent ?? at.getAttribute('aria-label') ?? at.textContent ?? '').replace(/\s+/g, ' ').trim(),
      type: at.type ?? at.tagName.toLowerCase(),
      isSeen: outlineStyle !== 'none' || boxShadow !== 'none' || before !== 'none',
    }
  })

/** Goes on with Tab until it stands at what has this name; says so when it never comes there, or cannot be seen where it is. */
export async function tabTo(page: Page, name: string | RegExp): Promise<Focus> {
  const passed: string[] = []
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab')
    const at = await focus(page)
    passed.push(at.name)
    if (typeof name === 'string' ? at.name.startsWith(name) : name.test(at.name)) {
      assert.ok(at.isSeen, `nothing shows that the keyboard is at “${at.name}”`)
      return at
    }
  }
  assert.fail(`the keyboard never came to “${name}”, but to: ${passed.join(' | ')}`)
}

/** Replaces what stands in a box. */
export async function typeInto(page: Page, name: string | RegExp, text: string) {
  await tabTo(page, name)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}

/** In a list, goes down until it stands at this; a list says what it stands at. */
export async function arrowTo(page: Page, name: string | RegExp, option: string) {
  await tabTo(page, name)
  const now = () => page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text ?? '')
  for (let i = 0; i < 60 && (await now()) !== option; i++) await page.keyboard.press('ArrowDown')
  assert.equal(await now(), option)
}
