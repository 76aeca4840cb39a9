import type { Day } from '../../kernel/kernel.ts'
import { forReturn } from '../../kernel/kernel.ts'
import type { Child } from '../../record/record.ts'
import { byThen, type CensusYear, touches } from '../cin/census-year.ts'
import { type CareEpisode, careEpisodes, isBreak } from './care-episodes.ts'
import { isContinuouslyLookedAfter } from './continuously-looked-after.ts'

/** One child, as a year of the return looks at them. */
export interface InYear {
  readonly child: Child
  readonly year: CensusYear
  readonly born: Day | undefined
  /** Every episode of their care that had begun by the end of the year. */
  readonly all: readonly CareEpisode[]
  /** Those that the year asks about. What ended on its first day is still in it. */
  readonly episodes: readonly CareEpisode[]
  /** Looked after at any time in the year, more than on short breaks. */
  readonly isLookedAfter: boolean
  readonly isAllYear: boolean
}

export function inYear(child: Child, year: CensusYear): InYear {
  const all = careEpisodes(child).filter(e => e.from <= year.until)
  const episodes = all.filter(e => touches(year, e.from, e.until))
  const { dateOfBirth } = child.childDetails
  return {
    child,
    year,
    born: dateOfBirth && forReturn(dateOfBirth),
    all,
    episodes,
    isLookedAfter: episodes.some(e => !isBreak(e)),
    isAllYear: isContinuouslyLookedAfter(
      episodes.map(e => asItStood(e, year)),
      { collectionStart: year.from, collectionEnd: year.until },
    ),
  }
}

/** What of an episode had ended by the last day of the year; what ended later went on. */
export function asItStood(e: CareEpisode, year: CensusYear) {
  const ended = byThen(year, e.until)
  // A reason without an end is one that a return told so.
  const isOver = ended !== undefined || e.until === undefined
  return { DECOM: e.from, DEC: ended, RNE: e.startReason, REC: isOver ? e.endReason : undefined, LS: e.status?.status }
}

/** The days of a child's care, from the first of each period to its last: short breaks are none. */
export const timesInCare = ({ all }: InYear): { from: Day; until: Day | undefined }[] =>
  [
    ...Map.groupBy(
      all.filter(e => !isBreak(e)),
      e => e.period,
    ).values(),
  ].map(of => ({ from: of[0]!.from, until: of.at(-1)!.until }))

/** Whether the child was in care on a day, the last one included. */
export const isInCareOn = (it: InYear, on: Day): boolean => timesInCare(it).some(t => t.from <= on && !(t.until && t.until < on))
