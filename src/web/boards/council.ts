import type { Id } from '../../kernel/kernel.ts'
import type { TeamRow } from '../../store/store.ts'
import type { Ctx } from '../page.ts'
import { type Loads, loadsOf } from './loads.ts'

export interface TeamLoads {
  team: TeamRow | { id: 'none'; name: string; type: 'none' }
  loads: Loads
}

/** The whole council, and each team of it. What has no team is a row of its own, so that the rows add up to the whole. */
export async function councilLoads({ store, today }: Pick<Ctx, 'store' | 'today'>): Promise<{ whole: Loads; teams: TeamLoads[] }> {
  const [teams, posts, counts] = [await store.teams(), await store.postsToday(today), await store.caseCounts()]
  const known = new Set(teams.map(t => t.id))
  const teamOfPost = new Map(posts.map(p => [p.id, p.team]))
  const teamOf = ({ post, team }: { post: Id | null; team: Id | null }) => {
    const own = post === null ? team : teamOfPost.get(post)
    return own && known.has(own) ? own : 'none'
  }
  const countsOfTeam = Map.groupBy(counts, teamOf)
  const postsOfTeam = Map.groupBy(posts, p => (known.has(p.team) ? p.team : 'none'))
  const rows = [...teams, { id: 'none' as const, name: 'No team', type: 'none' as const }].map(team => ({
    team,
    loads: loadsOf(postsOfTeam.get(team.id) ?? [], countsOfTeam.get(team.id) ?? [], today),
  }))
  const whole = loadsOf(posts, counts, today)
  return { whole, teams: rows.filter(r => r.team.id !== 'none' || r.loads.caseload.cases > 0 || r.loads.posts.length > 0) }
}
