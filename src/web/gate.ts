import type { Stores } from '../store/store.ts'
import { type Answer, type Ctx, notFound, type Page } from './page.ts'
import { pages } from './pages.ts'

/** A page for exactly this address, before one with a name in its path. */
const inOrder = pages.toSorted((a, b) => a.path.split(':').length - b.path.split(':').length)
const patterns = inOrder.map(page => ({ page, pattern: new RegExp(`^${page.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`) }))

export type Asked = Omit<Ctx, 'store' | 'params'>

export function pageAt(path: string): { page: Page; params: Record<string, string> } | undefined {
  for (const { page, pattern } of patterns) {
    const found = pattern.exec(path)
    if (found) return { page, params: { ...found.groups } }
  }
  return undefined
}

/**
 * The only way to a page. Says no to those who may not, and records who looked at whom before the answer leaves.
 * One transaction a request: what a form records, what is derived from it and the look are kept together, or not at all.
 */
export async function answer(stores: Stores, method: 'GET' | 'POST', path: string, asked: Asked): Promise<Answer> {
  const found = pageAt(path)
  const run = found && (method === 'POST' ? found.page.act : found.page.show)
  if (!found || !run) return notFound
  const { page, params } = found
  const { asker, now } = asked
  if (!asker.may.has(page.needs)) return { goTo: '/not-allowed', about: [] }
  return stores.as({ authority: asker.authority, person: asker.id }, async store => {
    const said = await run({ ...asked, store, params })
    await store.looked(page.path, now, said.about, said.why)
    return said
  })
}
