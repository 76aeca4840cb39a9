import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'INT02',
  severity: 'error',
  says: 'There is a decision to place for adoption for a child who has no header in this return. Add the child’s header, or put the child’s number right.',
  source: guide903('INT02'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD'], PlacedAdoption: ['CHILD'] },
  flags: { PlacedAdoption: ['CHILD'] },

  run: ({ Header, PlacedAdoption }) => ({ PlacedAdoption: Header.length === 0 ? PlacedAdoption : [] }),

  examples: [
    {
      name: 'finds a child who is in no header, and a row without a child’s number',
      given: { Header: [{ CHILD: '1' }], PlacedAdoption: [{ CHILD: '2' }, {}, { CHILD: '1' }] },
      found: { PlacedAdoption: [0, 1] },
    },
    {
      name: 'passes a child with a header, and a nameless row beside a nameless header',
      given: { Header: [{ CHILD: '1' }, {}], PlacedAdoption: [{ CHILD: '1' }, { CHILD: '1' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
