import type { Child } from '../record/record.ts'

/** What no return that is made of a child alone looks at: most of what is recorded every day. */
export const notLookedAt = [
  'contactDetails',
  'relationships',
  'familyMemberships',
  'restrictions',
  'emergencyAccesses',
  'careWorkerDetails',
  'visits',
  'caseNotes',
  'supervisionNotes',
  'managerDecisions',
  'planGoals',
  'planActions',
  'planReviews',
  'coreGroups',
  'returnInterviews',
  'missingRiskMeetings',
  'carersAssessments',
] as const satisfies readonly (keyof Child)[]

const left: ReadonlySet<string> = new Set(notLookedAt)

/** Whether a child has the same findings as before, because nothing that a return looks at has another version: then nobody need ask. */
export const hasSameFindings = (was: Child, now: Child): boolean =>
  Object.keys(now).every(key => left.has(key) || isSame(was[key as keyof Child], now[key as keyof Child]))

/** Whether the same workers are involved, as they were recorded: only the checks of social workers look at it. */
export const hasSameWorkers = (was: Child, now: Child): boolean => isSame(was.careWorkerDetails, now.careWorkerDetails)

/** Entries are the same when each has the version that it had. */
function isSame(was: unknown, now: unknown): boolean {
  if (was === now) return true
  if (Array.isArray(now)) return Array.isArray(was) && was.length === now.length && now.every((each, i) => isSameEntry(was[i], each))
  return isSameEntry(was, now)
}

function isSameEntry(was: unknown, now: unknown): boolean {
  if (typeof was !== 'object' || typeof now !== 'object' || was === null || now === null) return false
  const [a, b] = [was as Record<string, unknown>, now as Record<string, unknown>]
  if (b['version'] === undefined || a['id'] !== b['id'] || a['version'] !== b['version']) return false
  // An episode holds what followed from it; a list of facts is of the version itself.
  return Object.keys(b).every(key => (isEntries(a[key]) || isEntries(b[key]) ? isSame(a[key], b[key]) : true))
}
const isEntries = (part: unknown) => Array.isArray(part) && typeof part[0] === 'object' && part[0] !== null && 'version' in part[0]
