import type { Chance } from '../chance.ts'
import { protection } from '../figures.ts'
import { categoryOdds } from '../likelihoods.ts'
import type { Theme } from '../themes.ts'
import { atWork, atWorkBefore, type DayNo } from '../times.ts'
import type { ProtectionPlan } from './story.ts'

/** Days a plan lasts: one draw from the curve of plans still open. */
function lasts(chance: Chance): number {
  const curve = protection.planStillOpen.value
  const open = 1 - chance.share()
  for (let i = 1; i < curve.length; i++) {
    const [days, left] = curve[i]!
    const [daysBefore, leftBefore] = curve[i - 1]!
    if (left <= open) return Math.round(daysBefore + ((leftBefore - open) / (leftBefore - left || 1)) * (days - daysBefore))
  }
  return 1200
}

/** Reviews: within three months, then every six. Some plans have one that is late: nearly twice the published share, since some end before it. */
function reviewsOf(start: DayNo, end: DayNo, chance: Chance): DayNo[] {
  const lateAt = chance.yes((1 - protection.reviewedInTime.value / 100) * 1.8) ? (chance.yes(0.6) ? 0 : chance.between(1, 3)) : -1
  const reviews: DayNo[] = []
  let last = start
  while (last < end) {
    const first = reviews.length === 0
    const late = reviews.length === lateAt ? chance.between(4, 24) : 0
    const wanted = late > 0 ? last + (first ? 91 : 183) + late : last + (first ? chance.between(70, 88) : chance.between(140, 178))
    const on = late > 0 ? atWork(wanted) : atWorkBefore(wanted)
    // Nobody holds a review and another three weeks later: the plan ends at the one that was due.
    if (on >= end - 21) break
    reviews.push(on)
    last = on
  }
  return reviews
}

/** A child protection plan from its conference. It ends at a review, and that review is its last. */
export function planFrom(start: DayNo, theme: Theme, chance: Chance): ProtectionPlan {
  const category = chance.of(categoryOdds.get(theme.id)!)
  const end = Math.max(start + 20, atWork(start + lasts(chance)))
  const reviews = reviewsOf(start, end, chance)
  const changed =
    reviews.length > 0 && chance.yes(0.09) ? chance.of(categoryOdds.get(chance.yes(0.5) ? 'neglect' : 'emotionalHarm')!) : category
  return {
    start,
    end,
    category,
    ...(changed !== category && { laterCategory: { category: changed, from: reviews[0]! } }),
    reviews: [...reviews, end],
  }
}
