import type { About } from '../about.ts'
import { after, before, onOrAfter, onOrBefore } from '../days.ts'
import { type Episode, isShortBreak } from './episodes.ts'

type Year = Pick<About, 'collectionStart' | 'collectionEnd'>
type Spoken = Pick<Episode, 'DECOM' | 'DEC' | 'RNE' | 'REC' | 'LS'>

/** Whether an episode covers any day of the year. One without an end goes on; one without a start is not known to. */
export const isInYear = ({ DECOM, DEC }: Pick<Episode, 'DECOM' | 'DEC'>, { collectionStart, collectionEnd }: Year): boolean =>
  onOrBefore(DECOM, collectionEnd) && (DEC === undefined || onOrAfter(DEC, collectionStart))

/**
 * Looked after for the whole of the twelve months, which is what decides on health and on several other questions: in care in the year, and not
 * begun after its first day, not ceased before its last, and not on short breaks. To begin on the first day, or to cease on the last, breaks nothing.
 */
export function isContinuouslyLookedAfter(episodes: readonly Spoken[], year: Year): boolean {
  const { collectionStart, collectionEnd } = year
  const breaks = (episode: Spoken) =>
    (episode.RNE === 'S' && after(episode.DECOM, collectionStart) && onOrBefore(episode.DECOM, collectionEnd)) ||
    (onOrAfter(episode.DEC, collectionStart) && before(episode.DEC, collectionEnd) && episode.REC !== 'X1') ||
    (isShortBreak(episode) && isInYear(episode, year))
  return episodes.some(episode => isInYear(episode, year)) && !episodes.some(breaks)
}
