import type { Check } from './check.ts'
import { cinChecks } from './cin/checks.ts'
import { shapeCin } from './cin/tables.ts'
import { checks903 } from './ssda903/checks.ts'
import { shape903 } from './ssda903/layout.ts'
import type { Layouts, ReturnShape } from './table.ts'

export type Collection = 'ssda903' | 'cin'

export interface CheckedReturn {
  readonly collection: Collection
  /** As people write it. */
  readonly name: string
  readonly shape: ReturnShape<Layouts>
  readonly checks: readonly Check<Layouts>[]
}

/** The returns that have checks. */
export const checkedReturns: readonly CheckedReturn[] = [
  { collection: 'ssda903', name: 'SSDA903', shape: shape903, checks: checks903 as unknown as readonly Check<Layouts>[] },
  { collection: 'cin', name: 'CIN census', shape: shapeCin, checks: cinChecks as unknown as readonly Check<Layouts>[] },
]

export const returnNamed = (name: string): CheckedReturn | undefined =>
  checkedReturns.find(it => it.collection === name.toLowerCase() || it.name === name)
