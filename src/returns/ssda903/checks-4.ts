// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import c406 from './checks/406.check.ts'
import c407 from './checks/407.check.ts'
import c408 from './checks/408.check.ts'
import c411 from './checks/411.check.ts'
import c420 from './checks/420.check.ts'
import c426 from './checks/426.check.ts'
import c431 from './checks/431.check.ts'
import c432 from './checks/432.check.ts'
import c433 from './checks/433.check.ts'
import c434 from './checks/434.check.ts'
import c435 from './checks/435.check.ts'
import c436 from './checks/436.check.ts'
import c437 from './checks/437.check.ts'
import c440 from './checks/440.check.ts'
import c441 from './checks/441.check.ts'
import c442 from './checks/442.check.ts'
import c444 from './checks/444.check.ts'
import c445 from './checks/445.check.ts'
import c446 from './checks/446.check.ts'
import c451 from './checks/451.check.ts'
import c452 from './checks/452.check.ts'
import c453 from './checks/453.check.ts'
import c454 from './checks/454.check.ts'
import c460 from './checks/460.check.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903From4: readonly Check903[] = [
  c406,
  c407,
  c408,
  c411,
  c420,
  c426,
  c431,
  c432,
  c433,
  c434,
  c435,
  c436,
  c437,
  c440,
  c441,
  c442,
  c444,
  c445,
  c446,
  c451,
  c452,
  c453,
  c454,
  c460,
]
