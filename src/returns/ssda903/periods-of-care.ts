import type { Day } from '../../kernel/kernel.ts'
import { after } from '../days.ts'
import { type Episode, inOrder } from './episodes.ts'

/** From the day a child began to be looked after to the day they ceased to be, over every episode between that leaves no day out. */
export interface PeriodOfCare {
  readonly from: Day
  /** Missing while it goes on. */
  readonly until: Day | undefined
  readonly episodes: readonly Episode[]
}

/** One child's periods of care. A new one begins where an episode starts later than the one before it ended; an episode with no end leaves none open to follow. */
export function periodsOfCare(episodes: readonly Episode[]): readonly PeriodOfCare[] {
  const periods: { from: Day; until: Day | undefined; episodes: Episode[] }[] = []
  for (const episode of inOrder(episodes)) {
    if (episode.DECOM === undefined) continue
    const current = periods.at(-1)
    if (current === undefined || after(episode.DECOM, current.until)) {
      periods.push({ from: episode.DECOM, until: episode.DEC, episodes: [episode] })
    } else {
      current.until = episode.DEC
      current.episodes.push(episode)
    }
  }
  return periods
}
