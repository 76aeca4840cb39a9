import type { About } from '../about.ts'
import { isFilled } from '../table.ts'
import type { AcrossTable, AcrossTables } from './tables.ts'

/** Where a return says a fact, and what it says: undefined where it says nothing that could be right or wrong. */
export interface Says {
  readonly table: AcrossTable
  readonly column: string
  readonly is?: (code: string) => string | undefined
}

/** Why a check that sets several returns against each other has nothing to do. */
const takesTwoOf =
  (tables: readonly AcrossTable[]) =>
  (about: About): string | undefined =>
    tables.filter(table => about.isGiven(table)).length < 2 ? 'there is one return only that says it' : undefined

type Cells = Readonly<Record<string, unknown>> & { readonly as: object }

/** One fact of a child that two or three returns ask for: all that say it must say the same. */
export function sameFact(says: readonly Says[]) {
  const columns = Object.fromEntries(says.map(({ table, column }) => [table, [column]]))
  return {
    scope: 'child',
    reads: {},
    mayRead: columns,
    notRunWhen: takesTwoOf(says.map(({ table }) => table)),
    flags: columns,
    run: (tables: AcrossTables) => {
      const said = says.flatMap(({ table, column, is = code => code }) =>
        (tables[table] as unknown as readonly Cells[]).flatMap(row => {
          const value = isFilled(row, column as never) && row[column] !== undefined ? is(String(row[column])) : undefined
          return value === undefined ? [] : [{ table, row, value }]
        }),
      )
      const differ = new Set(said.map(({ value }) => value)).size > 1
      const rowsOf = (table: AcrossTable) => said.filter(each => each.table === table).map(each => each.row)
      return differ ? Object.fromEntries(says.map(({ table }) => [table, rowsOf(table)])) : {}
    },
  } as const
}
