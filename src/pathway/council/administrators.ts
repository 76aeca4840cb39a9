import type { Day, Id } from '../../kernel/kernel.ts'
import type { Council } from './action.ts'

/** Whether somebody who can sign in is an administrator on that day and goes on being one, leaving out one assignment, or one worker. */
export const isAdministered = ({ workers }: Council, on: Day, without: { role: Id } | { worker: Id }): boolean =>
  workers.some(
    ({ id, professional, roleAssignments }) =>
      professional.signInName !== undefined &&
      !('worker' in without && without.worker === id) &&
      roleAssignments.some(
        r => r.role === 'administrator' && r.startDate <= on && !r.endDate && !('role' in without && without.role === r.id),
      ),
  )
