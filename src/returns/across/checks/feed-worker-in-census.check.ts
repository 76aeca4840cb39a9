import { since } from '../../return-year.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
import { censusDay, isRegistered, numbersOf } from '../workers.ts'
export default {
  id: 'feed-worker-in-census',
  severity: 'error',
  says: 'The daily feed names a social worker who was working with this child on 30 September, and the workforce census of that day does not have them. Put right the worker’s number, or who worked with the child.',
  source: across('feed-worker-in-census', 'workforce'),
  reading: 'Only numbers of Social Work England are looked for, two letters and figures.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { FEED_Workers: ['worker_id', 'start_date'], CSWW_Workers: ['SWENo'] },
  mayRead: { FEED_Workers: ['end_date'] },
  flags: { FEED_Workers: ['worker_id'] },

  run: ({ FEED_Workers: spells, CSWW_Workers: workers }, { collectionStart }) => {
    const on = censusDay(collectionStart)
    const known = numbersOf(workers)
    return {
      FEED_Workers: spells.filter(
        row =>
          isRegistered(row.worker_id) &&
          !known.has(row.worker_id.toUpperCase()) &&
          row.start_date !== undefined &&
          row.start_date <= on &&
          (row.end_date === undefined || row.end_date > on),
      ),
    }
  },

  examples: [
    {
      name: 'finds a worker of 30 September whom the workforce census does not have',
      given: { FEED_Workers: [{ worker_id: 'SW123', start_date: '2022-05-01' }], CSWW_Workers: [{ SWENo: 'SW124' }] },
      found: { FEED_Workers: [0] },
    },
    {
      name: 'passes one who is in it, and one who had stopped by then',
      given: {
        FEED_Workers: [
          { worker_id: 'SW124', start_date: '2022-05-01' },
          { worker_id: 'SW123', start_date: '2022-05-01', end_date: '2022-09-30' },
        ],
        CSWW_Workers: [{ SWENo: 'SW124' }],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
