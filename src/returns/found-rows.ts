import type { Columns, Layouts, Row } from './table.ts'

/** The failing rows of one table, in their order, and which of their fields are wrong. No table: it is the return itself that fails. */
export interface FoundRows {
  readonly table?: string
  readonly fields: readonly string[]
  readonly rows: readonly number[]
  /** Whose row each of them is, where a row says so. */
  readonly children: readonly (string | undefined)[]
}

/** Keeps what one check finds, in numbers, so that a bad return of a nation still fits. */
export function foundRows<L extends Layouts>(flags: Columns<L>, child: string) {
  const byTable = new Map<string, { row: number; child: string | undefined }[]>()
  let isReturn = false

  return {
    add: (table: string, rows: readonly Row[]) => {
      if (!(table in flags)) throw new Error(`it found rows of ${table}, which it does not flag`)
      const held = byTable.get(table) ?? []
      byTable.set(table, held)
      for (const row of rows) held.push({ row: row.row, child: row[child] as unknown as string | undefined })
    },
    addReturn: () => {
      isReturn = true
    },
    /** In an order that says nothing of the order in which rows came. */
    all: (): FoundRows[] => {
      const found = Object.entries(flags as Columns<Layouts>).flatMap(([table, fields]) => {
        const held = byTable.get(table)?.sort((a, b) => a.row - b.row)
        const once = held?.filter(({ row }, i) => i === 0 || held[i - 1]!.row !== row)
        return once ? [{ table, fields: fields ?? [], rows: once.map(o => o.row), children: once.map(o => o.child) }] : []
      })
      return isReturn ? [{ fields: [], rows: [], children: [] }, ...found] : found
    },
  }
}
