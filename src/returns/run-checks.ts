import type { Day } from '../kernel/kernel.ts'
import type { About, Need, Reference } from './about.ts'
import { type Check, type Found, type Ruling, rulingOn, theReturnItself } from './check.ts'
import { type FoundRows, foundRows, inMemory, type Keeping } from './found-rows.ts'
import type { Columns, Layouts, ReturnShape, Row, Tables } from './table.ts'
import { wholeReturn } from './whole-return.ts'

/** Each column that is there, by table; or why one that could have been worked out is not. */
export type Given = Readonly<Record<string, ReadonlyMap<string, true | string>>>

/** Passed, failed and where, or not run and why: a check says one of the three, and nothing is taken for a pass. */
export type Outcome<Where = FoundRows> = { readonly code: string; readonly severity: 'error' | 'query' } & (
  | { readonly status: 'passed' }
  /** `inPart`: and more may be wrong, in what could not be looked at. */
  | { readonly status: 'failed'; readonly found: readonly Where[]; readonly inPart?: string }
  | { readonly status: 'not-run'; readonly why: string }
)

export interface Asked<L extends Layouts> {
  readonly checks: readonly Check<L>[]
  /** The last day of the year whose rules are asked. */
  readonly on: Day
  readonly given: Given
  /** Columns, as `Episodes.PL_LA`, that are known for some children only: a check that reads one leaves the others out, and says so. */
  readonly mayBeUntold?: readonly string[]
  readonly about: Reference & Pick<About, 'collectionStart' | 'collectionEnd' | 'collectionYear'>
}

export interface Checker<L extends Layouts, Where = FoundRows> {
  /**
   * All rows of one child, as they stood in their tables. Rows without a child's number are one nameless child.
   * `untold`: a bit for each of the columns that may be untold, where it is not known for this child.
   */
  readonly child: (tables: Tables<L>, untold?: number) => void
  readonly finish: () => readonly Outcome<Where>[]
}

interface Plan<L extends Layouts> {
  readonly check: Check<L>
  readonly ruling: Ruling<L>
  /** The tables in which it can find something: a child without a row in any of them is not looked at. */
  readonly mask: number
  readonly found: ReturnType<typeof foundRows<L, unknown>>
  /** A bit for each column that may be untold and that it reads. */
  readonly uses: number
  why?: string
  leftOut: number
}

/** Runs every check that is in force on a day, each on its own: whatever one of them meets changes nothing for another. */
export function checker<L extends Layouts>(shape: ReturnShape<L>, asked: Asked<L>): Checker<L>
export function checker<L extends Layouts, Where>(shape: ReturnShape<L>, asked: Asked<L>, keeping: Keeping<Where>): Checker<L, Where>
export function checker<L extends Layouts>(
  shape: ReturnShape<L>,
  { checks, on, given, mayBeUntold = [], about: known }: Asked<L>,
  keeping: Keeping<unknown> = inMemory,
): Checker<L, unknown> {
  const isGiven = (table: string, column?: string) =>
    given[table] !== undefined && (column === undefined || given[table].get(column) === true)
  const about: About = Object.freeze({ ...known, isGiven })
  const names = Object.keys(shape.layouts)
  const bit = new Map(names.map((name, i) => [name, 1 << i]))
  const plans = checks.flatMap(check => {
    const ruling = rulingOn(check, on)
    if (!ruling) return []
    const mask = Object.keys(ruling.flags).reduce((sum, table) => sum | bit.get(table)!, 0)
    const plan: Plan<L> = {
      check,
      ruling,
      mask,
      found: foundRows(ruling.flags, shape.child, keeping),
      uses: usesOf(ruling, mayBeUntold),
      leftOut: 0,
    }
    const why = whyNot(ruling, given, about)
    if (why !== undefined) plan.why = why
    return plan
  })
  const asked = plans.filter(plan => plan.why === undefined)
  let ofChildren = asked.flatMap(plan => (plan.ruling.scope === 'child' ? { plan, run: plan.ruling.run } : []))
  let ofAll = asked.flatMap(plan =>
    plan.ruling.scope === 'return' ? { plan, whole: wholeReturn(shape, plan.ruling, about, keeping.alike) } : [],
  )

  /** What goes wrong in a check is said of that check. */
  const fails = (plan: Plan<L>, fault: unknown) => {
    plan.why = `the check itself failed: ${fault instanceof Error ? fault.message : String(fault)}`
    ofChildren = ofChildren.filter(other => other.plan !== plan)
    ofAll = ofAll.filter(other => other.plan !== plan)
  }
  const keep = (plan: Plan<L>, found: Found<L>) => {
    if (found === theReturnItself) plan.found.addReturn()
    else for (const table in found) if (found[table]!.length > 0) plan.found.add(table, found[table] as readonly Row[])
  }

  return {
    child: (tables, untold = 0) => {
      let filled = 0
      for (let i = 0; i < names.length; i++) if (tables[names[i]!]!.length > 0) filled |= 1 << i
      for (const { plan, run } of ofChildren) {
        if ((plan.mask & filled) === 0) continue
        if ((plan.uses & untold) !== 0) plan.leftOut++
        else {
          try {
            keep(plan, run(tables, about))
          } catch (fault) {
            fails(plan, fault)
          }
        }
      }
      for (const { plan, whole } of ofAll) {
        try {
          whole.see(tables)
        } catch (fault) {
          fails(plan, fault)
        }
      }
    },
    finish: () => {
      for (const { plan, whole } of ofAll) {
        try {
          const found = whole.find()
          if (!Array.isArray(found)) keep(plan, found as Found<L>)
          else for (const { table, found: rows } of found) for (const row of rows) plan.found.addOne(table, row)
        } catch (fault) {
          fails(plan, fault)
        }
      }
      return plans.map(outcomeOf).sort((a, b) => (a.code < b.code ? -1 : 1))
    },
  }
}

function outcomeOf<L extends Layouts>({ check, found, why, leftOut }: Plan<L>): Outcome<unknown> {
  const { id: code, severity } = check
  if (why !== undefined) return { code, severity, status: 'not-run', why }
  const rows = found.all()
  const inPart = `there are no postcodes: ${leftOut} ${leftOut === 1 ? 'child' : 'children'} could not be looked at`
  if (rows.length > 0) return { code, severity, status: 'failed', found: rows, ...(leftOut > 0 && { inPart }) }
  return leftOut > 0 ? { code, severity, status: 'not-run', why: inPart } : { code, severity, status: 'passed' }
}

const without: Readonly<Record<Need, string>> = {
  providers: 'there is no list of providers',
  postcodes: 'there are no postcodes',
  localAuthority: 'it is not said which council the return is from',
  fileFormat: 'it is not said whether the return came as CSV or XML',
}

/** Why a check cannot be asked of what is there. */
export function whyNot<L extends Layouts>({ reads, needs = [], notRunWhen }: Ruling<L>, given: Given, about: About): string | undefined {
  for (const [table, columns] of Object.entries(reads as Columns<Layouts>)) {
    const there = given[table]
    if (!there) return `there is no table ${table}`
    for (const column of columns ?? []) {
      const found = there.get(column)
      if (found !== true) return found ?? `${table} has no column ${column}`
    }
  }
  const missing = needs.find(need => about[need] === undefined)
  return missing ? without[missing] : notRunWhen?.(about)
}

function usesOf<L extends Layouts>({ reads, mayRead = {} }: Ruling<L>, mayBeUntold: readonly string[]): number {
  const isRead = (name: string) => {
    const [table, column] = name.split('.') as [string, string]
    return [reads, mayRead].some(columns => (columns as Columns<Layouts>)[table]?.includes(column))
  }
  return mayBeUntold.reduce((bits, name, i) => (isRead(name) ? bits | (1 << i) : bits), 0)
}
