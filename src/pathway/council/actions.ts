import { recordAbsence, recordReturn } from './absence.ts'
import type { Action, OfCouncil, OfPost, OfTeam, OfWorker } from './action.ts'
import { leavePost, putInPost, takePost } from './holding.ts'
import { changePost, endPost } from './post.ts'
import { endRole, giveRole } from './role.ts'
import { newPost, newTeam, renameTeam } from './team.ts'
import { changeWorker } from './worker.ts'

/** What an administrator can do about a worker, a post and the teams. */
export const workerActions: readonly Action<OfWorker>[] = [changeWorker, giveRole, endRole, takePost, recordAbsence, recordReturn]
export const postActions: readonly Action<OfPost>[] = [putInPost, leavePost, changePost, endPost]
export const councilActions: readonly Action<OfCouncil>[] = [newTeam, newPost]
export const teamActions: readonly Action<OfTeam>[] = [renameTeam]
