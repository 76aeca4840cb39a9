import type { Day, Id, Instant, Need } from '../../kernel/kernel.ts'
import type { Adult, Child } from '../../record/record.ts'
import type { KeptAside, Reachable } from '../../store/store.ts'
import type { StaffedPost } from '../../workforce/workforce.ts'
import type { Asker, Ctx } from '../page.ts'
import type { Names } from './facts.ts'
import { type FamilyShown, memberFromRow } from './member.ts'

/** Everything that a child's page shows, read in a handful of queries. Its parts are told from this and nothing else. */
export interface ChildView {
  child: Child
  /** The day and the moment as of which it is read: now, or then. */
  today: Day
  now: Instant
  family: FamilyShown
  adults: ReadonlyMap<Id, Adult>
  posts: ReadonlyMap<Id, StaffedPost>
  teams: ReadonlyMap<Id, string>
  workers: ReadonlyMap<Id, Reachable>
  names: Names
  /** Whether the asker's own work is with this child, so that a confidential address is theirs to know. */
  isTheirWork: boolean
  asides: readonly KeptAside[]
  /** What the asker may do. */
  may: ReadonlySet<Need>
}

export async function viewOf(ctx: Ctx, child: Child): Promise<ChildView> {
  const { people, relations } = await ctx.store.familyOf(child.id, ctx.today)
  const adults = await ctx.store.adultsOf(people.filter(p => p.type === 'adult').map(p => p.subject))
  const asides = await ctx.store.asides({ laChildId: child.childDetails.laChildId }, 50)
  return withWorkers(ctx, {
    child,
    today: ctx.today,
    now: ctx.now,
    family: { members: people.map(memberFromRow), relations },
    adults: new Map(adults.map(a => [a.id, a])),
    asides,
  })
}

type Told = Omit<ChildView, 'may' | 'posts' | 'teams' | 'workers' | 'names' | 'isTheirWork'>

/** The same, with who works with the child on that day. */
export async function withWorkers({ store, asker }: Ctx, told: Told): Promise<ChildView> {
  const { child, today, family } = told
  const posts = await store.staffedPosts(today, { posts: child.careWorkerDetails.flatMap(i => i.post ?? []) })
  const teams = await store.teams()
  const named = [
    ...posts.flatMap(p => p.holdings.map(h => h.professional)),
    ...child.careWorkerDetails.flatMap(i => i.professional ?? []),
    ...child.visits.map(v => v.worker),
    ...child.findingReviews.map(r => r.recordedBy),
    ...child.socialCareEpisodes.flatMap(e => e.childProtectionConferences.flatMap(c => c.chair ?? [])),
    ...child.lookedAfterReviews.flatMap(r => r.chair ?? []),
    ...child.leavingCareEligibilities.flatMap(l => l.personalAdviser ?? []),
  ]
  const workers = new Map((await store.reachable(named)).map(w => [w.id, w]))
  const members = new Map(family.members.map(m => [m.id, m.name]))
  return {
    ...told,
    may: asker.may,
    posts: new Map(posts.map(p => [p.id, p])),
    teams: new Map(teams.map(t => [t.id, t.name])),
    workers,
    names: id => workers.get(id)?.name ?? members.get(id) ?? posts.find(p => p.id === id)?.title,
    isTheirWork: isWorkOf(asker, child, posts),
  }
}

/** In one of the posts that work with the child, named with them, or of a team whose post does. */
export function isWorkOf(asker: Asker, child: Child, posts: readonly StaffedPost[]): boolean {
  const teams = new Set(posts.map(p => p.team))
  return child.careWorkerDetails.some(
    i =>
      !i.endDate &&
      (i.professional === asker.id || (i.post !== undefined && (asker.posts.includes(i.post) || asker.teams.some(t => teams.has(t))))),
  )
}

/** Everyone of whom the page says something. */
export const aboutIn = ({ child, family }: Pick<ChildView, 'child' | 'family'>): Id[] => [
  ...new Set([child.id, ...family.members.map(m => m.id)]),
]

/** As the child is called in a sentence. */
export function calledIn({ childDetails }: Pick<Child, 'childDetails'>): string {
  if (childDetails.firstName) return childDetails.firstName
  return childDetails.dateOfBirth ? 'This child' : 'The baby'
}
