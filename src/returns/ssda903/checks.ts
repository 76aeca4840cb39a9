// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import c101 from './checks/101.check.ts'
import c503A from './checks/503A.check.ts'
import c1009 from './checks/1009.check.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903: readonly Check903[] = [
  c101,
  c503A,
  c1009,
]
