import type { Child, Known } from '../../record/record.ts'
import { type CutEpisode, cutEpisodes } from './cut-episodes.ts'

type Told = Known<'careEpisode'>

/** An episode of care as the return tells it, with what another system had told of it. */
export interface CareEpisode extends Omit<CutEpisode, 'startReason'> {
  readonly startReason: string | undefined
  readonly told: Told | undefined
}

/** Every episode of a child's care, in order: what follows from the record, and over it what was told of the one that began on that day. */
export const careEpisodes = (child: Child): CareEpisode[] =>
  cutEpisodes(child).map(episode => {
    const told = child.careEpisodes.findLast(e => e.startDate === episode.from)
    return told ? { ...episode, ...over(episode, told), told } : { ...episode, told }
  })

/** What a return told without stays without. */
function over(episode: CutEpisode, told: Told) {
  const said = <T>(name: NonNullable<Told['untold']>[number], now: T | undefined, follows: T | undefined) =>
    told.untold?.includes(name) ? undefined : (now ?? follows)
  // What was told of an end while the episode went on says nothing of the end that it has now.
  const isEndTold = episode.until === undefined || told.endDate !== undefined || told.untold?.includes('endDate')
  return {
    until: said('endDate', told.endDate, episode.until),
    startReason: said('startReason', told.startReason, episode.startReason),
    endReason: isEndTold ? said('endReason', told.endReason, episode.endReason) : episode.endReason,
    changeReason: isEndTold ? said('changeReason', told.changeReason, episode.changeReason) : episode.changeReason,
    primaryNeedCode: said('primaryNeedCode', told.primaryNeedCode, episode.primaryNeedCode),
    homePostcode: said('homePostcode', told.homePostcode, episode.homePostcode),
  }
}

/** Short breaks are not care in much of what is asked. */
export const isBreak = ({ status }: CareEpisode): boolean => status?.status === 'V3' || status?.status === 'V4'
