import { type Id, isId } from '../../kernel/kernel.ts'
import { choices, type OfCouncil, type OfPost, type OfTeam, type OfWorker } from '../../pathway/pathway.ts'
import { roleNames } from '../../sharing/sharing.ts'
import type { Ctx } from '../page.ts'

/** The council as an administrator's pages are given it, or what is near a worker or a post of it. Who is about to change it takes their turn first. */
export async function ofCouncil({ store, today, newId }: Ctx, toChange = false, near?: Id): Promise<OfCouncil> {
  return { council: await store.council(toChange, near), today, newId, roles: choices(roleNames) }
}

/** To look at one, what is near is enough; to do something about them, the whole council is asked. */
export async function ofWorker(ctx: Ctx, toChange?: boolean): Promise<OfWorker | undefined> {
  const id = ctx.params['worker']
  const given = isId(id) ? await ofCouncil(ctx, toChange, toChange === undefined ? id : undefined) : undefined
  const worker = given?.council.workers.find(w => w.id === id)
  return given && worker && { ...given, worker }
}

export async function ofPost(ctx: Ctx, toChange?: boolean): Promise<OfPost | undefined> {
  const id = ctx.params['post']
  const given = isId(id) ? await ofCouncil(ctx, toChange, toChange === undefined ? id : undefined) : undefined
  const post = given?.council.posts.find(p => p.id === id)
  return given && post && { ...given, post }
}

export async function ofTeam(ctx: Ctx, toChange?: boolean): Promise<OfTeam | undefined> {
  const id = ctx.params['team']
  const team = isId(id) ? await ctx.store.team(id) : undefined
  return team && { ...(await ofCouncil(ctx, toChange)), team }
}
