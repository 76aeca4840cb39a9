// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import c1520 from './checks/1520.check.ts'
import c2883 from './checks/2883.check.ts'
import c8670Q from './checks/8670Q.check.ts'
import type { CinCheck } from './tables.ts'

// biome-ignore format: one line a check
export const cinChecks: readonly CinCheck[] = [
  c1520,
  c2883,
  c8670Q,
]
