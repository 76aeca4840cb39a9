import { before, sameDay } from '../../days.ts'
import { since } from '../../return-year.ts'
import { latest } from '../episodes.ts'
import { byDay } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '562',
  severity: 'error',
  says: 'This episode began before the year, but it is not the one with which last year’s return ended. Check the start of the episode in both years.',
  source: guide903('562'),
  reading:
    'Only the first episode of the year is compared. A child whose episodes of last year have no readable start counts as not having any.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM'], Episodes_last: ['CHILD', 'DECOM'] },
  flags: { Episodes: ['DECOM'] },

  run: ({ Episodes, Episodes_last }, { collectionStart }) => {
    const [first] = byDay(Episodes, ({ DECOM }) => DECOM)
    const isOlder = first !== undefined && before(first.DECOM, collectionStart)
    return isOlder && !sameDay(first.DECOM, latest(Episodes_last)?.DECOM) ? { Episodes: [first] } : {}
  },

  examples: [
    {
      name: 'finds the first episode when last year ended with another, or had no readable start',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-06-01' },
          { CHILD: '1', DECOM: '2021-05-01' },
          { CHILD: '2', DECOM: '2021-05-01' },
        ],
        Episodes_last: [{ CHILD: '1', DECOM: '2021-05-01' }, { CHILD: '1', DECOM: '2021-09-01' }, { CHILD: '2' }],
      },
      found: { Episodes: [1, 2] },
    },
    {
      name: 'finds a child who is not in last year’s return, once',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-06-01' },
          { CHILD: '1', DECOM: '2021-05-01' },
        ],
        Episodes_last: [],
      },
      found: { Episodes: [1] },
    },
    {
      name: 'passes the episode that was the last of last year, and one that began on the first day of the year',
      given: {
        Episodes: [{ CHILD: '1', DECOM: '2021-09-01' }, { CHILD: '2', DECOM: '2022-04-01' }, { CHILD: '3' }],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-05-01' },
          { CHILD: '1', DECOM: '2021-09-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
