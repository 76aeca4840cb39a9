// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import cEPI from './checks/EPI.check.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903FromE: readonly Check903[] = [
  cEPI,
]
