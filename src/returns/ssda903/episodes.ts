import type { Row903 } from './layout.ts'

export type Episode = Row903<'Episodes'>

const cells = ['LS', 'RNE', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER', 'REC', 'CIN', 'REASON_PLACE_CHANGE', 'HOME_POST'] as const

// A missing day comes last. Two episodes that begin on one day are told apart by what they say, so that the order of a file decides nothing.
function compare(a: Episode, b: Episode): number {
  const byDay = order(a.DECOM, b.DECOM) || order(a.DEC, b.DEC)
  if (byDay !== 0) return byDay
  for (const cell of cells) {
    const found = order(a[cell], b[cell])
    if (found !== 0) return found
  }
  return a.row - b.row
}
const order = (a: string | undefined, b: string | undefined) => (a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1)

let sorted: { of: readonly Episode[]; episodes: readonly Episode[] } = { of: [], episodes: [] }

/** One child's episodes in the order in which they began; those without a start come last. Dozens of checks ask it of the same child in a row. */
export function inOrder(episodes: readonly Episode[]): readonly Episode[] {
  if (sorted.of !== episodes) sorted = { of: episodes, episodes: episodes.length < 2 ? episodes : episodes.toSorted(compare) }
  return sorted.episodes
}

/** Each episode with the one right before it, in order; the first has none and is left out. */
export function withPrevious(episodes: readonly Episode[]): { readonly episode: Episode; readonly previous: Episode }[] {
  const all = inOrder(episodes)
  return all.slice(1).map((episode, i) => ({ episode, previous: all[i]! }))
}

/** The one that began first. Episodes without a start are not looked at. */
export function earliest(episodes: readonly Episode[]): Episode | undefined {
  const [first] = inOrder(episodes)
  return first?.DECOM === undefined ? undefined : first
}

/** The one that began last. Episodes without a start are not looked at. */
export function latest(episodes: readonly Episode[]): Episode | undefined {
  return inOrder(episodes).findLast(episode => episode.DECOM !== undefined)
}

/** Single, planned short breaks (V3, V4), which are not care in many of the checks. An episode without a legal status is not one. */
export const isShortBreak = ({ LS }: Pick<Episode, 'LS'>): boolean => LS === 'V3' || LS === 'V4'
