import type { Place, Postcodes } from '../about.ts'

export interface PlacementPlace {
  /** The upper-tier authority in which it is, or SCO, WAL, NIR. */
  readonly PL_LA?: string
  /** IN the council's own area, or OUT of it. */
  readonly PL_LOCATION?: string
  /** From home, in miles, to one decimal place. */
  readonly PL_DISTANCE?: string
}

/** Where a placement is, as the DfE works it out from two postcodes. A postcode that there is not says nothing. */
export function placementPlace(postcodes: Postcodes, home: string, placement: string, council: string | undefined): PlacementPlace {
  const there = placement === '' ? undefined : postcodes.find(placement)
  if (!there) return {}
  const from = home === '' ? undefined : postcodes.find(home)
  const miles = from && milesBetween(from, there)
  return {
    ...(there.authority !== undefined && { PL_LA: there.authority }),
    ...(council !== undefined && { PL_LOCATION: there.authority === council ? 'IN' : 'OUT' }),
    ...(miles !== undefined && { PL_DISTANCE: miles.toFixed(1) }),
  }
}

/** As the crow flies, with the DfE's own mile of 1.6093 kilometres. */
function milesBetween(a: Place, b: Place): number | undefined {
  if (a.easting === undefined || a.northing === undefined || b.easting === undefined || b.northing === undefined) return undefined
  return Math.hypot(a.easting - b.easting, a.northing - b.northing) / 1000 / 1.6093
}
