import { addDays, type Day, type Id } from '../../src/kernel/kernel.ts'
import type { Child, Entry, SocialCareEpisode } from '../../src/record/record.ts'

/** The twelve months of the census in which a mistake is to be seen. */
export interface Year {
  from: Day
  until: Day
}

/** Changes what is held: what was recorded before it stays as it was. */
export interface Eraser {
  /** Facts to be put in the last version; undefined takes one out. */
  edit: (entry: Id, facts: Record<string, unknown>) => Id
  /** As if it had never been written down. */
  remove: (entries: readonly { id: Id }[]) => void
}

/**
 * A slip of the kind that people make. `check` is the census check that it must raise; it may raise others beside it. None of them makes two
 * things overlap that the database keeps apart: those it would refuse, and nobody could have recorded them.
 */
export interface Mistake {
  check: string
  says: string
  /** Makes the mistake in this child's record, and says in which entry. Undefined where the record gives no occasion for it. */
  plant: (child: Child, year: Year, eraser: Eraser) => Id | undefined
}

export const within = (year: Year, on: Day | undefined): boolean => on !== undefined && year.from <= on && on <= year.until
export const after = (on: Day, days: number): Day => addDays(on, days)

/** Episodes in which work was done, and which the census of the year sees. */
export const worked = (child: Child, year: Year): SocialCareEpisode[] =>
  child.socialCareEpisodes.filter(
    e => !e.referralNoFurtherActionFlag && e.referralDate <= year.until && !(e.closureDate && e.closureDate < year.from),
  )

export const closedWithin = (child: Child, year: Year): SocialCareEpisode[] => worked(child, year).filter(e => within(year, e.closureDate))
export const openAtEnd = (child: Child, year: Year): SocialCareEpisode[] =>
  worked(child, year).filter(e => !e.closureDate || e.closureDate > year.until)

/** The first of some with which a mistake can be made. */
export const first = <T extends { id: Id }>(
  some: readonly T[],
  edit: (one: T) => Record<string, unknown>,
  eraser: Eraser,
): Id | undefined => some[0] && eraser.edit(some[0].id, edit(some[0]))

/** The one that began last. */
export const lastBegun = <T extends { startDate: Day }>(some: readonly T[]): T | undefined =>
  some.reduce<T | undefined>((last, one) => (last && last.startDate > one.startDate ? last : one), undefined)

export function eraserOf(entries: Entry[]): Eraser {
  return {
    edit: (entry, facts) => {
      const last = entries.findLast(e => e.entry === entry)
      if (last && !last.withdrawn) {
        const now: Record<string, unknown> = { ...last.facts, ...facts }
        for (const name of Object.keys(now)) if (now[name] === undefined) delete now[name]
        ;(last as { facts: unknown }).facts = now
      }
      return entry
    },
    remove: gone => {
      const ids = new Set(gone.map(g => g.id))
      entries.splice(0, entries.length, ...entries.filter(e => !ids.has(e.entry)))
    },
  }
}
