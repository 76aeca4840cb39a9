import type { Id, Instant } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import { type Check, type Ruling, rulingOn } from './check.ts'
import { entryOf, type Finding, reviewOf, saidIn } from './findings.ts'
import { fingerprint } from './fingerprint.ts'
import { keptYears } from './kept-years.ts'
import type { LiveRow } from './live.ts'
import { type LiveReturn, liveReturns } from './live-return.ts'
import type { Outside } from './outside.ts'
import { checker, type Outcome } from './run-checks.ts'
import type { Columns, Layouts, Row, Tables } from './table.ts'

/** What came of one check that must see the whole council. */
export interface CouncilOutcome extends Pick<Finding, 'collection' | 'year' | 'rule' | 'severity'> {
  readonly outcome: 'passed' | 'failed' | 'not run'
  readonly why?: string
  /** The return itself fails, and no child of it. */
  readonly ofReturn: boolean
  readonly findings: readonly { readonly subject: Id; readonly finding: Finding }[]
}

export interface CouncilChecker {
  /** Every child of the council, one after another, in any order. */
  readonly child: (child: Child) => void
  readonly finish: () => readonly CouncilOutcome[]
}

/**
 * The checks that must see everybody, of every return and kept year, asked of the children of a council as they go by. What is wrong between two records
 * stands since it was found: neither of them says when the other one came to be like it.
 */
export function councilChecker(at: Instant, outside?: Outside): CouncilChecker {
  const all = [...made(at, outside, ruling => !isAlike(ruling)), alike(at, outside)]
  return {
    child: child => {
      for (const each of all) each.child(child)
    },
    finish: () => all.flatMap(each => each.finish()),
  }
}

/**
 * What is wrong between some children because they say the same, such as one pupil number: what is found of a few is found of all, and the other checks of the
 * whole council cannot be asked of a few.
 */
export function alikeIn(children: readonly Child[], at: Instant, outside?: Outside): CouncilOutcome['findings'] {
  const few = alike(at, outside)
  for (const child of children) few.child(child)
  return few.finish().flatMap(({ findings }) => findings)
}

/** Nothing may join the record of a child from before an adoption to the one from after it: the two kinds are never held against each other. */
function alike(at: Instant, outside: Outside | undefined): CouncilChecker {
  const [before, after] = [made(at, outside, isAlike), made(at, outside, isAlike)]
  return {
    child: child => {
      for (const each of child.childDetails.afterAdoption ? after : before) each.child(child)
    },
    finish: () => before.flatMap((each, i) => inPairs(each.finish(), after[i]!.finish())),
  }
}
const inPairs = (some: readonly CouncilOutcome[], others: readonly CouncilOutcome[]): CouncilOutcome[] =>
  some.map((one, i) => {
    const worse = one.outcome === 'passed' ? others[i]! : one
    return { ...worse, findings: [...one.findings, ...others[i]!.findings] }
  })

const isAlike: Wanted = ruling => 'alike' in ruling
const made = (at: Instant, outside: Outside | undefined, wanted: Wanted) =>
  keptYears.flatMap(year => liveReturns(year, outside).flatMap(live => ofReturn(live, at, wanted) ?? []))

type Wanted = (ruling: Ruling<Layouts>) => boolean
function ofReturn(live: LiveReturn, at: Instant, isWanted: Wanted): CouncilChecker | undefined {
  const { shape } = live.checked
  const checks = (live.checked.checks as readonly Check<Layouts>[]).filter(check => {
    const ruling = rulingOn(check, live.asked.on)
    return ruling?.scope === 'return' && isWanted(ruling)
  })
  if (checks.length === 0) return undefined
  const asked = checker<Layouts>(shape, { ...live.asked, checks })
  const flagged = new Set(checks.flatMap(check => Object.keys(rulingOn(check, live.asked.on)!.flags)))
  // What is found is a number: of each row that can be found, whose it is and what it says.
  const rowsAt = new Map<number, Kept>()
  let next = 0
  return {
    child: child => {
      const rows = live.rowsOf(child)
      if (!rows) return
      const tables = live.tablesOf(rows, next)
      asked.child(tables)
      for (const table of flagged) keep(child, table, tables, rows, next, rowsAt)
      next += rows.length
    },
    finish: () => asked.finish().map(outcome => told(live, checks.find(check => check.id === outcome.code)!, outcome, rowsAt, at)),
  }
}

interface Kept {
  readonly subject: Id
  readonly made: LiveRow
  readonly row: Row
  readonly reviews: Child['findingReviews']
}

function keep(child: Child, table: string, tables: Tables<Layouts>, rows: readonly LiveRow[], from: number, into: Map<number, Kept>) {
  for (const row of tables[table]!) {
    const made = rows[row.row - from]
    // A row of the return itself is nobody's.
    if (made?.table !== table || made.entry === undefined) continue
    into.set(row.row, { subject: child.id, made, row, reviews: child.findingReviews })
  }
}

function told(
  { collection, year, asked }: LiveReturn,
  check: Check<Layouts>,
  outcome: Outcome,
  rowsAt: ReadonlyMap<number, Kept>,
  since: Instant,
): CouncilOutcome {
  const { id: rule, severity } = check
  const of = { collection, year, rule, severity }
  if (outcome.status === 'not-run') return { ...of, outcome: 'not run', why: outcome.why, ofReturn: false, findings: [] }
  if (outcome.status === 'passed') return { ...of, outcome: 'passed', ofReturn: false, findings: [] }
  const { reads, mayRead = {} } = rulingOn(check, asked.on)!
  const findings = outcome.found.flatMap(({ table = '', fields, rows }) => {
    const names = [...new Set([reads, mayRead].flatMap(some => (some as Columns<Layouts>)[table] ?? []).concat(fields))]
    return rows.flatMap(at => {
      const kept = rowsAt.get(at)
      const entry = kept && entryOf(kept.made, fields)
      if (!kept || entry === undefined) return []
      const print = fingerprint(JSON.stringify([saidIn(table, names, kept.row)]))
      const review = reviewOf(kept.reviews, { collection, rule, entry, fingerprint: print })
      const finding: Finding = { ...of, table, entry, fields, fingerprint: print, since, ...(review && { review }) }
      return [{ subject: kept.subject, finding }]
    })
  })
  return { ...of, outcome: 'failed', ofReturn: outcome.found.some(({ table }) => table === undefined), findings: once(findings) }
}

/** Two rows of one entry are one finding. */
const once = (all: CouncilOutcome['findings']) => [
  ...new Map(all.map(each => [`${each.subject} ${each.finding.table} ${each.finding.entry}`, each])).values(),
]
