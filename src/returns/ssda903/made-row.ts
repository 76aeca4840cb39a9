import type { Id } from '../../kernel/kernel.ts'
import { layout903, type Table903 } from './layout.ts'

/** A row of the return, made from the record. Days are written as 2025-04-01. */
export interface MadeRow {
  readonly table: Table903
  /** In the order of the table's layout. */
  readonly cells: readonly (string | undefined)[]
  /** The entry of the record that it comes from. */
  readonly entry: Id
  /** Cells that come from another entry than the row does. */
  readonly from?: Readonly<Record<string, Id>> | undefined
}

type Cells<T extends Table903> = { readonly [C in keyof (typeof layout903)[T]]?: string | undefined }

const columns = Object.fromEntries(Object.entries(layout903).map(([table, layout]) => [table, Object.keys(layout)]))

export function madeRow<T extends Table903>(table: T, entry: Id, said: Cells<T>, from?: Readonly<Record<string, Id>>): MadeRow {
  const cells = columns[table]!.map(column => (said as Record<string, string | undefined>)[column])
  return { table, cells, entry, ...(from && { from }) }
}

/** As the return writes yes and no. */
export const flag = (yes: boolean): '1' | '0' => (yes ? '1' : '0')
