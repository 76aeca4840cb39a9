// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import cSW01aSTG1 from './checks/SW01aSTG1.check.ts'
import cSW01bSTG1 from './checks/SW01bSTG1.check.ts'
import cSW01STG1 from './checks/SW01STG1.check.ts'
import cSW02STG1 from './checks/SW02STG1.check.ts'
import cSW03STG1 from './checks/SW03STG1.check.ts'
import cSW04STG1 from './checks/SW04STG1.check.ts'
import cSW05STG1 from './checks/SW05STG1.check.ts'
import cSW06STG2 from './checks/SW06STG2.check.ts'
import cSW07STG2 from './checks/SW07STG2.check.ts'
import cSW08STG2 from './checks/SW08STG2.check.ts'
import cSW09STG2 from './checks/SW09STG2.check.ts'
import cSW10STG2 from './checks/SW10STG2.check.ts'
import cSW11aSTG2 from './checks/SW11aSTG2.check.ts'
import cSW11bSTG2 from './checks/SW11bSTG2.check.ts'
import cSW12STG2 from './checks/SW12STG2.check.ts'
import cSW13STG1 from './checks/SW13STG1.check.ts'
import cSW14STG2 from './checks/SW14STG2.check.ts'
import cSW17STG2 from './checks/SW17STG2.check.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903FromS: readonly Check903[] = [
  cSW01aSTG1,
  cSW01bSTG1,
  cSW01STG1,
  cSW02STG1,
  cSW03STG1,
  cSW04STG1,
  cSW05STG1,
  cSW06STG2,
  cSW07STG2,
  cSW08STG2,
  cSW09STG2,
  cSW10STG2,
  cSW11aSTG2,
  cSW11bSTG2,
  cSW12STG2,
  cSW13STG1,
  cSW14STG2,
  cSW17STG2,
]
