// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import c202 from './checks/202.check.ts'
import c203 from './checks/203.check.ts'
import c204 from './checks/204.check.ts'
import c205A from './checks/205A.check.ts'
import c205B from './checks/205B.check.ts'
import c205C from './checks/205C.check.ts'
import c205D from './checks/205D.check.ts'
import c207 from './checks/207.check.ts'
import c208 from './checks/208.check.ts'
import c209 from './checks/209.check.ts'
import c210 from './checks/210.check.ts'
import c213 from './checks/213.check.ts'
import c214 from './checks/214.check.ts'
import c215 from './checks/215.check.ts'
import c217 from './checks/217.check.ts'
import c217t from './checks/217t.check.ts'
import c218 from './checks/218.check.ts'
import c219 from './checks/219.check.ts'
import c221 from './checks/221.check.ts'
import c222 from './checks/222.check.ts'
import c224 from './checks/224.check.ts'
import c225 from './checks/225.check.ts'
import c226 from './checks/226.check.ts'
import c227 from './checks/227.check.ts'
import c228 from './checks/228.check.ts'
import c229 from './checks/229.check.ts'
import c230 from './checks/230.check.ts'
import c231 from './checks/231.check.ts'
import c232 from './checks/232.check.ts'
import c233 from './checks/233.check.ts'
import c234 from './checks/234.check.ts'
import c241 from './checks/241.check.ts'
import c242 from './checks/242.check.ts'
import c243 from './checks/243.check.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903From2: readonly Check903[] = [
  c202,
  c203,
  c204,
  c205A,
  c205B,
  c205C,
  c205D,
  c207,
  c208,
  c209,
  c210,
  c213,
  c214,
  c215,
  c217,
  c217t,
  c218,
  c219,
  c221,
  c222,
  c224,
  c225,
  c226,
  c227,
  c228,
  c229,
  c230,
  c231,
  c232,
  c233,
  c234,
  c241,
  c242,
  c243,
]
