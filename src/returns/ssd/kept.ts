import type { Row } from './cell.ts'
import { Called, nameOf, ssdRowsOf } from './rows.ts'
import type { SsdSubject } from './table.ts'
import { placeOf } from './tables.ts'

/** A subject's rows as they are kept: under the place of each table, so that no name is said again for each row. */
export type KeptRows = Readonly<Record<string, readonly Row[] | string>>

/** Nothing for a subject of whom the data set knows nothing. `name` is what others call the subject, where it is not the id. */
export function keptRows(subject: SsdSubject): KeptRows | undefined {
  const kept: Record<string, readonly Row[] | string> = {}
  const name = nameOf(subject, new Called(subject.child?.externalRefs ?? subject.externalRefs))
  if (name !== subject.id) kept['name'] = name
  for (const [table, rows] of ssdRowsOf(subject)) kept[placeOf.get(table)!] = rows
  return Object.keys(kept).length === 0 ? undefined : kept
}
