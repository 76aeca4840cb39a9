import { after, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import { failTogether } from '../fail-together.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const specialGuardianship = ['E45', 'E46', 'E47', 'E48']

export default {
  id: '407',
  severity: 'error',
  says: 'The episode ended in a special guardianship order after the 18th birthday. Put right the reason or the day on which it ended, or the date of birth.',
  source: guide903('407'),
  reading: 'To end on the 18th birthday itself is right here, which it is not for an adoption (386).',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DEC', 'REC'], Header: ['CHILD', 'DOB'] },
  flags: { Episodes: ['DEC', 'REC'], Header: ['DOB'] },

  run: tables => {
    const ended = tables.Episodes.filter(({ REC = '' }) => specialGuardianship.includes(REC))
    const [Episodes, Header] = failTogether(ended, tables.Header, ({ DEC }, { DOB }) => after(DEC, birthday(DOB, 18)))
    return { Episodes, Header }
  },

  examples: [
    {
      name: 'finds an order on the day after the 18th birthday',
      given: {
        Episodes: [
          { CHILD: '1', DEC: '2022-05-02', REC: 'E45' },
          { CHILD: '1', DEC: '2022-05-03', REC: 'E48' },
        ],
        Header: [{ CHILD: '1', DOB: '2004-05-01' }],
      },
      found: { Episodes: [0, 1], Header: [0] },
    },
    {
      name: 'passes the birthday itself, another reason, and what is not known',
      given: {
        Episodes: [
          { CHILD: '1', DEC: '2022-05-01', REC: 'E45' },
          { CHILD: '1', DEC: '2022-05-02', REC: 'E7' },
          { CHILD: '1', REC: 'E46' },
          { CHILD: '2', DEC: '2022-05-02', REC: 'E47' },
          { CHILD: '3', DEC: '2022-05-02', REC: 'E47' },
        ],
        Header: [{ CHILD: '1', DOB: '2004-05-01' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
