import type { About } from '../../about.ts'
import { after, before, daysBetween } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Episode } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

/** The days of a break that are within the year. */
function daysInYear(episode: Episode, { collectionStart, collectionEnd }: About): number {
  const from = before(episode.DECOM, collectionStart) ? collectionStart : episode.DECOM
  const until = !isFilled(episode, 'DEC') || after(episode.DEC, collectionEnd) ? collectionEnd : episode.DEC
  return daysBetween(from, until) ?? 0
}

export default {
  id: '367',
  severity: 'error',
  says: 'The child’s short breaks come to more than 75 days this year. Put right their dates, or the legal status: the child may be looked after in the ordinary way.',
  source: guide903('367'),
  reading: 'Only the days within the return’s own year count, and not those of any twelve months. A break of no days in it is not found.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC', 'LS'] },
  flags: { Episodes: ['LS', 'DECOM', 'DEC'] },

  run: ({ Episodes }, about) => {
    const breaks = Episodes.filter(episode => episode.LS === 'V3' && daysInYear(episode, about) > 0)
    return { Episodes: breaks.reduce((sum, episode) => sum + daysInYear(episode, about), 0) > 75 ? breaks : [] }
  },

  examples: [
    {
      name: 'finds breaks of 76 days, and not one that began and ended on one day',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-07-10', LS: 'V3' },
          { CHILD: '1', DECOM: '2023-03-25', LS: 'V3' },
          { CHILD: '1', DECOM: '2022-08-01', DEC: '2022-08-01', LS: 'V3' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes 75 days, days outside the year, and another legal status',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-01-01', DEC: '2022-06-15', LS: 'V3' },
          { CHILD: '2', DECOM: '2022-05-01', DEC: '2022-09-01', LS: 'V4' },
          { CHILD: '3', DECOM: '2022-05-01', DEC: 'June', LS: 'V3' },
          { CHILD: '4', LS: 'V3' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
