import type { About } from '../../about.ts'
import { after, before, yearsAfter } from '../../days.ts'
import { during, since } from '../../return-year.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const endedWithin = (yearsBefore: number) =>
  ({
    scope: 'child',
    reads: { SWEpisodes: ['SW_DEC'] },
    flags: { SWEpisodes: ['SW_DEC'] },
    run: ({ SWEpisodes }: Tables903, { collectionStart, collectionEnd }: About) => ({
      SWEpisodes: SWEpisodes.filter(
        ({ SW_DEC }) => before(SW_DEC, yearsAfter(collectionStart, -yearsBefore)) || after(SW_DEC, collectionEnd),
      ),
    }),
  }) as const

export default {
  id: 'SW07STG2',
  severity: 'error',
  says: 'This social worker stopped being the child’s worker more than a year before the year began, or after it ended. Put the day right, or take the row out.',
  source: guide903('SW07STG2'),
  reading:
    'The year before is a year of the calendar; public tools take off 365 days and some hours, which is a day late after a leap day.',
  versions: [
    {
      inForce: during('2023_24', '2023_24'),
      says: 'This social worker stopped being the child’s worker before the year began, or after it ended. Put the day right, or take the row out.',
      ...endedWithin(0),
      examples: [
        {
          name: 'finds the day before the year and the day after it',
          given: { SWEpisodes: [{ SW_DEC: '2023-03-31' }, { SW_DEC: '2024-04-01' }] },
          found: { SWEpisodes: [0, 1] },
        },
        {
          name: 'passes the first and the last day of the year, and none',
          given: { SWEpisodes: [{ SW_DEC: '2023-04-01' }, { SW_DEC: '2024-03-31' }, {}] },
          found: {},
        },
      ],
    },
    {
      inForce: since('2024_25'),
      ...endedWithin(1),
      examples: [
        {
          name: 'finds the day before last year and the day after this one',
          given: { SWEpisodes: [{ SW_DEC: '2023-03-31' }, { SW_DEC: '2025-04-01' }] },
          found: { SWEpisodes: [0, 1] },
        },
        {
          name: 'passes the first day of last year, though a leap day follows it, the last of this one, and none',
          given: { SWEpisodes: [{ SW_DEC: '2023-04-01' }, { SW_DEC: '2025-03-31' }, {}] },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
