import type { Day } from '../../kernel/kernel.ts'
import type { Place, Postcodes } from '../about.ts'
import { asOn } from '../upper-tier.ts'

/** It cannot be told: only first halves of postcodes are known, and this one does not say enough. */
export const untold = Symbol('cannot be told')

export interface PlacementPlace {
  /** The upper-tier authority in which it is, or SCO, WAL, NIR. */
  readonly PL_LA?: string | typeof untold
  /** IN the council's own area, or OUT of it. */
  readonly PL_LOCATION?: string | typeof untold
  /** From home, in miles, to one decimal place. */
  readonly PL_DISTANCE?: string | typeof untold
}

/** Where a placement is on the last day of a year, as the DfE works it out from two postcodes. A postcode that there is not says nothing. */
export function placementPlace(
  postcodes: Postcodes | undefined,
  home: string,
  placement: string,
  council: string | undefined,
  on: Day,
): PlacementPlace {
  if (placement === '') return {}
  const there = postcodes?.find(placement)
  if (postcodes && !there) return {}
  const isWhole = postcodes?.isWhole === true
  const authority = there?.authority
  const from = home === '' ? undefined : postcodes?.find(home)
  const isFar = home !== '' && (!postcodes || from !== undefined)
  const PL_LA = authority === undefined ? (isWhole ? undefined : untold) : asOn(authority, on)
  return {
    ...(PL_LA !== undefined && { PL_LA }),
    ...(council !== undefined && { PL_LOCATION: PL_LA === untold ? untold : PL_LA === council ? 'IN' : 'OUT' }),
    ...(isFar && { PL_DISTANCE: isWhole ? milesBetween(from!, there!) : untold }),
  } as PlacementPlace
}

/** As the crow flies, with the DfE's own mile of 1.6093 kilometres. */
function milesBetween(a: Place, b: Place): string | undefined {
  if (a.easting === undefined || a.northing === undefined || b.easting === undefined || b.northing === undefined) return undefined
  return (Math.hypot(a.easting - b.easting, a.northing - b.northing) / 1000 / 1.6093).toFixed(1)
}
