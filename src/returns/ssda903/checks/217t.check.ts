import { day } from '../../../kernel/kernel.ts'
import { onOrBefore } from '../../days.ts'
import { during } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const last = day('2023-10-28')

export default {
  id: '217t',
  severity: 'error',
  says: 'Independent living (P2) is no kind of placement from 28 October 2023. End the episode on that day, and begin another with the kind of placement that it now is.',
  source: guide903('217t'),
  reading: 'An episode that ended on 28 October 2023 passes. An end that is no date counts as none.',
  inForce: during('2023_24', '2023_24'),
  scope: 'child',
  reads: { Episodes: ['PLACE', 'DEC'] },
  flags: { Episodes: ['PLACE', 'DEC'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ PLACE, DEC }) => PLACE === 'P2' && !onOrBefore(DEC, last)) }),

  examples: [
    {
      name: 'finds one that ended the day after, one that goes on, and one whose end is no date',
      given: { Episodes: [{ PLACE: 'P2', DEC: '2023-10-29' }, { PLACE: 'P2' }, { PLACE: 'P2', DEC: 'soon' }] },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes one that ended on the day, and other placements',
      given: { Episodes: [{ PLACE: 'P2', DEC: '2023-10-28' }, { PLACE: 'K2' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
