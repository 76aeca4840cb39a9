import type { Id } from '../../src/kernel/kernel.ts'
import type { Chance } from '../chance.ts'
import { workforce as figures } from '../figures.ts'
import type { Course } from '../story/story.ts'
import { atWork, type DayNo } from '../times.ts'
import { holderOn, type Post, type Team, type TeamKind, type Workforce } from '../workforce.ts'

/** A family's time with one post. The next spell begins on the day this one ends. */
export interface Spell {
  post: Post
  from: DayNo
  until?: DayNo
  reason: 'FCONTA' | 'TSPROC' | 'LEFTRL'
}

const lateHandover = (course: Course): boolean => course.kind !== 'inNeed'

/** Which team works with the family, from which day. */
function stagesOf(course: Course, chance: Chance): { kind: TeamKind; from: DayNo }[] {
  const stages: { kind: TeamKind; from: DayNo }[] = [{ kind: 'assessment', from: course.decided }]
  if (lateHandover(course)) return stages
  const assessed = Math.max(...course.assessments.filter(a => !a.updated).map(a => a.authorised), course.enquiries[0]?.conference ?? 0)
  const handover = atWork(assessed + chance.between(2, 12))
  const disabled = course.theme.id === 'disability'
  if (course.lookedAfter === undefined || course.lookedAfter > handover + 20) {
    if (handover < course.closure - 20) stages.push({ kind: disabled ? 'disabled' : 'protection', from: handover })
  }
  if (course.lookedAfter !== undefined) {
    const from = atWork(Math.max(course.lookedAfter + chance.between(3, 30), stages.at(-1)!.from + 5))
    if (from < course.closure - 5) stages.push({ kind: 'lookedAfter', from })
  }
  return stages
}

/** Another post of the team with somebody in it, looking round from one of them. */
function filledPost(workforce: Workforce, team: Team, on: DayNo, not: Post | undefined, start: number): Post | undefined {
  const first = team.kind === 'frontDoor' ? 2 : 1
  const count = team.posts.length - first
  for (let i = 0; i < count; i++) {
    const post = workforce.post(team.posts[first + ((start + i) % count)]!)
    if (post !== not && holderOn(post, on)) return post
  }
  return undefined
}

/** Who has the family, and when it changed: teams hand over, people leave. Some of what a leaver held stays with the empty post. */
export function allocated(family: number, course: Course, workforce: Workforce, chance: Chance): Spell[] {
  const spells: Spell[] = []
  const stages = stagesOf(course, chance)
  for (const [i, stage] of stages.entries()) {
    const until = stages[i + 1]?.from ?? course.closure
    const team = workforce.teamFor(stage.kind, family)
    let post = workforce.holderFor(team, family)
    if (!holderOn(post, stage.from)) post = filledPost(workforce, team, stage.from, undefined, family) ?? post
    let from = stage.from
    let reason: Spell['reason'] = i === 0 ? 'FCONTA' : 'TSPROC'
    // Nobody who is looked after waits on an empty post.
    const isInCare = course.lookedAfter !== undefined
    for (let turns = 0; turns < 30; turns++) {
      const before = until - (isInCare ? 0 : 15)
      const left = post.holdings.find(h => h.until !== undefined && h.until > from && h.until < before && !holderOn(post, h.until))
      const isMoved = left && (!chance.yes(figures.leftHolding.value) || isInCare)
      const colleague = isMoved ? filledPost(workforce, team, left.until! + (isInCare ? 0 : 8), post, family + turns) : undefined
      if (!left || !colleague) break
      const moved = isInCare ? left.until! : atWork(left.until! + chance.between(1, 8))
      spells.push({ post, from, until: moved, reason })
      post = colleague
      from = moved
      reason = 'LEFTRL'
    }
    spells.push({ post, from, until, reason })
  }
  return spells
}

export const spellOn = (spells: readonly Spell[], on: DayNo): Spell => {
  for (const s of spells) if (s.until === undefined || on < s.until) return s
  return spells.at(-1)!
}

/** Somebody at work in a team on a day: the post's holder, or a colleague, or whoever leads the team. */
export function somebody(workforce: Workforce, post: Post, on: DayNo): { worker: Id; name: string } {
  const holder = holderOn(post, on)
  if (holder) return holder
  const colleague = filledPost(workforce, post.team, on, post, post.number)
  const manager = workforce.manager(post.team)
  return (colleague && holderOn(colleague, on)) ?? holderOn(manager, on) ?? post.holdings[0] ?? manager.holdings[0]!
}

export function managerOn(workforce: Workforce, team: Team, on: DayNo): Id {
  const manager = workforce.manager(team)
  return (holderOn(manager, on) ?? somebody(workforce, workforce.post(team.posts.at(-1)!), on)).worker
}
