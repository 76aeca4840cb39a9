import { type Day, isDuring } from '../kernel/kernel.ts'
import { allocationOf } from './allocation.ts'
import type { StaffedPost } from './post.ts'

/** A post, and how many open cases it leads. */
export interface Load {
  post: StaffedPost
  cases: number
}

/** An average to one decimal place; none where there is nobody to divide by: that is never nought. */
export interface Average {
  cases: number
  fullTimeEquivalent: number
  average?: number
}

export interface Caseload {
  cases: number
  allocated: number
  /** Held by a post that nobody is at work in, by a pool or by a manager; or led by no post at all. */
  unallocated: number
  /** As the workforce census publishes it: cases on vacant posts are not in it. */
  reported: Average
  /** Every open case, over everyone who is there to hold one. */
  trueLoad: Average
  /** How far the true load lies above what is reported. */
  gap?: number
}

/** England's average on 30 September 2025: 321,661 cases over 21,105 full-time equivalents. */
export const englandReported = 15.2
/** Where workers said that they began to struggle to name their cases. A council may set a lower or a higher one. */
export const usualCeiling = 16

const oneDecimal = (n: number) => Math.round(n * 10) / 10
const averageOf = (cases: number, fte: number): Average => {
  const fullTimeEquivalent = Math.round(fte * 1000) / 1000
  return { cases, fullTimeEquivalent, ...(fte > 0 && { average: oneDecimal(cases / fte) }) }
}

/** Of the posts of a team or a council, and of the open cases that no post leads. */
export function caseloadOf(loads: readonly Load[], ledByNoPost: number, today: Day): Caseload {
  let [allocated, held, reportedCases, reportedFte, activeFte] = [0, 0, 0, 0, 0]
  for (const { post, cases } of loads) {
    held += cases
    if (allocationOf(post, today).allocated) {
      allocated += cases
      if (cases > 0 || holdsCases(post)) activeFte += post.fullTimeEquivalent
    }
    if (cases > 0 && isReported(post, today)) {
      reportedCases += cases
      reportedFte += post.fullTimeEquivalent
    }
  }
  const cases = held + ledByNoPost
  const reported = averageOf(reportedCases, reportedFte)
  const trueLoad = averageOf(cases, activeFte)
  const known = reported.average !== undefined && trueLoad.average !== undefined
  const gap = known ? { gap: oneDecimal(trueLoad.average! - reported.average!) } : {}
  return { cases, allocated, unallocated: cases - allocated, reported, trueLoad, ...gap }
}

/** The census counts whoever is in post, whether at work or away, a manager too; it cannot see who left a post that is still on the books. */
const isReported = (post: StaffedPost, today: Day) =>
  post.type !== 'pool' && isDuring(post, today) && post.holdings.some(h => isDuring(h, today))

/** A front door decides, and chairs do not lead: until one of them holds a case, they would only thin the average out. */
export const holdsCases = ({ type, teamType }: StaffedPost): boolean =>
  type === 'caseHolding' && teamType !== 'frontDoor' && teamType !== 'conference'

/** Cases for one full-time worker, to one decimal place. */
export const perFullTime = ({ post, cases }: Load): number => oneDecimal(cases / post.fullTimeEquivalent)
