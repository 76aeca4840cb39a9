import type { Day } from '../kernel/kernel.ts'
import type { About, Reference } from './about.ts'
import { type Check, type Found, type Ruling, type RulingOnChild, rulingOn, theReturnItself } from './check.ts'
import { type Given, whyNot } from './run-checks.ts'
import type { Columns, Layouts, ReturnShape, Row, Tables } from './table.ts'

export interface AskedOfChild<L extends Layouts> {
  readonly checks: readonly Check<L>[]
  /** The last day of the year whose rules are asked. */
  readonly on: Day
  readonly given: Given
  readonly about: Reference & Pick<About, 'collectionStart' | 'collectionEnd' | 'collectionYear'>
}

/** What one check finds wrong with one child. */
export interface FoundOfChild<L extends Layouts> {
  readonly check: Check<L>
  readonly ruling: Ruling<L>
  readonly rows: Readonly<Record<string, readonly Row[]>>
  /** The columns of the child's own tables that it looks at. */
  readonly looksAt: ReadonlyMap<string, readonly string[]>
  /** The same, as if the return had ended on another day; undefined where the check never asked on which day it ends. */
  readonly asIfEnded: ((on: Day) => Readonly<Record<string, readonly Row[]>>) | undefined
}

/** A check that cannot be asked of one child alone, and why. */
export interface NotAsked {
  readonly code: string
  readonly why: string
}

export interface ChildChecker<L extends Layouts> {
  readonly find: (tables: Tables<L>) => FoundOfChild<L>[]
  readonly notAsked: readonly NotAsked[]
}

/** Every check that can be asked of one child at a time, made ready once for any number of children. */
export function childChecker<L extends Layouts>(
  shape: ReturnShape<L>,
  { checks, on, given, about: known }: AskedOfChild<L>,
): ChildChecker<L> {
  const isGiven = (table: string, column?: string) =>
    given[table] !== undefined && (column === undefined || given[table].get(column) === true)
  let end = known.collectionEnd
  let isEndAsked = false
  const about: About = Object.freeze({
    ...known,
    isGiven,
    get collectionEnd() {
      isEndAsked = true
      return end
    },
  })

  const names = Object.keys(shape.layouts)
  const bit = new Map(names.map((name, i) => [name, 1 << i]))
  const notAsked: NotAsked[] = []
  const plans = checks.flatMap(check => {
    const ruling = rulingOn(check, on)
    if (!ruling) return []
    if (ruling.scope === 'return') {
      notAsked.push({ code: check.id, why: 'it needs the whole council' })
      return []
    }
    const why = whyNot(ruling, given, about)
    if (why !== undefined) notAsked.push({ code: check.id, why })
    const mask = Object.keys(ruling.flags as Columns<Layouts>).reduce((sum, table) => sum | bit.get(table)!, 0)
    return why === undefined ? [{ check, ruling, mask, looksAt: looksAt(shape, ruling) }] : []
  })

  /** A check that fails itself finds nothing of this child, and stops no save: a test holds that there is none. */
  const run = (ruling: RulingOnChild<L>, tables: Tables<L>): Readonly<Record<string, readonly Row[]>> => {
    try {
      const found: Found<L> = ruling.run(tables, about)
      return found === theReturnItself ? {} : (found as Readonly<Record<string, readonly Row[]>>)
    } catch {
      return {}
    }
  }

  return {
    notAsked,
    find: tables => {
      let filled = 0
      for (let i = 0; i < names.length; i++) if (tables[names[i]!]!.length > 0) filled |= 1 << i
      const all: FoundOfChild<L>[] = []
      for (const { check, ruling, mask, looksAt } of plans) {
        if ((mask & filled) === 0) continue
        isEndAsked = false
        const rows = run(ruling, tables)
        let isWrong = false
        for (const table in rows) if (rows[table]!.length > 0) isWrong = true
        if (!isWrong) continue
        const asIfEnded = (on: Day) => {
          end = on
          const then = run(ruling, tables)
          end = known.collectionEnd
          return then
        }
        all.push({ check, ruling, rows, looksAt, asIfEnded: isEndAsked ? asIfEnded : undefined })
      }
      return all
    },
  }
}

function looksAt<L extends Layouts>({ layouts, child }: ReturnShape<L>, { reads, mayRead = {}, flags }: Ruling<L>) {
  const columns = new Map<string, string[]>()
  for (const some of [reads, mayRead, flags] as Columns<Layouts>[])
    for (const [table, names] of Object.entries(some))
      if (layouts[table]![child] !== undefined) columns.set(table, [...new Set([...(columns.get(table) ?? []), ...(names ?? [])])])
  return columns
}
