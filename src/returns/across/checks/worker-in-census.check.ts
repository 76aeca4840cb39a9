import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
import { censusDay, isRegistered, numbersOf } from '../workers.ts'
export default {
  id: 'worker-in-census',
  severity: 'error',
  says: 'The looked-after return names a social worker who was working with this child on 30 September, and the workforce census of that day does not have them. Put right the worker’s number, or who worked with the child.',
  source: across('worker-in-census', 'workforce'),
  reading:
    'Only numbers of Social Work England are looked for, two letters and figures: others are of workers whom the workforce census does not ask about.',
  inForce: since('2023_24'),
  scope: 'child',
  reads: { SSDA903_SWEpisodes: ['SW_ID', 'SW_DECOM', 'SW_DEC'], CSWW_Workers: ['SWENo'] },
  flags: { SSDA903_SWEpisodes: ['SW_ID'] },

  run: ({ SSDA903_SWEpisodes: spells, CSWW_Workers: workers }, { collectionStart }) => {
    const on = censusDay(collectionStart)
    const known = numbersOf(workers)
    return {
      SSDA903_SWEpisodes: spells.filter(
        row =>
          isRegistered(row.SW_ID) &&
          !known.has(row.SW_ID.toUpperCase()) &&
          row.SW_DECOM !== undefined &&
          row.SW_DECOM <= on &&
          (row.SW_DEC === undefined ? !isFilled(row, 'SW_DEC') : row.SW_DEC > on),
      ),
    }
  },

  examples: [
    {
      name: 'finds a worker of 30 September whom the workforce census does not have',
      given: {
        SSDA903_SWEpisodes: [
          { SW_ID: 'SW123', SW_DECOM: '2023-05-01' },
          { SW_ID: 'SW124', SW_DECOM: '2023-05-01' },
        ],
        CSWW_Workers: [{ SWENo: 'sw124' }],
      },
      found: { SSDA903_SWEpisodes: [0] },
    },
    {
      name: 'passes one who had stopped by then, one who began later, and one who is not registered',
      given: {
        SSDA903_SWEpisodes: [
          { SW_ID: 'SW1', SW_DECOM: '2023-05-01', SW_DEC: '2023-09-30' },
          { SW_ID: 'SW2', SW_DECOM: '2023-10-01' },
          { SW_ID: '4711', SW_DECOM: '2023-05-01' },
        ],
        CSWW_Workers: [{ SWENo: 'SW3' }],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
