import type { Id } from '../../kernel/kernel.ts'
import type { Child } from '../../record/record.ts'
import { isWorkOf } from '../child/view.ts'
import type { Ctx } from '../page.ts'

/** The children whom a relation ties to somebody, as far as the asker may see them. */
export async function tiedChildren({ store, today }: Ctx, id: Id): Promise<Child[]> {
  const { people, relations } = await store.familyOf(id, today)
  const near = new Set(relations.flatMap(r => (r.is === id ? [r.of] : r.of === id ? [r.is] : [])))
  return store.childrenOf(people.filter(p => p.type === 'child' && near.has(p.subject)).map(p => p.subject))
}

/** Whether the asker works with one of them: then a confidential address is theirs to know. */
export async function isWorkOfAny({ store, asker, today }: Ctx, children: readonly Child[]): Promise<boolean> {
  const posts = await store.staffedPosts(today, { posts: children.flatMap(c => c.careWorkerDetails.flatMap(i => i.post ?? [])) })
  return children.some(child => isWorkOf(asker, child, posts))
}
