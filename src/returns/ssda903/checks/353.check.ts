import { day } from '../../../kernel/kernel.ts'
import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const commencement = day('1991-10-14')

export default {
  id: '353',
  severity: 'error',
  says: 'The episode begins before 14 October 1991, when the Children Act came into force. Put right the day on which it began.',
  source: guide903('353'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['DECOM'] },
  flags: { Episodes: ['DECOM'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ DECOM }) => before(DECOM, commencement)) }),

  examples: [
    { name: 'finds an episode that begins the day before', given: { Episodes: [{ DECOM: '1991-10-13' }] }, found: { Episodes: [0] } },
    { name: 'passes one that begins on the day, and one without a start', given: { Episodes: [{ DECOM: '1991-10-14' }, {}] }, found: {} },
  ],
} satisfies Check903
