import { sameDay } from '../../days.ts'
import { since } from '../../return-year.ts'
import { type Episode, inOrder } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '388',
  severity: 'error',
  says: 'The end of this episode does not agree with the next: it either says that a new episode begins and none does on that day, or says that care ended and one does. Put right the reason or the date, or put in the episode that is missing.',
  source: guide903('388'),
  reading:
    'An episode without a readable start comes before all others of the child. An episode without a readable end is right; rows that do not say whose they are, are left out.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC', 'REC'] },
  flags: { Episodes: ['REC'] },

  run: tables => {
    const Episodes = inOrder(tables.Episodes.filter(({ CHILD }) => CHILD !== undefined))
    const all = [...Episodes.filter(({ DECOM }) => DECOM === undefined), ...Episodes.filter(({ DECOM }) => DECOM !== undefined)]
    const fails = ({ DEC, REC }: Episode, next: Episode | undefined) =>
      REC === 'X1' ? !sameDay(DEC, next?.DECOM) : REC !== undefined && sameDay(DEC, next?.DECOM)
    return { Episodes: all.filter((episode, i) => episode.DEC !== undefined && fails(episode, all[i + 1])) }
  },

  examples: [
    {
      name: 'finds a gap before the next episode, an end of care on the day of the next, and a last one that promises another',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-05-01', REC: 'X1' },
          { CHILD: '1', DECOM: '2022-05-02', DEC: '2022-06-01', REC: 'E4A' },
          { CHILD: '1', DECOM: '2022-06-01', DEC: '2022-07-01', REC: 'X1' },
        ],
      },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'finds an episode without a start that says another begins, before one that begins on another day',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-02' },
          { CHILD: '1', DEC: '2022-05-01', REC: 'X1' },
        ],
      },
      found: { Episodes: [1] },
    },
    {
      name: 'passes episodes that follow on, care that ended and began again, and ends that are missing or cannot be read',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-05-01', REC: 'X1' },
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01', REC: 'E4A' },
          { CHILD: '1', DECOM: '2022-07-01', DEC: '2022-08-01', REC: 'E4A' },
          { CHILD: '2', DECOM: '2022-04-01', REC: 'X1' },
          { CHILD: '3', DECOM: '2022-04-01', DEC: 'May', REC: 'X1' },
          { DECOM: '2022-04-01', DEC: '2022-05-01', REC: 'X1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
