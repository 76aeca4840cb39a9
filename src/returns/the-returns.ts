import type { Check } from './check.ts'
import { cinChecks } from './cin/checks.ts'
import { shapeCin } from './cin/tables.ts'
import { endOf, type ReturnYear } from './return-year.ts'
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
  /** The first and the last year whose checks are known. */
  readonly years: readonly [ReturnYear, ReturnYear]
}

/** The returns that have checks. */
export const checkedReturns: readonly CheckedReturn[] = [
  {
    collection: 'ssda903',
    name: 'SSDA903',
    years: ['2022_23', '2026_27'],
    shape: shape903,
    checks: checks903 as unknown as readonly Check<Layouts>[],
  },
  {
    collection: 'cin',
    name: 'CIN census',
    years: ['2022_23', '2025_26'],
    shape: shapeCin,
    checks: cinChecks as unknown as readonly Check<Layouts>[],
  },
]

export const returnNamed = (name: string): CheckedReturn | undefined =>
  checkedReturns.find(it => it.collection === name.toLowerCase() || it.name === name)

/** The year itself where its checks are known; or the nearest that has them, for a return of another one. */
export function nearestChecked(year: ReturnYear, { years: [first, last] }: Pick<CheckedReturn, 'years'>): ReturnYear {
  if (endOf(year) < endOf(first)) return first
  return endOf(year) > endOf(last) ? last : year
}
