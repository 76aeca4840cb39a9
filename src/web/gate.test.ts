import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { steps } from '../pathway/pathway.ts'
import { roles } from '../record/record.ts'
import { mayOf } from '../sharing/sharing.ts'
import { pageAt } from './gate.ts'
import type { Page } from './page.ts'
import { pages } from './pages.ts'

test('every page is listed once, is named after its address, and says what is needed to see it', async () => {
  for (const file of globSync('src/web/pages/*.page.ts')) {
    const page = ((await import(`../../${file}`)) as { default: Page }).default
    assert.equal(pages.filter(p => p === page).length, 1, `${file} is not in the list, or twice`)
    const address = `/${basename(file, '.page.ts')
      .replaceAll('.', '/')
      .replace(/\[(\w+)\]/g, ':$1')}`
    assert.equal(page.path, address)
    assert.match(page.needs, /^(see|record|decide|manage):[\w-]+$/, file)
  }
  assert.equal(new Set(pages.map(page => page.path)).size, pages.length)
})

test('what a page or a step needs is granted by some role', () => {
  const granted = mayOf(roles)
  for (const { path, needs } of pages) assert.ok(granted.has(needs), `${path} needs ${needs}`)
  for (const { id, needs } of steps) assert.ok(granted.has(needs), `${id} needs ${needs}`)
})

test('an address leads to the page of exactly that name, before one with a name in it', () => {
  for (const { path } of pages) {
    if (path.includes(':')) continue
    assert.equal(pageAt(path)?.page.path, path)
  }
  assert.equal(pageAt('/no/such/page/at/all'), undefined)
  assert.equal(pageAt('/children/a/b/looks'), undefined, 'a name holds no further part of the address')
})
