/** The face of the workforce: the only file that other rooms import. */
export { type Allocation, allocationOf } from './allocation.ts'
export { type Average, type Caseload, caseloadOf, englandReported, holdsCases, type Load, perFullTime, usualCeiling } from './caseload.ts'
export { type Lead, leadsWithin, visitsByTheLead, type Year, yearWith } from './continuity.ts'
export { caseloadExplained, continuityExplained } from './explained.ts'
export type { Holding, StaffedPost } from './post.ts'
export { atOnce, type Change, closedForCount, movedBack } from './second-look.ts'
export { decisionInWords, type Waiting, waitingOn } from './waiting.ts'
export { isCase, type Standing, type Work, workInWords, workWith } from './work.ts'
