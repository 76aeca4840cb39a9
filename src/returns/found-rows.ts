import type { Columns, Layouts, Row } from './table.ts'

/** The failing rows of one table, in their order, and which of their fields are wrong. No table: it is the return itself that fails. */
export interface FoundRows {
  readonly table?: string
  readonly fields: readonly string[]
  readonly rows: readonly number[]
  /** Whose row each of them is, where a row says so. */
  readonly children: readonly (string | undefined)[]
}

/** The same in two lists, which cost a third of what a pair for each row would. */
interface Held {
  rows: number[]
  children: (string | undefined)[]
}

/** Keeps what one check finds, in numbers, so that a bad return of a nation still fits. */
export function foundRows<L extends Layouts>(flags: Columns<L>, child: string) {
  const byTable = new Map<string, Held>()
  let isReturn = false

  return {
    add: (table: string, found: readonly Row[]) => {
      if (!(table in flags)) throw new Error(`it found rows of ${table}, which it does not flag`)
      const held = byTable.get(table) ?? { rows: [], children: [] }
      byTable.set(table, held)
      for (const row of found) {
        held.rows.push(row.row)
        held.children.push(row[child] as unknown as string | undefined)
      }
    },
    addReturn: () => {
      isReturn = true
    },
    /** In an order that says nothing of the order in which rows came. */
    all: (): FoundRows[] => {
      const found = Object.entries(flags as Columns<Layouts>).flatMap(([table, fields]) => {
        const held = byTable.get(table)
        return held ? [{ table, fields: fields ?? [], ...inOrder(held) }] : []
      })
      return isReturn ? [{ fields: [], rows: [], children: [] }, ...found] : found
    },
  }
}

/** By their rows, and each once. */
function inOrder({ rows, children }: Held): Held {
  const order = Uint32Array.from(rows, (_, i) => i).sort((a, b) => rows[a]! - rows[b]! || a - b)
  const once = order.filter((at, i) => i === 0 || rows[order[i - 1]!] !== rows[at])
  return { rows: Array.from(once, at => rows[at]!), children: Array.from(once, at => children[at]) }
}
