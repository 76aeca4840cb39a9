// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import cNoE from './checks/NoE.check.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903FromN: readonly Check903[] = [
  cNoE,
]
