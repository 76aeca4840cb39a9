import { after, sameDay } from '../../days.ts'
import { since } from '../../return-year.ts'
import { type Episode, earliest } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '199',
  severity: 'error',
  says: 'This child was adopted from care, and yet this later episode is there. Put right why the earlier episode ended, or take this one out.',
  source: guide903('199'),
  reading:
    'Last year’s episodes are looked at where they are there. An episode in both years’ returns, known by its start, is one and the same: public tools may take it for a second adoption. Of two that begin on one day this year, the one that stands later is later. Episodes without a readable start are left out.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'REC'] },
  mayRead: { Episodes_last: ['CHILD', 'DECOM', 'REC'] },
  flags: { Episodes: ['CHILD'] },

  run: ({ Episodes, Episodes_last }) => {
    const isAdoption = ({ REC }: Episode) => REC === 'E11' || REC === 'E12'
    const adoption = earliest([...Episodes, ...Episodes_last].filter(isAdoption))
    const here = Episodes.findIndex(episode => isAdoption(episode) && sameDay(episode.DECOM, adoption?.DECOM))
    const isLater = ({ DECOM }: Episode, at: number) =>
      after(DECOM, adoption?.DECOM) || (here >= 0 && at > here && sameDay(DECOM, adoption?.DECOM))
    return { Episodes: Episodes.filter(isLater) }
  },

  examples: [
    {
      name: 'finds what follows an adoption of this year or last, a second adoption as well',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-09-01', REC: 'E12' },
          { CHILD: '1', DECOM: '2022-06-01', REC: 'E11' },
          { CHILD: '2', DECOM: '2022-06-01' },
        ],
        Episodes_last: [{ CHILD: '2', DECOM: '2021-06-01', REC: 'E12' }],
      },
      found: { Episodes: [0, 2] },
    },
    {
      name: 'passes the adoption itself, in both years’ returns, what came before, and other endings',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-01-01', REC: 'E11' },
          { CHILD: '2', DECOM: '2022-06-01', REC: 'E4A' },
          { CHILD: '2', DECOM: '2022-09-01' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-06-01', REC: 'X1' },
          { CHILD: '1', DECOM: '2022-01-01', REC: 'E11' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
