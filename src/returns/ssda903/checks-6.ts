// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import c601 from './checks/601.check.ts'
import c602 from './checks/602.check.ts'
import c607 from './checks/607.check.ts'
import c611 from './checks/611.check.ts'
import c612 from './checks/612.check.ts'
import c620 from './checks/620.check.ts'
import c621 from './checks/621.check.ts'
import c624 from './checks/624.check.ts'
import c625 from './checks/625.check.ts'
import c626 from './checks/626.check.ts'
import c628 from './checks/628.check.ts'
import c630 from './checks/630.check.ts'
import c631 from './checks/631.check.ts'
import c632 from './checks/632.check.ts'
import c633 from './checks/633.check.ts'
import c634 from './checks/634.check.ts'
import c635 from './checks/635.check.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903From6: readonly Check903[] = [
  c601,
  c602,
  c607,
  c611,
  c612,
  c620,
  c621,
  c624,
  c625,
  c626,
  c628,
  c630,
  c631,
  c632,
  c633,
  c634,
  c635,
]
