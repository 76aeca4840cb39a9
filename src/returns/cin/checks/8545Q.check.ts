import { within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8545Q',
  severity: 'query',
  says: 'This child died in another year than the one that the return is about. Put right the date of death, or say why the child is in this return.',
  source: guideCin('8545Q'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], ChildIdentifiers: ['PersonDeathDate'] },
  flags: { ChildIdentifiers: ['PersonDeathDate'] },

  run: ({ ChildIdentifiers }, { collectionStart, collectionEnd }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(
      ({ PersonDeathDate }) => PersonDeathDate !== undefined && !within(PersonDeathDate, collectionStart, collectionEnd),
    ),
  }),

  examples: [
    {
      name: 'queries the day before the year, and the day after it',
      given: { ChildIdentifiers: [{ PersonDeathDate: '2022-03-31' }, { PersonDeathDate: '2023-04-01' }] },
      found: { ChildIdentifiers: [0, 1] },
    },
    {
      name: 'passes the first and the last day of the year, and a child who is alive',
      given: { ChildIdentifiers: [{ PersonDeathDate: '2022-04-01' }, { PersonDeathDate: '2023-03-31' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
