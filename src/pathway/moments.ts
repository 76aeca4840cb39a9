import { civilTime, type Instant } from '../kernel/kernel.ts'
import { written } from './episodes.ts'
import type { Answers } from './step.ts'

/** A moment as the two boxes in which it is asked hold it. */
export function momentAnswers(field: string, at: Instant | undefined): Answers {
  if (!at) return {}
  const { day, time } = civilTime(at)
  return { [field]: written(day), [`${field}-time`]: time }
}
