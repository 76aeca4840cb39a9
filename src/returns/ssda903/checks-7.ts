// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import c700 from './checks/700.check.ts'
import c701 from './checks/701.check.ts'
import c702 from './checks/702.check.ts'
import c703 from './checks/703.check.ts'
import c704 from './checks/704.check.ts'
import c705 from './checks/705.check.ts'
import c706 from './checks/706.check.ts'
import c707 from './checks/707.check.ts'
import c708 from './checks/708.check.ts'
import c709 from './checks/709.check.ts'
import c710 from './checks/710.check.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903From7: readonly Check903[] = [
  c700,
  c701,
  c702,
  c703,
  c704,
  c705,
  c706,
  c707,
  c708,
  c709,
  c710,
]
