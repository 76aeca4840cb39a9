import { type Episode, earliest, latest } from './episodes.ts'
import type { Tables903 } from './layout.ts'

/**
 * The episode that began first this year beside the one that began last of last year's, where a child has both: what was open on 31 March
 * should be the same on 1 April.
 */
export function acrossYears({ Episodes, Episodes_last }: Tables903): { readonly now: Episode; readonly then: Episode } | undefined {
  if (Episodes.length === 0 || Episodes_last.length === 0) return undefined
  const now = earliest(Episodes)
  const then = latest(Episodes_last)
  return now && then && { now, then }
}
