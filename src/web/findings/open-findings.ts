import { type Day, dayOf, type Id, later } from '../../kernel/kernel.ts'
import type { FoundWrong } from '../../pathway/pathway.ts'
import type { Child } from '../../record/record.ts'
import { type Finding, findingsOf, keptYearOn, saidBy } from '../../returns/returns.ts'

/** One thing that a return's check finds wrong with a child, and every entry that it is about. */
export interface Found {
  collection: Finding['collection']
  rule: string
  severity: Finding['severity']
  says: string
  at: readonly Finding[]
  /** Since, or from, which day: when the last of what the check looks at was recorded, or when time alone makes it wrong. */
  on: Day
  /** The entry in which somebody says that it was checked, and is right. */
  review?: Id
}

/** What is wrong today, as the checks of this year's returns see it; what was accepted as right is among it, and says so. */
export const foundIn = (child: Child, today: Day): Found[] => foundAndComing(child, today).found

/** And what time has not made wrong yet, but will, if nothing more is recorded. */
export function foundAndComing(child: Child, today: Day): { found: Found[]; coming: Found[] } {
  const year = keptYearOn(today)
  const isComing = (f: Finding) => f.standsFrom !== undefined && f.standsFrom > today
  const all = findingsOf(child).filter(f => f.year === year)
  return { found: inThings(all.filter(f => !isComing(f))), coming: inThings(all.filter(f => isComing(f) && !f.review)) }
}

/** Findings of one child as the things that are wrong, the oldest first. */
export function inThings(findings: readonly Finding[]): Found[] {
  const all = [...Map.groupBy(findings, f => `${f.collection} ${f.rule}`).values()].flatMap(together)
  return all.map(foundFrom).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** A check that sets rows of several tables against each other finds one thing; one that looks at each row of a table finds one in each entry. */
function together(found: readonly Finding[]): Finding[][] {
  const isOne = new Set(found.map(f => f.table)).size > 1
  return isOne ? [[...found]] : [...Map.groupBy(found, f => f.entry).values()]
}

function foundFrom(at: readonly Finding[]): Found {
  const { collection, rule, severity, year } = at[0]!
  const reviews = at.map(f => f.review)
  const on = at.map(f => f.standsFrom ?? dayOf(f.since)).reduce(later)
  const review = reviews.every(r => r !== undefined) ? reviews[0] : undefined
  return { collection, rule, severity, says: saidBy(collection, rule, year) ?? rule, at, on, ...(review && { review }) }
}

/** As a step is told of them: those that nobody has accepted. */
export const findingsForStep = (child: Child, today: Day): FoundWrong[] =>
  foundIn(child, today)
    .filter(found => !found.review)
    .flatMap(({ says, at }) =>
      at.map(({ collection, rule, table, entry, fingerprint }) => ({ collection, rule, table, entry, fingerprint, says })),
    )
