import { during, since } from '../../return-year.ts'
import { temporaryPlacements } from '../codes.ts'
import { type Episode, inOrder } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a === b

/** The episodes after a temporary placement that do not lead back to the one before it. */
function notReturned(episodes: readonly Episode[], isBack: (now: Episode, then: Episode) => boolean): Episode[] {
  const all = inOrder(episodes)
  return all.filter((episode, i) => {
    const [then, temporary] = [all[i - 2], all[i - 1]]
    if (!then || !temporaryPlacements.has(temporary?.PLACE ?? '')) return false
    return episode.RNE !== 'P' || !isBack(episode, then)
  })
}
const isSamePlacement = (now: Episode, then: Episode) => isSame(now.PLACE, then.PLACE)

export default {
  id: '383',
  severity: 'error',
  says: 'After a temporary placement the child did not come back to the placement before it. Put right the placement or the reason of this episode, or record the temporary placement by what it became.',
  source: guide903('383'),
  reading:
    'The episode after the temporary placement is found. What is not said is not the same as anything. A temporary placement with nothing before or after it is not asked about.',
  versions: [
    {
      inForce: during('2022_23', '2024_25'),
      scope: 'child',
      reads: { Episodes: ['CHILD', 'DECOM', 'RNE', 'PLACE'] },
      flags: { Episodes: ['PLACE'] },
      run: ({ Episodes }) => ({ Episodes: notReturned(Episodes, isSamePlacement) }),
      examples: [
        {
          name: 'finds a child who went elsewhere, one who did not come back by a change of placement, and one whose placement is not said',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2025-05-01', PLACE: 'U1', PL_POST: 'AB1 1AA' },
              { CHILD: '1', DECOM: '2025-05-02', PLACE: 'T3' },
              { CHILD: '1', DECOM: '2025-05-03', RNE: 'P', PLACE: 'K2', PL_POST: 'AB1 1AA' },
              { CHILD: '2', DECOM: '2025-05-01', PLACE: 'U1', PL_POST: 'AB1 1AA' },
              { CHILD: '2', DECOM: '2025-05-02', PLACE: 'T3' },
              { CHILD: '2', DECOM: '2025-05-03', RNE: 'B', PLACE: 'U1', PL_POST: 'AB1 1AA' },
              { CHILD: '3', DECOM: '2025-05-01' },
              { CHILD: '3', DECOM: '2025-05-02', PLACE: 'T3' },
              { CHILD: '3', DECOM: '2025-05-03', RNE: 'P' },
            ],
          },
          found: { Episodes: [2, 5, 8] },
        },
        {
          name: 'passes a child who came back, a temporary placement that is the last, and one that is the first',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2025-05-01', PLACE: 'U1', PL_POST: 'AB1 1AA' },
              { CHILD: '1', DECOM: '2025-05-02', PLACE: 'T3' },
              { CHILD: '1', DECOM: '2025-05-03', RNE: 'P', PLACE: 'U1', PL_POST: 'AB1 1AA' },
              { CHILD: '1', DECOM: '2025-05-04', PLACE: 'T3' },
              { CHILD: '2', DECOM: '2025-05-02', PLACE: 'T3' },
              { CHILD: '2', DECOM: '2025-05-03', RNE: 'P', PLACE: 'U1' },
            ],
          },
          found: {},
        },
      ],
    },
    {
      inForce: since('2025_26'),
      scope: 'child',
      reads: { Episodes: ['CHILD', 'DECOM', 'RNE', 'PLACE', 'PL_POST'] },
      flags: { Episodes: ['PLACE', 'RNE', 'PL_POST'] },
      run: ({ Episodes }) => ({
        Episodes: notReturned(Episodes, (now, then) => isSamePlacement(now, then) && isSame(now.PL_POST, then.PL_POST)),
      }),
      examples: [
        {
          name: 'finds a child who went elsewhere, one who did not come back by a change of placement, and one whose placement is not said',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2025-05-01', PLACE: 'U1', PL_POST: 'AB1 1AA' },
              { CHILD: '1', DECOM: '2025-05-02', PLACE: 'T3' },
              { CHILD: '1', DECOM: '2025-05-03', RNE: 'P', PLACE: 'K2', PL_POST: 'AB1 1AA' },
              { CHILD: '2', DECOM: '2025-05-01', PLACE: 'U1', PL_POST: 'AB1 1AA' },
              { CHILD: '2', DECOM: '2025-05-02', PLACE: 'T3' },
              { CHILD: '2', DECOM: '2025-05-03', RNE: 'B', PLACE: 'U1', PL_POST: 'AB1 1AA' },
              { CHILD: '3', DECOM: '2025-05-01' },
              { CHILD: '3', DECOM: '2025-05-02', PLACE: 'T3' },
              { CHILD: '3', DECOM: '2025-05-03', RNE: 'P' },
            ],
          },
          found: { Episodes: [2, 5, 8] },
        },
        {
          name: 'passes a child who came back, a temporary placement that is the last, and one that is the first',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2025-05-01', PLACE: 'U1', PL_POST: 'AB1 1AA' },
              { CHILD: '1', DECOM: '2025-05-02', PLACE: 'T3' },
              { CHILD: '1', DECOM: '2025-05-03', RNE: 'P', PLACE: 'U1', PL_POST: 'AB1 1AA' },
              { CHILD: '1', DECOM: '2025-05-04', PLACE: 'T3' },
              { CHILD: '2', DECOM: '2025-05-02', PLACE: 'T3' },
              { CHILD: '2', DECOM: '2025-05-03', RNE: 'P', PLACE: 'U1' },
            ],
          },
          found: {},
        },
        {
          name: 'finds a child who came back to another address, or to none',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2025-05-01', PLACE: 'U1', PL_POST: 'AB1 1AA' },
              { CHILD: '1', DECOM: '2025-05-02', PLACE: 'T3' },
              { CHILD: '1', DECOM: '2025-05-03', RNE: 'P', PLACE: 'U1', PL_POST: 'AB1 1AB' },
              { CHILD: '2', DECOM: '2025-05-01', PLACE: 'U1' },
              { CHILD: '2', DECOM: '2025-05-02', PLACE: 'T3' },
              { CHILD: '2', DECOM: '2025-05-03', RNE: 'P', PLACE: 'U1' },
            ],
          },
          found: { Episodes: [2, 5] },
        },
      ],
    },
  ],
} satisfies Check903
