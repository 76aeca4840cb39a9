// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import c101 from './checks/101.check.ts'
import c102 from './checks/102.check.ts'
import c103 from './checks/103.check.ts'
import c104 from './checks/104.check.ts'
import c105 from './checks/105.check.ts'
import c302 from './checks/302.check.ts'
import c303 from './checks/303.check.ts'
import c304 from './checks/304.check.ts'
import c331 from './checks/331.check.ts'
import c333 from './checks/333.check.ts'
import c334 from './checks/334.check.ts'
import c335 from './checks/335.check.ts'
import c336 from './checks/336.check.ts'
import c344 from './checks/344.check.ts'
import c345 from './checks/345.check.ts'
import c347 from './checks/347.check.ts'
import c348 from './checks/348.check.ts'
import c351 from './checks/351.check.ts'
import c352 from './checks/352.check.ts'
import c353 from './checks/353.check.ts'
import c354 from './checks/354.check.ts'
import c355 from './checks/355.check.ts'
import c356 from './checks/356.check.ts'
import c357 from './checks/357.check.ts'
import c358 from './checks/358.check.ts'
import c503A from './checks/503A.check.ts'
import c1000 from './checks/1000.check.ts'
import c1001 from './checks/1001.check.ts'
import c1002 from './checks/1002.check.ts'
import c1003 from './checks/1003.check.ts'
import c1004 from './checks/1004.check.ts'
import c1005 from './checks/1005.check.ts'
import c1006 from './checks/1006.check.ts'
import c1007 from './checks/1007.check.ts'
import c1008 from './checks/1008.check.ts'
import c1009 from './checks/1009.check.ts'
import c1010 from './checks/1010.check.ts'
import c1011 from './checks/1011.check.ts'
import c1012 from './checks/1012.check.ts'
import c1014 from './checks/1014.check.ts'
import c1015 from './checks/1015.check.ts'
import c1016 from './checks/1016.check.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903: readonly Check903[] = [
  c101,
  c102,
  c103,
  c104,
  c105,
  c302,
  c303,
  c304,
  c331,
  c333,
  c334,
  c335,
  c336,
  c344,
  c345,
  c347,
  c348,
  c351,
  c352,
  c353,
  c354,
  c355,
  c356,
  c357,
  c358,
  c503A,
  c1000,
  c1001,
  c1002,
  c1003,
  c1004,
  c1005,
  c1006,
  c1007,
  c1008,
  c1009,
  c1010,
  c1011,
  c1012,
  c1014,
  c1015,
  c1016,
]
