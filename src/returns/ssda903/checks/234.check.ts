import { after, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Episode } from '../episodes.ts'
import type { Check903, Row903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '234',
  severity: 'error',
  says: 'The placement is said to have changed because the child went into custody, and they were under 10. Put right why the placement changed, or the date of birth.',
  source: guide903('234'),
  reading: 'It is the start of the same episode that is looked at: its words speak of the one before.',
  inForce: since('2025_26'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'REASON_PLACE_CHANGE'], Header: ['CHILD', 'DOB'] },
  flags: { Episodes: ['REASON_PLACE_CHANGE'], Header: ['DOB'] },

  run: ({ Episodes, Header }) => {
    const isUnder10 = (e: Episode, { DOB }: Row903<'Header'>) => after(birthday(DOB, 10), e.DECOM)
    const custody = Episodes.filter(e => e.REASON_PLACE_CHANGE === 'CUSTOD')
    return {
      Episodes: custody.filter(e => Header.some(child => isUnder10(e, child))),
      Header: Header.filter(child => custody.some(e => isUnder10(e, child))),
    }
  },

  examples: [
    {
      name: 'finds an episode that began the day before the tenth birthday',
      given: {
        Header: [{ CHILD: '1', DOB: '2015-06-02' }],
        Episodes: [
          { CHILD: '1', DECOM: '2025-06-01', REASON_PLACE_CHANGE: 'CUSTOD' },
          { CHILD: '1', DECOM: '2025-06-02', REASON_PLACE_CHANGE: 'CUSTOD' },
        ],
      },
      found: { Header: [0], Episodes: [0] },
    },
    {
      name: 'passes the birthday itself, other reasons, and no date of birth',
      given: {
        Header: [{ CHILD: '1', DOB: '2015-06-01' }, { CHILD: '2', DOB: '2020-06-01' }, { CHILD: '3' }],
        Episodes: [
          { CHILD: '1', DECOM: '2025-06-01', REASON_PLACE_CHANGE: 'CUSTOD' },
          { CHILD: '2', DECOM: '2025-06-01', REASON_PLACE_CHANGE: 'CARPL' },
          { CHILD: '2', REASON_PLACE_CHANGE: 'CUSTOD' },
          { CHILD: '3', DECOM: '2025-06-01', REASON_PLACE_CHANGE: 'CUSTOD' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
