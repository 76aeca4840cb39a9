import { after, daysAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '365',
  severity: 'error',
  says: 'A single short break lasted for more than 17 days. Put right its dates, or the legal status.',
  source: guide903('365'),
  reading: 'A break that has not ended is taken to last until the end of the year; one whose end cannot be read is not looked at.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['DECOM', 'DEC', 'LS'] },
  flags: { Episodes: ['LS', 'DECOM', 'DEC'] },

  run: ({ Episodes }, { collectionEnd }) => ({
    Episodes: Episodes.filter(episode => {
      const until = isFilled(episode, 'DEC') ? episode.DEC : collectionEnd
      return episode.LS === 'V3' && after(until, daysAfter(episode.DECOM, 17))
    }),
  }),

  examples: [
    {
      name: 'finds a break of 18 days, and one that has not ended',
      given: {
        Episodes: [
          { DECOM: '2022-05-01', DEC: '2022-05-19', LS: 'V3' },
          { DECOM: '2023-03-13', LS: 'V3' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes 17 days, another legal status, and dates that are missing or cannot be read',
      given: {
        Episodes: [
          { DECOM: '2022-05-01', DEC: '2022-05-18', LS: 'V3' },
          { DECOM: '2022-05-01', DEC: '2022-07-01', LS: 'V4' },
          { DECOM: '2022-05-01', DEC: 'June', LS: 'V3' },
          { DEC: '2022-07-01', LS: 'V3' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
