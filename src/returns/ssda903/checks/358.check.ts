import { birthday, onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { failTogether } from '../fail-together.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const youthJustice = ['J1', 'J2', 'J3']

export default {
  id: '358',
  severity: 'error',
  says: 'The episode under a legal status of youth justice (J1, J2 or J3) began before the child was 10, or on the 10th birthday. Put right the legal status, the date of birth, or the day on which the episode began.',
  source: guide903('358'),
  reading: 'To begin on the 10th birthday itself is too early.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'DOB'], Episodes: ['CHILD', 'DECOM', 'LS'] },
  flags: { Episodes: ['DECOM', 'LS'], Header: ['DOB'] },

  run: tables => {
    const justice = tables.Episodes.filter(({ LS = '' }) => youthJustice.includes(LS))
    const [Episodes, Header] = failTogether(justice, tables.Header, ({ DECOM }, { DOB }) => onOrBefore(DECOM, birthday(DOB, 10)))
    return { Episodes, Header }
  },

  examples: [
    {
      name: 'finds an episode that begins on the 10th birthday',
      given: {
        Header: [{ CHILD: '1', DOB: '2012-05-01' }],
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', LS: 'J2' },
          { CHILD: '1', DECOM: '2022-04-01', LS: 'C2' },
        ],
      },
      found: { Header: [0], Episodes: [0] },
    },
    {
      name: 'passes the day after the birthday, another legal status, and a birth that is not known',
      given: {
        Header: [{ CHILD: '1', DOB: '2012-05-01' }, { CHILD: '2' }],
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-02', LS: 'J1' },
          { CHILD: '1', DECOM: '2021-05-01', LS: 'V2' },
          { CHILD: '2', DECOM: '2022-05-01', LS: 'J3' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
