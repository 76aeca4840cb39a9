// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import cINT01 from './checks/INT01.check.ts'
import cINT02 from './checks/INT02.check.ts'
import cINT03 from './checks/INT03.check.ts'
import cINT04 from './checks/INT04.check.ts'
import cINT05 from './checks/INT05.check.ts'
import cINT06 from './checks/INT06.check.ts'
import cINT07 from './checks/INT07.check.ts'
import cINT08 from './checks/INT08.check.ts'
import cINT09 from './checks/INT09.check.ts'
import cINT11 from './checks/INT11.check.ts'
import cINT12 from './checks/INT12.check.ts'
import cINT13 from './checks/INT13.check.ts'
import cINT14 from './checks/INT14.check.ts'
import cINT15 from './checks/INT15.check.ts'
import cINT16 from './checks/INT16.check.ts'
import cINT17 from './checks/INT17.check.ts'
import cINT18 from './checks/INT18.check.ts'
import cINT21 from './checks/INT21.check.ts'
import cINT31 from './checks/INT31.check.ts'
import cINT32 from './checks/INT32.check.ts'
import cINT33 from './checks/INT33.check.ts'
import cINT34 from './checks/INT34.check.ts'
import cINT35 from './checks/INT35.check.ts'
import cINT36 from './checks/INT36.check.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903FromI: readonly Check903[] = [
  cINT01,
  cINT02,
  cINT03,
  cINT04,
  cINT05,
  cINT06,
  cINT07,
  cINT08,
  cINT09,
  cINT11,
  cINT12,
  cINT13,
  cINT14,
  cINT15,
  cINT16,
  cINT17,
  cINT18,
  cINT21,
  cINT31,
  cINT32,
  cINT33,
  cINT34,
  cINT35,
  cINT36,
]
