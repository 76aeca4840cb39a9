import { before, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Episode } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '359',
  severity: 'error',
  says: 'The child is 18, and still looked after at the end of the year other than by agreement (V2) in a children’s home (K2). End the episode on the 18th birthday at the latest, or put right the legal status, the placement or the date of birth.',
  source: guide903('359'),
  reading: 'An end that cannot be read is an end all the same.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'DOB'], Episodes: ['CHILD', 'DEC', 'LS', 'PLACE'] },
  flags: { Episodes: ['DEC', 'LS', 'PLACE'] },

  run: ({ Header, Episodes }, { collectionEnd }) => {
    const isGrownUp = Header.some(({ DOB }) => before(birthday(DOB, 18), collectionEnd))
    const mayStay = ({ LS, PLACE }: Episode) => LS === 'V2' && PLACE === 'K2'
    return { Episodes: isGrownUp ? Episodes.filter(episode => !isFilled(episode, 'DEC') && !mayStay(episode)) : [] }
  },

  examples: [
    {
      name: 'finds an open episode in foster care, and one under a care order in a children’s home',
      given: {
        Header: [{ CHILD: '1', DOB: '2005-03-30' }],
        Episodes: [
          { CHILD: '1', LS: 'V2', PLACE: 'U1' },
          { CHILD: '1', LS: 'C2', PLACE: 'K2' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes who may stay, what has ended, an 18th birthday on 31 March, and a birth that is not known',
      given: {
        Header: [{ CHILD: '1', DOB: '2005-03-30' }, { CHILD: '2', DOB: '2005-03-31' }, { CHILD: '3' }],
        Episodes: [
          { CHILD: '1', LS: 'V2', PLACE: 'K2' },
          { CHILD: '1', DEC: 'spring', LS: 'C2', PLACE: 'U1' },
          { CHILD: '2', LS: 'C2', PLACE: 'U1' },
          { CHILD: '3', LS: 'C2', PLACE: 'U1' },
          { CHILD: '4', LS: 'C2', PLACE: 'U1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
