import type { AcrossRow } from './tables.ts'

type Episode = AcrossRow<'SSDA903_Episodes'>
type Placement = AcrossRow<'FEED_Placements'>

/** An episode of the looked-after return and the placement of the daily feed that began on the same day: they have no number in common. */
export const samePlacements = (episodes: readonly Episode[], placements: readonly Placement[]): (readonly [Episode, Placement])[] =>
  episodes.flatMap(episode =>
    placements.filter(p => p.start_date !== undefined && p.start_date === episode.DECOM).map(p => [episode, p] as const),
  )

/** What differs is found on both sides: no check knows which of them is right. */
export const bothSides = (pairs: readonly (readonly [Episode, Placement])[]) => ({
  SSDA903_Episodes: pairs.map(([episode]) => episode),
  FEED_Placements: pairs.map(([, placement]) => placement),
})
