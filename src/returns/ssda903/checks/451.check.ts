import { during } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '451',
  severity: 'error',
  says: 'The child is still under a freeing order (D1), which there have been none of since 2005. Put right the legal status, or end the episode and say why.',
  source: guide903('451'),
  reading: 'An end that cannot be read is an end all the same.',
  inForce: during('2022_23', '2023_24'),
  scope: 'child',
  reads: { Episodes: ['DEC', 'REC', 'LS'] },
  flags: { Episodes: ['DEC', 'REC', 'LS'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(episode => episode.LS === 'D1' && !isFilled(episode, 'DEC') && episode.REC === undefined),
  }),

  examples: [
    {
      name: 'finds a freeing order that has neither an end nor a reason for one',
      given: { Episodes: [{ LS: 'D1' }] },
      found: { Episodes: [0] },
    },
    {
      name: 'passes one with an end or a reason, and another legal status',
      given: { Episodes: [{ LS: 'D1', DEC: '2022-05-01' }, { LS: 'D1', DEC: 'May' }, { LS: 'D1', REC: 'X1' }, { LS: 'E1' }] },
      found: {},
    },
  ],
} satisfies Check903
