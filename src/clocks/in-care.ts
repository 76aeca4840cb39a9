import { addYears, type Day } from '../kernel/kernel.ts'
import type { Child, Known } from '../record/record.ts'

/** A series of short breaks (V3, V4) has rules of its own, in regulation 48. */
const isShortBreaks = (child: Child, on: Day): boolean =>
  child.legalStatuses.some(s => /^V[34]$/.test(s.status) && s.startDate <= on && !(s.endDate && s.endDate <= on))

type Review = Known<'lookedAfterReview'>
export type Home = Known<'placement'>

/** When they were placed for adoption, inside a time in care: from then on the Adoption Agencies Regulations say when a child is reviewed. */
const placedForAdoption = (child: Child, from: Day, to: Day | undefined): Day | undefined =>
  child.placements
    .filter(p => /^A[3-6]$/.test(p.type) && p.startDate >= from && !(to && p.startDate > to))
    .map(p => p.startDate)
    .sort()[0]

const reviewsBetween = (child: Child, from: Day, to: Day | undefined): Review[] =>
  child.lookedAfterReviews.filter(r => !r.cancelled && r.date >= from && !(to && r.date > to)).sort((a, b) => (a.date < b.date ? -1 : 1))

/** A time in care under the care planning regulations, with the reviews held in it, in order. `until` is its end, or the day of the adoption placement. */
export interface Care {
  id: string
  from: Day
  until?: Day
  reviews: Review[]
}

export const caresOf = (child: Child): Care[] =>
  child.periodsOfCare
    .filter(p => !isShortBreaks(child, p.startDate))
    .map(p => {
      const until = placedForAdoption(child, p.startDate, p.endDate) ?? p.endDate
      return { id: p.id, from: p.startDate, reviews: reviewsBetween(child, p.startDate, until), ...(until && { until }) }
    })

/** Placed for adoption, from that day until the placement ends; with the reviews held in it. */
export const adoptionCaresOf = (child: Child): Care[] =>
  child.placements
    .filter(p => /^A[3-6]$/.test(p.type))
    .map(p => ({
      id: p.id,
      from: p.startDate,
      reviews: reviewsBetween(child, p.startDate, p.endDate),
      ...(p.endDate && { until: p.endDate }),
    }))

/** Homes in which a child under the care planning regulations is visited: no short stay, no adopters, no short breaks. */
export const homesOf = (child: Child): Home[] =>
  child.placements.filter(
    p =>
      !p.temporaryFrom &&
      !/^A/.test(p.type) &&
      !isShortBreaks(child, p.startDate) &&
      child.periodsOfCare.some(c => c.startDate <= p.startDate && !(c.endDate && c.endDate < p.startDate)),
  )

/** The days on which a child was seen in a home, in order. */
export const seenIn = (child: Child, home: Home): Day[] =>
  child.visits
    .filter(v => v.seen && v.date >= home.startDate && !(home.endDate && v.date > home.endDate))
    .map(v => v.date)
    .sort()

/** Whether the child lives with a parent under an interim care order: visited more often, under regulation 28(4). */
export const isAtHomeUnderInterimOrder = (child: Child, home: Home): boolean =>
  home.type === 'P1' && child.legalStatuses.findLast(s => s.startDate <= (home.endDate ?? '9999-12-31'))?.status === 'C1'

/** A home that is meant to last until eighteen, and a year or more of it gone by on that day. */
export const isForLong = ({ type, startDate }: Home, on: Day): boolean => (type === 'U1' || type === 'U4') && on >= addYears(startDate, 1)
