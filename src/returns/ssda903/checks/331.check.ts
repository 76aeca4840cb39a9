import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { failTogether } from '../fail-together.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '331',
  severity: 'error',
  says: 'The child was matched with adopters after the episode that ended in adoption had begun. Put right the date of the match, or the day on which the placement began.',
  source: guide903('331'),
  reading: 'The match is held against the start of the episode that ended in adoption, and not of an earlier placement for adoption.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { AD1: ['CHILD', 'DATE_MATCH'], Episodes: ['CHILD', 'DECOM', 'REC'] },
  flags: { AD1: ['DATE_MATCH'], Episodes: ['DECOM', 'REC'] },

  run: tables => {
    const adopted = tables.Episodes.filter(({ REC }) => REC === 'E11' || REC === 'E12')
    const [AD1, Episodes] = failTogether(tables.AD1, adopted, (row, episode) => after(row.DATE_MATCH, episode.DECOM))
    return { AD1, Episodes }
  },

  examples: [
    {
      name: 'finds a match on the day after the placement began',
      given: {
        AD1: [{ CHILD: '1', DATE_MATCH: '2022-05-02' }],
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', REC: 'X1' },
          { CHILD: '1', DECOM: '2022-05-01', REC: 'E11' },
        ],
      },
      found: { AD1: [0], Episodes: [1] },
    },
    {
      name: 'passes a match on the same day, and a child who was not adopted',
      given: {
        AD1: [
          { CHILD: '1', DATE_MATCH: '2022-05-01' },
          { CHILD: '2', DATE_MATCH: '2022-05-02' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', REC: 'E12' },
          { CHILD: '2', DECOM: '2022-05-01', REC: 'X1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
