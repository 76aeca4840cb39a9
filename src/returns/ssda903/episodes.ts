import { byDay } from './in-turn.ts'
import type { Row903 } from './layout.ts'

export type Episode = Row903<'Episodes'>

const began = ({ DECOM }: Episode) => DECOM

let sorted: { of: readonly Episode[]; episodes: readonly Episode[] } = { of: [], episodes: [] }

/**
 * One child's episodes in the order in which they began; those without a start come last, and those that began on one day stay as they stand.
 * Dozens of checks ask it of the same child in a row.
 */
export function inOrder(episodes: readonly Episode[]): readonly Episode[] {
  if (sorted.of !== episodes) sorted = { of: episodes, episodes: episodes.length < 2 ? episodes : byDay(episodes, began) }
  return sorted.episodes
}

/** Each episode with the one right before it, in order; the first has none and is left out. */
export function withPrevious(episodes: readonly Episode[]): { readonly episode: Episode; readonly previous: Episode }[] {
  const all = inOrder(episodes)
  return all.slice(1).map((episode, i) => ({ episode, previous: all[i]! }))
}

/** The one that began first, and of several the one that stands first. Episodes without a start are not looked at. */
export function earliest(episodes: readonly Episode[]): Episode | undefined {
  const [first] = inOrder(episodes)
  return first?.DECOM === undefined ? undefined : first
}

/** The one that began last, and of several the one that stands first. Episodes without a start are not looked at. */
export function latest(episodes: readonly Episode[]): Episode | undefined {
  const last = lastInOrder(episodes)
  return last && inOrder(episodes).find(({ DECOM }) => DECOM === last.DECOM)
}

/** The last of those with a start when they are in order: of several that began on one day, the one that stands last. */
export const lastInOrder = (episodes: readonly Episode[]): Episode | undefined =>
  inOrder(episodes).findLast(({ DECOM }) => DECOM !== undefined)

/** Single, planned short breaks (V3, V4), which are not care in many of the checks. An episode without a legal status is not one. */
export const isShortBreak = ({ LS }: Pick<Episode, 'LS'>): boolean => LS === 'V3' || LS === 'V4'
