import type { Day } from '../../kernel/kernel.ts'
import { type Child, careCodes, codes, fromFile } from '../../record/record.ts'
import { careEpisodes, isBreak } from './care-episodes.ts'
import type { Row903, Tables903 } from './layout.ts'
import { codeIn, dayIn, lineIn, putAside, type Spot, type Telling, textIn } from './telling.ts'

/** One episode of care, as a return tells it or as the record would. */
export interface ToldEpisode {
  readonly from: Day
  readonly startReason?: string | undefined
  readonly status?: string | undefined
  readonly primaryNeedCode?: string | undefined
  readonly type?: string | undefined
  readonly provider?: string | undefined
  readonly until?: Day | undefined
  readonly endReason?: string | undefined
  readonly changeReason?: string | undefined
  readonly homePostcode?: string | undefined
  readonly postcode?: string | undefined
  readonly urn?: string | undefined
  /** The row of this return; none where only the record tells it. */
  readonly spot?: Spot | undefined
  /** Somebody recorded it here: a file does not change it. */
  readonly isRecorded?: boolean
}

/** In which column each fact of an episode stands. */
export const episodeColumns = {
  startReason: 'RNE',
  status: 'LS',
  primaryNeedCode: 'CIN',
  type: 'PLACE',
  provider: 'PLACE_PROVIDER',
  homePostcode: 'HOME_POST',
  postcode: 'PL_POST',
  urn: 'URN',
  until: 'DEC',
  endReason: 'REC',
  changeReason: 'REASON_PLACE_CHANGE',
} as const

/** Every episode that the record tells, whatever the year. */
export function heldEpisodes(child: Child): ToldEpisode[] {
  const here = [...child.periodsOfCare, ...child.legalStatuses, ...child.placements, ...child.careEpisodes]
  const recorded = new Set(here.filter(e => e.recordedBy !== fromFile).map(e => e.startDate))
  return careEpisodes(child).map(e => {
    const { from, until, startReason, endReason, changeReason, primaryNeedCode, homePostcode, status, placement } = e
    const where = { type: placement?.type, provider: placement?.provider, postcode: placement?.postcode, urn: placement?.urn }
    // Of a short break it is not asked: there it was only told.
    const home = isBreak(e) ? e.told?.homePostcode : homePostcode
    const why = { startReason, endReason, changeReason, primaryNeedCode, homePostcode: home }
    return { from, until, status: status?.status, ...where, ...why, isRecorded: recorded.has(from) }
  })
}

/** The episodes of a return that can be believed. Of two that begin on one day nobody can say which is so. */
export function toldEpisodes(telling: Telling, { Episodes }: Tables903): ToldEpisode[] {
  const told = new Map<Day, ToldEpisode>()
  for (const row of Episodes) {
    const episode = episodeIn(telling, row)
    if (!episode) continue
    if (!told.has(episode.from)) told.set(episode.from, episode)
    else putWhole(telling, episode.spot!, 'DECOM', 'Another episode begins on this day.', 'twice in the return')
  }
  return [...told.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
}

const putWhole = (telling: Telling, spot: Spot, column: string, why: string, reason: string) =>
  putAside(telling, spot, column, { why, reason, isWhole: true })

function episodeIn(telling: Telling, row: Row903<'Episodes'>): ToldEpisode | undefined {
  const spot: Spot = { table: 'Episodes', row }
  const code = (column: string, list: Parameters<typeof codeIn>[3]) => codeIn(telling, spot, column, list)
  const from = dayIn(telling, spot, 'DECOM', { isNeeded: true })
  if (!from) return undefined
  const until = dayIn(telling, spot, 'DEC')
  if (until && until <= from) {
    const why = until < from ? 'It ends before it begins.' : 'It ends on the day on which it begins.'
    return putWhole(telling, spot, 'DEC', why, 'ends before it begins')
  }
  const status = code('LS', careCodes.legalStatuses)
  const type = code('PLACE', careCodes.placementTypes)
  if (!status && !type)
    return putWhole(
      telling,
      spot,
      'LS',
      'It says neither under what law the child was looked after nor where.',
      'nothing where it is needed',
    )
  const isNowhere = type === undefined && textIn(spot, 'PLACE') === undefined
  if (isNowhere && ['PLACE_PROVIDER', 'PL_POST', 'URN'].some(column => textIn(spot, column) !== undefined)) {
    const why = 'It does not say what kind of place it was, so nothing of the place is taken.'
    putAside(telling, spot, 'PLACE', { why, reason: 'nothing where it is needed' })
  }
  return {
    from,
    until,
    status,
    type,
    startReason: code('RNE', careCodes.reasonsForNewEpisode),
    primaryNeedCode: code('CIN', codes.primaryNeeds),
    provider: code('PLACE_PROVIDER', careCodes.placementProviders),
    endReason: code('REC', careCodes.reasonsEpisodeCeased),
    changeReason: code('REASON_PLACE_CHANGE', careCodes.reasonsForPlacementChange),
    homePostcode: lineIn(telling, spot, 'HOME_POST', 8),
    postcode: lineIn(telling, spot, 'PL_POST', 8),
    urn: lineIn(telling, spot, 'URN', 10),
    spot,
  }
}
