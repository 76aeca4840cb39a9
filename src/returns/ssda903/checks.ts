// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import { checks903From1 } from './checks-1.ts'
import { checks903From2 } from './checks-2.ts'
import { checks903From3 } from './checks-3.ts'
import { checks903From4 } from './checks-4.ts'
import { checks903From5 } from './checks-5.ts'
import { checks903From6 } from './checks-6.ts'
import { checks903From7 } from './checks-7.ts'
import { checks903FromE } from './checks-E.ts'
import { checks903FromI } from './checks-I.ts'
import { checks903FromN } from './checks-N.ts'
import { checks903FromS } from './checks-S.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903: readonly Check903[] = [
  ...checks903From1,
  ...checks903From2,
  ...checks903From3,
  ...checks903From4,
  ...checks903From5,
  ...checks903From6,
  ...checks903From7,
  ...checks903FromE,
  ...checks903FromI,
  ...checks903FromN,
  ...checks903FromS,
]
