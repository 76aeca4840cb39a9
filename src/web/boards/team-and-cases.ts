import { isId } from '../../kernel/kernel.ts'
import type { Ctx } from '../page.ts'

/** `none` is open work that no team has: it has a board like any other, so that nothing falls between. */
export async function teamAndCases({ store, today, params }: Ctx) {
  const id = params['team']!
  if (id === 'none') return { name: 'Open work that no team has', posts: [], cases: await store.casesOfNoTeam() }
  const team = isId(id) ? (await store.teams()).find(t => t.id === id) : undefined
  if (!team) return undefined
  const posts = await store.staffedPosts(today, { teams: [id] })
  return {
    name: team.name,
    posts,
    cases: await store.casesOfTeam(
      id,
      posts.map(p => p.id),
    ),
  }
}
