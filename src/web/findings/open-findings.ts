import type { Day, Id, Instant } from '../../kernel/kernel.ts'
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
  since: Instant
  /** The entry in which somebody says that it was checked, and is right. */
  review?: Id
}

/** What time has not made wrong yet is not there. */
const isSoOn = (today: Day) => (f: Finding) => f.standsFrom === undefined || f.standsFrom <= today

/** What is wrong today, as the checks of this year's returns see it; what was accepted as right is among it, and says so. */
export function foundIn(child: Child, today: Day): Found[] {
  const year = keptYearOn(today)
  const now = findingsOf(child).filter(f => f.year === year && isSoOn(today)(f))
  return inThings(now)
}

/** Findings of one child as the things that are wrong, the oldest first. */
export function inThings(findings: readonly Finding[]): Found[] {
  const all = [...Map.groupBy(findings, f => `${f.collection} ${f.rule}`).values()].flatMap(together)
  return all.map(foundFrom).sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}

/** A check that sets rows of several tables against each other finds one thing; one that looks at each row of a table finds one in each entry. */
function together(found: readonly Finding[]): Finding[][] {
  const isOne = new Set(found.map(f => f.table)).size > 1
  return isOne ? [[...found]] : [...Map.groupBy(found, f => f.entry).values()]
}

function foundFrom(at: readonly Finding[]): Found {
  const { collection, rule, severity, year } = at[0]!
  const reviews = at.map(f => f.review)
  const since = at.map(f => f.since).reduce((a, b) => (a > b ? a : b))
  const review = reviews.every(r => r !== undefined) ? reviews[0] : undefined
  return { collection, rule, severity, says: saidBy(collection, rule, year) ?? rule, at, since, ...(review && { review }) }
}

/** As a step is told of them: those that nobody has accepted. */
export const findingsForStep = (child: Child, today: Day): FoundWrong[] =>
  foundIn(child, today)
    .filter(found => !found.review)
    .flatMap(({ says, at }) =>
      at.map(({ collection, rule, table, entry, fingerprint }) => ({ collection, rule, table, entry, fingerprint, says })),
    )
