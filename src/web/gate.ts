import { createHash } from 'node:crypto'
import type { Id } from '../kernel/kernel.ts'
import type { Store, Stores } from '../store/store.ts'
import { type Answer, type Ctx, notAllowed, notFound, type Page } from './page.ts'
import { pages } from './pages.ts'

/** A page for exactly this address, before one with a name in its path. */
const inOrder = pages.toSorted((a, b) => a.path.split(':').length - b.path.split(':').length)
const patterns = inOrder.map(page => ({ page, pattern: new RegExp(`^${page.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`) }))

export interface Asked extends Omit<Ctx, 'store' | 'params' | 'draft'> {
  /** The page's address with what stands after its question mark: what a draft of it is kept under. */
  address?: string
  /** What the form is for, as an unfinished one is listed. Without it, it is not kept when it is refused. */
  title?: string
  /** The form's one-time number: the same one sent twice is saved once. */
  submission?: Id
  /** What every page needs besides, whatever it says: in the same transaction, once it has said it. */
  besides?: (store: Store, said: Answer) => Promise<void>
}

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
  if (!asker.may.has(page.needs)) return notAllowed
  return stores.as({ authority: asker.authority, person: asker.id, now }, async store => {
    const { address = path, besides = async () => {} } = asked
    const sent = sentAs(asked)
    const first = sent && (await store.handIn(sent, now))
    const said: Answer = first
      ? { ...first, about: [] }
      : await run({ ...asked, store, params, draft: await draftFor(store, method, address) })
    if (!first) {
      await store.looked(page.path, now, said.about, said.why)
      if (method === 'POST') await finish(store, said, { ...asked, address })
    }
    await besides(store, said)
    return said
  })
}

/** What they had begun to write, on the page on which they go on with it. */
const draftFor = async (store: Store, method: 'GET' | 'POST', address: string) =>
  method === 'GET' ? (await store.draftOf(address))?.answers : undefined

/** What was done is no longer unfinished, and is not done again; what was refused is kept as it was sent. */
async function finish(store: Store, said: Answer, asked: Asked & { address: string }) {
  const { address, title, form, now } = asked
  const sent = sentAs(asked)
  const isDone = !('page' in said) && !isNo(said)
  if (sent) await store.handedIn(sent, isDone && 'goTo' in said ? said : undefined)
  if (isDone) await store.forgetDraft(address)
  else if ('page' in said && title !== undefined) await store.keepDraft({ path: address, title, answers: form, savedAt: now })
}

/** The same number with other answers is another form: somebody went back, and changed their mind. */
const sentAs = ({ submission, form }: Asked) =>
  submission && { submission, answers: createHash('sha256').update(JSON.stringify(form)).digest('base64url') }

/** An answer that says no, and not what the page does. */
export const isNo = (said: Answer): boolean => 'goTo' in said && (said.goTo === notFound.goTo || said.goTo === notAllowed.goTo)
