import { byThen } from '../cin/census-year.ts'
import { isBreak } from './care-episodes.ts'
import { asItStood, type InYear } from './in-year.ts'
import { type MadeRow, madeRow } from './made-row.ts'

/**
 * One row for each episode of care in the year. Of a short break it is not asked where the child was, and only what a return told of that is told again. Of a child who came to this country alone it is not asked where
 * they came from: their home is told only where somebody wrote it down.
 */
export function episodeRows({ child, year, episodes }: InYear): MadeRow[] {
  const isAlone = child.immigrationStatuses.some(s => s.status === 'unaccompanied' && s.startDate <= year.until)
  return episodes.map(e => {
    const { period, placement, status, told } = e
    const ended = byThen(year, e.until)
    const home = isAlone && told?.homePostcode === undefined && period.homePostcode === undefined ? undefined : e.homePostcode
    const place = { PL_POST: placement?.postcode, URN: placement?.urn }
    const where = isBreak(e) ? told && { HOME_POST: told.homePostcode, ...place } : { HOME_POST: home, ...place }
    const began = e.startReason === 'S' ? period.id : e.startReason === 'L' ? status?.id : placement?.id
    return madeRow(
      'Episodes',
      told?.id ?? began ?? period.id,
      {
        CHILD: child.childDetails.laChildId,
        ...asItStood(e, year),
        CIN: e.primaryNeedCode,
        PLACE: placement?.type,
        PLACE_PROVIDER: placement?.provider,
        REASON_PLACE_CHANGE: ended || e.until === undefined ? e.changeReason : undefined,
        ...where,
      },
      cellsFrom(e),
    )
  })
}

/** Where to put a cell right: what stands in it is of a legal status, a placement or a period of care. */
function cellsFrom({ period, placement, status, told, endReason }: InYear['episodes'][number]) {
  const of = (id: string | undefined, ...columns: string[]) => (id === undefined ? [] : columns.map(column => [column, id] as const))
  return Object.fromEntries([
    ...of(period.id, 'CIN', 'HOME_POST'),
    ...of(status?.id, 'LS'),
    ...of(placement?.id, 'PLACE', 'PLACE_PROVIDER', 'PL_POST', 'URN', 'REASON_PLACE_CHANGE', 'PL_LA', 'PL_LOCATION', 'PL_DISTANCE'),
    ...(endReason === 'X1' ? [] : of(period.id, 'DEC', 'REC')),
    ...of(told?.primaryNeedCode && told.id, 'CIN'),
    ...of(told?.homePostcode && told.id, 'HOME_POST'),
    ...of(told?.endReason && told.id, 'REC'),
    ...of(told?.endDate && told.id, 'DEC'),
    ...of(told?.changeReason && told.id, 'REASON_PLACE_CHANGE'),
  ])
}
