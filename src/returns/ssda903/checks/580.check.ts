import { birthday, sameDay } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '580',
  severity: 'error',
  says: 'This child was missing until they turned 18 and left care on that day, but another reason for leaving care is given. Choose that care ended for another reason, or put the days right.',
  source: guide903('580'),
  reading: 'Only a time away that ended on the eighteenth birthday, with care ending that day, is tested.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Missing: ['CHILD', 'DOB', 'MIS_END'], Episodes: ['CHILD', 'DEC', 'REC'] },
  flags: { Episodes: ['REC'] },

  run: ({ Missing, Episodes }) => {
    const untilGrownUp = Missing.filter(({ DOB, MIS_END }) => sameDay(MIS_END, birthday(DOB, 18)))
    return { Episodes: Episodes.filter(({ DEC, REC }) => REC !== 'E8' && untilGrownUp.some(({ MIS_END }) => sameDay(MIS_END, DEC))) }
  },

  examples: [
    {
      name: 'finds another reason, and none, on the eighteenth birthday',
      given: {
        Missing: [{ CHILD: '1', DOB: '2004-02-29', MIS_END: '2022-02-28' }],
        Episodes: [
          { CHILD: '1', DEC: '2022-02-28', REC: 'E4A' },
          { CHILD: '1', DEC: '2022-02-28' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes the right reason, a child who came back before, and an episode that ended on another day',
      given: {
        Missing: [
          { CHILD: '1', DOB: '2004-05-01', MIS_END: '2022-05-01' },
          { CHILD: '2', DOB: '2004-05-01', MIS_END: '2022-04-30' },
          { CHILD: '3', DOB: '2004-05-01', MIS_END: '2022-05-01' },
        ],
        Episodes: [
          { CHILD: '1', DEC: '2022-05-01', REC: 'E8' },
          { CHILD: '2', DEC: '2022-04-30', REC: 'E4A' },
          { CHILD: '3', DEC: '2022-04-30', REC: 'E4A' },
          { CHILD: '3' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
