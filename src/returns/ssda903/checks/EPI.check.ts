import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'EPI',
  severity: 'error',
  says: 'Nothing but the header is there for this child: no episode, and nothing as a care leaver. Record their episodes, or take them out of the return.',
  source: guide903('EPI'),
  reading: 'A table that is not there counts as empty.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD'] },
  mayRead: { Episodes: ['CHILD'], OC3: ['CHILD'] },
  flags: { Header: ['CHILD'] },

  run: ({ Header, Episodes, OC3 }) => ({ Header: Episodes.length === 0 && OC3.length === 0 ? Header : [] }),

  examples: [
    {
      name: 'finds a child without episodes who is no care leaver',
      given: { Header: [{ CHILD: '1' }, { CHILD: '2' }], Episodes: [{ CHILD: '2' }] },
      found: { Header: [0] },
    },
    {
      name: 'passes a child with an episode, and a care leaver',
      given: { Header: [{ CHILD: '1' }, { CHILD: '2' }], Episodes: [{ CHILD: '1' }], OC3: [{ CHILD: '2' }] },
      found: {},
    },
  ],
} satisfies Check903
