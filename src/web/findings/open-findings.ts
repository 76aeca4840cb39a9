import { type Day, dayOf, type Id, type Instant, later } from '../../kernel/kernel.ts'
import type { FoundWrong } from '../../pathway/pathway.ts'
import type { Child } from '../../record/record.ts'
import { type Finding, findingsOf, keptYearOn, type Outside, saidBy } from '../../returns/returns.ts'
import type { KeptFinding } from '../../store/store.ts'
import type { Ctx } from '../page.ts'

/** One thing that a return's check finds wrong with a child, and every entry that it is about. */
export interface Found {
  collection: Finding['collection']
  rule: string
  severity: Finding['severity']
  says: string
  at: readonly Finding[]
  /** Since, or from, which day: when the last of what the check looks at was recorded, or when time alone makes it wrong. */
  on: Day
  /** As of when, where it was found beside every other child of the council. */
  foundAt?: Instant
  /** The entry in which somebody says that it was checked, and is right. */
  review?: Id
}

/** What this year's returns find about a child; and what is known of the world outside, for it says which checks were asked. */
export interface FoundAbout {
  findings: readonly KeptFinding[]
  outside: Outside
}
/** As it is kept: with what is found beside the child's own record. */
export async function foundNow({ store, today }: Pick<Ctx, 'store' | 'today'>, child: Id): Promise<FoundAbout> {
  return { findings: await store.findingsAbout(child, keptYearOn(today)), outside: await store.outsideKnown() }
}
/** As the child was known on another day: of their own record alone. */
export async function foundThen({ store }: Pick<Ctx, 'store'>, child: Child, then: Day): Promise<FoundAbout> {
  const outside = await store.outsideKnown()
  return { findings: findingsOf(child, outside).filter(f => f.year === keptYearOn(then)), outside }
}

/** What is wrong today; what was accepted as right is among it, and says so. */
export const foundIn = (findings: readonly KeptFinding[], today: Day): Found[] => foundAndComing(findings, today).found

/** And what time has not made wrong yet, but will, if nothing more is recorded. */
export function foundAndComing(all: readonly KeptFinding[], today: Day): { found: Found[]; coming: Found[] } {
  const isComing = (f: Finding) => f.standsFrom !== undefined && f.standsFrom > today
  return { found: inThings(all.filter(f => !isComing(f))), coming: inThings(all.filter(f => isComing(f) && !f.review)) }
}

/** Findings of one child as the things that are wrong, the oldest first. */
export function inThings(findings: readonly KeptFinding[]): Found[] {
  const all = [...Map.groupBy(findings, f => `${f.collection} ${f.rule}`).values()].flatMap(together)
  return all.map(foundFrom).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** A check that sets rows of several tables against each other finds one thing; one that looks at each row of a table finds one in each entry. */
function together(found: readonly KeptFinding[]): KeptFinding[][] {
  const isOne = new Set(found.map(f => f.table)).size > 1
  return isOne ? [[...found]] : [...Map.groupBy(found, f => f.entry).values()]
}

function foundFrom(at: readonly KeptFinding[]): Found {
  const { collection, rule, severity, year, foundAt } = at[0]!
  const reviews = at.map(f => f.review)
  const on = at.map(f => f.standsFrom ?? dayOf(f.since)).reduce(later)
  const review = reviews.every(r => r !== undefined) ? reviews[0] : undefined
  return {
    collection,
    rule,
    severity,
    says: saidBy(collection, rule, year) ?? rule,
    at,
    on,
    ...(foundAt && { foundAt }),
    ...(review && { review }),
  }
}

/** As a step is told of them: those that nobody has accepted. */
export const findingsForStep = (findings: readonly KeptFinding[], today: Day): FoundWrong[] =>
  foundIn(findings, today)
    .filter(found => !found.review)
    .flatMap(({ says, at }) =>
      at.map(({ collection, rule, table, entry, fingerprint }) => ({ collection, rule, table, entry, fingerprint, says })),
    )
