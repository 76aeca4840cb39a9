import { acrossYears } from './across-years.ts'
import type { Tables903 } from './layout.ts'

/** The episodes of `acrossYears`, where last year's had not ended: one without a readable end had not. */
export function openOverYear(tables: Tables903): ReturnType<typeof acrossYears> {
  const years = acrossYears(tables)
  return years?.then.DEC === undefined ? years : undefined
}

type Column = 'LS' | 'CIN' | 'PLACE_PROVIDER' | 'URN' | 'PL_LA' | 'PL_LOCATION'

/** What should stand the same in both years in an episode that went on over 31 March. Nothing in both years is the same. */
export const changedOverYear = <C extends Column>(column: C) =>
  ({
    scope: 'child',
    reads: { Episodes: ['CHILD', 'DECOM', column], Episodes_last: ['CHILD', 'DECOM', 'DEC', column] },
    flags: { Episodes: [column] },
    run: (tables: Tables903) => {
      const years = openOverYear(tables)
      return years && years.now[column] !== years.then[column] ? { Episodes: [years.now] } : {}
    },
  }) as const

/**
 * Whether a distance in miles is another than last year's: by 0.2 or more, or there where none was. One that is gone is not asked about. Distances
 * come in tenths, which a computer does not hold exactly, hence the hair's breadth.
 */
export const isOtherDistance = (now: string | undefined, then: string | undefined): boolean =>
  now !== undefined && (then === undefined || Math.abs(Number(now) - Number(then)) > 0.2 - 1e-6)
