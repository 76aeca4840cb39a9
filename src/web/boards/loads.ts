import type { Day, Id } from '../../kernel/kernel.ts'
import type { CaseCount } from '../../store/store.ts'
import { type Allocation, allocationOf, type Caseload, caseloadOf, type StaffedPost, type Work } from '../../workforce/workforce.ts'

/** A post on a board: who is in it, or why nobody is, and what it holds. */
export interface PostLoad {
  post: StaffedPost
  allocation: Allocation
  cases: number
  byWork: ReadonlyMap<Work, number>
}

export interface Loads {
  posts: PostLoad[]
  /** Open work that no post leads, or that names a post that is not there. */
  ledByNoPost: number
  caseload: Caseload
}

/** Counts put to their posts. What fits no post is counted too: nothing may fall between. */
export function loadsOf(posts: readonly StaffedPost[], counts: readonly CaseCount[], today: Day): Loads {
  const byPost = Map.groupBy(counts, c => c.post)
  const loads = posts.map(post => {
    const own = byPost.get(post.id) ?? []
    return { post, allocation: allocationOf(post, today), cases: sum(own), byWork: byWork(own) }
  })
  const held = loads.reduce((n, l) => n + l.cases, 0)
  const ledByNoPost = sum(counts) - held
  return { posts: loads, ledByNoPost, caseload: caseloadOf(loads, ledByNoPost, today) }
}

const sum = (counts: readonly CaseCount[]) => counts.reduce((n, c) => n + c.cases, 0)

/** Rows of a board as counts, so that one sum serves the team's board and the council's. */
export const countsOf = (cases: readonly { lead_post: Id | null; team: Id | null; work: Work }[]): CaseCount[] =>
  cases.map(c => ({ post: c.lead_post, team: c.lead_post ? null : c.team, work: c.work, cases: 1 }))

function byWork(counts: readonly CaseCount[]): ReadonlyMap<Work, number> {
  const found = new Map<Work, number>()
  for (const { work, cases } of counts) found.set(work, (found.get(work) ?? 0) + cases)
  return found
}
