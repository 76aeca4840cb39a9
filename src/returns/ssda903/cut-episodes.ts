import type { Day, Id } from '../../kernel/kernel.ts'
import type { Child, Known } from '../../record/record.ts'

type Status = Known<'legalStatus'>
type Placement = Known<'placement'>
/** What an episode needs of its period of care. A single short break is one by itself. */
export type CarePeriod = {
  readonly id: Id
  readonly startDate: Day
  readonly endDate?: Day | undefined
  readonly endReason?: string | undefined
  readonly primaryNeedCode?: string | undefined
  readonly homePostcode?: string | undefined
}

/** One episode of care: as long as legal status and placement both stay what they are. `until` is the day on which it ended, and the next begins. */
export interface CutEpisode {
  readonly period: CarePeriod
  readonly status: Status | undefined
  readonly placement: Placement | undefined
  readonly from: Day
  readonly until: Day | undefined
  readonly startReason: string
  /** X1 where another one follows; otherwise why the period of care ended. */
  readonly endReason: string | undefined
  /** Why the placement changed, on the episode with which it ended. */
  readonly changeReason: string | undefined
  readonly primaryNeedCode: string | undefined
  readonly homePostcode: string | undefined
}

interface During {
  readonly startDate: Day
  readonly endDate?: Day | undefined
}
const isOn = ({ startDate, endDate }: During, on: Day): boolean =>
  startDate <= on && (endDate === undefined || on < endDate || startDate === endDate)

/** The short breaks of a child who lives at home: each is a period of care of its own, and ends for no other reason than that it was one. */
function shortBreaks(child: Child): CarePeriod[] {
  const isInCare = ({ startDate }: Status) =>
    child.periodsOfCare.some(p => p.startDate <= startDate && !(p.endDate && p.endDate < startDate))
  return child.legalStatuses
    .filter(l => (l.status === 'V3' || l.status === 'V4') && !isInCare(l))
    .map(({ id, startDate, endDate }) => {
      const episode = child.socialCareEpisodes.find(e => isOn({ startDate: e.referralDate, endDate: e.closureDate }, startDate))
      return { id, startDate, endDate, endReason: endDate && 'E8', primaryNeedCode: episode?.primaryNeedCode }
    })
}

/** Where the child's home was when they came into care: as it was said then, or by their address on that day. */
function homeOf(child: Child, period: CarePeriod): string | undefined {
  if (period.homePostcode !== undefined) return period.homePostcode
  const homes = child.addresses.filter(a => a.type === 'home' && a.startDate <= period.startDate)
  return (homes.findLast(a => isOn(a, period.startDate)) ?? latest(homes))?.postcode
}

const latest = <T extends During>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>((last, each) => (last && last.startDate > each.startDate ? last : each), undefined)

/** A short stay elsewhere, while it lasts; otherwise the placement to which the child returns from it. */
function placementOn(child: Child, on: Day): Placement | undefined {
  const all = child.placements.filter(p => isOn(p, on))
  return latest(all.filter(p => p.temporaryFrom !== undefined)) ?? latest(all.filter(p => p.temporaryFrom === undefined))
}

/**
 * Every episode of care that follows from periods of care, legal statuses and placements, in order: each day on which one of these begins or ends
 * is the start of an episode, whatever it changes. Nothing told by another system is in it (`care-episodes.ts`).
 */
export function cutEpisodes(child: Child): CutEpisode[] {
  const periods: CarePeriod[] = [...child.periodsOfCare, ...shortBreaks(child)]
  return periods.sort((a, b) => (a.startDate < b.startDate ? -1 : 1)).flatMap(period => ofPeriod(child, period))
}

function ofPeriod(child: Child, period: CarePeriod): CutEpisode[] {
  const { startDate, endDate } = period
  const told = child.careEpisodes.map(e => e.startDate)
  const changes = [...child.legalStatuses, ...child.placements].flatMap(d => [d.startDate, d.endDate ?? d.startDate])
  const within = [...changes, ...told].filter(on => on > startDate && !(endDate !== undefined && on >= endDate))
  const days = [startDate, ...new Set(within.sort())]
  const common = { period, primaryNeedCode: period.primaryNeedCode, homePostcode: homeOf(child, period) }
  const parts = days.map(from => ({
    from,
    status: latest(child.legalStatuses.filter(l => isOn(l, from))),
    placement: placementOn(child, from),
  }))
  return parts.map((part, i) => {
    const [before, next] = [parts[i - 1], parts[i + 1]]
    const until = next?.from ?? endDate
    const { placement } = part
    const isMoved = placement !== undefined && placement.endDate === until && next?.placement !== placement
    return {
      ...common,
      ...part,
      until,
      startReason: before ? whyNew(before, part) : 'S',
      endReason: next ? 'X1' : endDate && period.endReason,
      changeReason: isMoved ? placement.changeReason : undefined,
    }
  })
}

interface Part {
  readonly status: Status | undefined
  readonly placement: Placement | undefined
}

/** Where nobody wrote down who cares for the child, a move is to another carer. */
function whyNew(before: Part, now: Part): string {
  const isStatusNew = before.status !== now.status
  if (before.placement === now.placement) return isStatusNew ? 'L' : 'P'
  const isSameCarer = now.placement?.carer !== undefined && before.placement?.carer === now.placement.carer
  if (isStatusNew) return isSameCarer ? 'U' : 'B'
  return isSameCarer ? 'T' : 'P'
}
