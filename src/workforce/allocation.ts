import { type Day, dayInWords, type Id, isDuring } from '../kernel/kernel.ts'
import type { Holding, StaffedPost } from './post.ts'

/** Why what a post holds is allocated to nobody. */
type Unallocated = 'pool' | 'manager' | 'ended' | 'notBegun' | 'vacant' | 'left' | 'away'

export type Allocation =
  | { allocated: true; to: readonly { id: Id; name: string }[] }
  | { allocated: false; reason: Unallocated; why: string; since?: Day }

const no = (reason: Unallocated, why: string, since?: Day): Allocation => ({
  allocated: false,
  reason,
  why,
  ...(since && { since }),
})

/** A case counts as allocated only to a case-holding post that somebody is in, and at work in, today. */
export function allocationOf(post: StaffedPost, today: Day): Allocation {
  if (post.type === 'pool') return no('pool', 'A pool, not a person')
  if (post.type === 'manager') return no('manager', 'A manager’s post')
  if (post.startDate > today) return no('notBegun', `The post begins on ${dayInWords(post.startDate)}`)
  if (post.endDate && post.endDate <= today) return no('ended', `The post ended on ${dayInWords(post.endDate)}`, post.endDate)
  const inPost = post.holdings.filter(h => isDuring(h, today))
  if (inPost.length === 0) return vacant(post, today)
  const here = inPost.filter(h => !hasLeft(h, today) && !awayOn(h, today))
  if (here.length > 0) return { allocated: true, to: here.map(({ professional, name }) => ({ id: professional, name })) }
  return absent(inPost[0]!, today)
}

function vacant(post: StaffedPost, today: Day): Allocation {
  const last = post.holdings
    .filter(h => h.endDate && h.endDate <= today)
    .reduce<Holding | undefined>((a, b) => (a && a.endDate! > b.endDate! ? a : b), undefined)
  if (!last?.endDate) return no('vacant', `The post is vacant since ${dayInWords(post.startDate)}: nobody has been in it`, post.startDate)
  return no('vacant', `The post is vacant since ${dayInWords(last.endDate)}, when ${last.name} left it`, last.endDate)
}

function absent(holder: Holding, today: Day): Allocation {
  if (holder.leftOn && hasLeft(holder, today)) return no('left', `${holder.name} left on ${dayInWords(holder.leftOn)}`, holder.leftOn)
  const since = awayOn(holder, today)!.startDate
  return no('away', `${holder.name} is away since ${dayInWords(since)}`, since)
}

const hasLeft = ({ leftOn }: Holding, today: Day) => leftOn !== undefined && leftOn <= today
const awayOn = (holder: Holding, today: Day) => holder.away.find(a => isDuring(a, today))
