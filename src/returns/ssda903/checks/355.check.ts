import { sameDay } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903, Row903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const isSame = ({ DECOM, DEC, as }: Row903<'Episodes'>) => sameDay(DECOM, DEC) || (as.DECOM !== undefined && as.DECOM === as.DEC)

export default {
  id: '355',
  severity: 'error',
  says: 'The episode begins and ends on the same day, or has neither date. Put right the dates, or take the episode out if nothing changed that day.',
  source: guide903('355'),
  reading: 'Two dates that are both missing are the same, as the rule has it. The same day is the same however it is written.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['DECOM', 'DEC'] },
  flags: { Episodes: ['DECOM', 'DEC'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(row => (isFilled(row, 'DECOM') ? isSame(row) : !isFilled(row, 'DEC'))),
  }),

  examples: [
    {
      name: 'finds an episode of a single day, one whose two dates hold the same words, and one with neither',
      given: {
        Episodes: [{ DECOM: '2022-05-01', DEC: '2022-05-01' }, { DECOM: 'May', DEC: 'May' }, {}],
      },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes one that ends the next day, one that goes on, and one without a start',
      given: { Episodes: [{ DECOM: '2022-05-01', DEC: '2022-05-02' }, { DECOM: '2022-05-01' }, { DEC: '2022-05-01' }] },
      found: {},
    },
  ],
} satisfies Check903
