import type { Child } from '../../record/record.ts'
import { type Ctx, notFound } from '../page.ts'

/** The child whom the address names. A record that was put together with another one leads to that one. */
export async function childOf({ store, params }: Ctx): Promise<Child | { goTo: string; about: readonly string[] }> {
  const child = await store.child(params['child'] ?? '')
  if (!child) return notFound
  return child.id === params['child'] ? child : { goTo: `/children/${child.id}`, about: [child.id] }
}
