import { dayOf, onOrAfter, yearIn } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '210',
  severity: 'error',
  says: 'The child has no unique pupil number because they are newly looked after (UN4), and that does not fit with the episode that began in the last week of the year. Ask the school for the number, or check the day on which the episode began.',
  source: guide903('210'),
  reading:
    'The rule’s words (nobody looked after for more than a week may have UN4) and its logic (no episode may begin on or after 24 March) go different ways. We do what its logic says; any episode counts, not only the first.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'UPN'], Episodes: ['CHILD', 'DECOM'] },
  flags: { Episodes: ['DECOM'], Header: ['UPN'] },

  run: ({ Header, Episodes }, { collectionEnd }) => {
    const wrong = Header.filter(({ UPN }) => UPN === 'UN4')
    const late = wrong.length > 0 ? Episodes.filter(({ DECOM }) => onOrAfter(DECOM, dayOf(yearIn(collectionEnd), 3, 24))) : []
    return late.length > 0 ? { Header: wrong, Episodes: late } : {}
  },

  examples: [
    {
      name: 'finds an episode that began on 24 March',
      given: {
        Header: [{ CHILD: '1', UPN: 'UN4' }],
        Episodes: [
          { CHILD: '1', DECOM: '2023-03-23' },
          { CHILD: '1', DECOM: '2023-03-24' },
        ],
      },
      found: { Header: [0], Episodes: [1] },
    },
    {
      name: 'passes one that began the day before, other reasons, and no start',
      given: {
        Header: [
          { CHILD: '1', UPN: 'UN4' },
          { CHILD: '2', UPN: 'UN3' },
        ],
        Episodes: [{ CHILD: '1', DECOM: '2023-03-23' }, { CHILD: '1' }, { CHILD: '2', DECOM: '2023-03-30' }],
      },
      found: {},
    },
  ],
} satisfies Check903
