import { boardTables } from './boards.store.ts'
import { deadlines } from './clocks.store.ts'
import type { Derived } from './derived.ts'
import { memberships, people, relations } from './family.store.ts'
import { findings } from './findings.store.ts'
import { emergencyAccesses, merges, restrictions, stretches } from './intervals.store.ts'
import { peopleTables } from './people.store.ts'
import { ssdRows } from './ssd.store.ts'
import { submissionTable } from './submissions.store.ts'
import { workforceTables } from './workforce.store.ts'

/** Everything that is derived, in the order in which it is written. */
export const derivedTables: readonly Derived[] = [
  merges,
  stretches,
  restrictions,
  emergencyAccesses,
  deadlines,
  findings,
  people,
  relations,
  memberships,
  ...peopleTables,
  ...workforceTables,
  submissionTable,
  ...boardTables,
  ssdRows,
]
