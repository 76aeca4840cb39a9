import { type Chance, odds } from '../chance.ts'
import { referrals } from '../figures.ts'
import { type DayNo, workingDays } from '../times.ts'
import type { Assessment } from './story.ts'

const lengths = odds(referrals.assessmentWorkingDays.value.map(([low, high, share]) => [[low, high] as const, share] as const))

/** An assessment from its first day. How it ends, and with what, is for the course to say. */
export function assessmentFrom(start: DayNo, updated: boolean, chance: Chance): Assessment {
  const [low, high] = chance.of(lengths)
  return { start, authorised: workingDays(start, chance.between(low, high)), outcome: 'noFurtherAction', updated }
}
