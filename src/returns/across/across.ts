import type { Check } from '../check.ts'
import type { Layouts } from '../table.ts'
import { type CheckedReturn, returnNamed } from '../the-returns.ts'
import { acrossChecks } from './checks.ts'
import { shapeAcross } from './tables.ts'

/** Several returns of one council, set against each other: it has checks as a return has, and is sent to nobody. */
export const acrossReturn: Omit<CheckedReturn, 'collection'> & { readonly collection: 'across' } = {
  collection: 'across',
  name: 'Returns side by side',
  years: ['2022_23', '2026_27'],
  shape: shapeAcross,
  checks: acrossChecks as unknown as readonly Check<Layouts>[],
}

/** A return that is checked, or the returns side by side. */
export const checkedNamed = (name: string): CheckedReturn | typeof acrossReturn | undefined =>
  name === 'across' ? acrossReturn : returnNamed(name)
