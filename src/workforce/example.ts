import { day, exampleId, type Id } from '../kernel/kernel.ts'
import type { Facts } from '../record/record.ts'
import type { Holding, StaffedPost } from './post.ts'

/** A post for an example, filled since 2020 unless it is said otherwise. */
export function aStaffedPost(n: number, facts: Partial<StaffedPost> = {}): StaffedPost {
  const holdings = facts.holdings ?? [aHolding(n + 100)]
  const type: Facts<'post'>['type'] = 'caseHolding'
  const post = { id: exampleId(n), title: 'Social worker', team: exampleId(1), type, fullTimeEquivalent: 1, startDate: day('2020-04-01') }
  return { ...post, ...facts, holdings }
}

export const aHolding = (worker: number, facts: Partial<Omit<Holding, 'professional'>> = {}): Holding => ({
  professional: exampleId(worker) as Id,
  name: 'Sam Patel',
  startDate: day('2020-04-01'),
  away: [],
  ...facts,
})
