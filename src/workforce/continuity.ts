import { addDays, type Day, day, type Id, isDuring, yearOf } from '../kernel/kernel.ts'
import type { StaffedPost } from './post.ts'

interface During {
  startDate: Day
  endDate?: Day | undefined
}
/** As an involvement says it: a post leads, or somebody without one. */
export interface Lead extends During {
  post?: Id | undefined
  professional?: Id | undefined
}
export interface Year {
  from: Day
  /** The last day, part of it. */
  to: Day
}

/** The year, from 1 April to 31 March, that a day is in. */
export function yearWith(on: Day): Year {
  const begins = on.slice(5) >= '04-01' ? yearOf(on) : yearOf(on) - 1
  return { from: day(`${begins}-04-01`), to: day(`${begins + 1}-03-31`) }
}

/** Everyone who led in a year, each once: somebody who comes back is not counted again. A vacant post is nobody. */
export function leadsWithin(leads: readonly Lead[], posts: ReadonlyMap<Id, StaffedPost>, { from, to }: Year): Id[] {
  const people = new Set<Id>()
  for (const lead of leads) {
    const stretches: (During & { who: Id })[] = lead.post
      ? (posts.get(lead.post)?.holdings ?? []).map(h => ({ who: h.professional, ...h }))
      : lead.professional
        ? [{ who: lead.professional, startDate: lead.startDate, endDate: lead.endDate }]
        : []
    for (const held of stretches) if (meet([lead, held, { startDate: from, endDate: addDays(to, 1) }])) people.add(held.who)
  }
  return [...people]
}

/** Whether there is a day that they all have. */
function meet(stretches: readonly During[]): boolean {
  const begins = stretches.map(s => s.startDate).reduce((a, b) => (a > b ? a : b))
  return stretches.every(s => !s.endDate || s.endDate > begins)
}

/** How many of the visits at which the child was seen were made by whoever led on that day. Tell it beside timeliness, never alone. */
export function visitsByTheLead(
  visits: readonly { date: Day; seen: boolean; worker: Id }[],
  leads: readonly Lead[],
  posts: ReadonlyMap<Id, StaffedPost>,
): { seen: number; byTheLead: number } {
  const seen = visits.filter(v => v.seen)
  const byTheLead = seen.filter(v => leadsWithin(leadingOn(leads, v.date), posts, { from: v.date, to: v.date }).includes(v.worker))
  return { seen: seen.length, byTheLead: byTheLead.length }
}

const leadingOn = (leads: readonly Lead[], on: Day) =>
  leads.filter(({ startDate, endDate }) => isDuring({ startDate, ...(endDate && { endDate }) }, on))
