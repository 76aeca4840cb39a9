import { isId } from '../../kernel/kernel.ts'
import { choices, type OfCouncil, type OfPost, type OfWorker } from '../../pathway/pathway.ts'
import { roleNames } from '../../sharing/sharing.ts'
import type { Ctx } from '../page.ts'

/** The council as an administrator's pages are given it. Who is about to change it takes their turn first. */
export async function ofCouncil({ store, today, newId }: Ctx, toChange = false): Promise<OfCouncil> {
  return { council: await store.council(toChange), today, newId, roles: choices(roleNames) }
}

export async function ofWorker(ctx: Ctx, toChange?: boolean): Promise<OfWorker | undefined> {
  const id = ctx.params['worker']
  const given = isId(id) ? await ofCouncil(ctx, toChange) : undefined
  const worker = given?.council.workers.find(w => w.id === id)
  return given && worker && { ...given, worker }
}

export async function ofPost(ctx: Ctx, toChange?: boolean): Promise<OfPost | undefined> {
  const id = ctx.params['post']
  const given = isId(id) ? await ofCouncil(ctx, toChange) : undefined
  const post = given?.council.posts.find(p => p.id === id)
  return given && post && { ...given, post }
}
