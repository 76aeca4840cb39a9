import type { About } from '../../about.ts'
import { onOrAfter, onOrBefore, within, yearsAfter } from '../../days.ts'
import { during, since } from '../../return-year.ts'
import { type Episode, isShortBreak } from '../episodes.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const workersKnown = (yearsBefore?: number) =>
  ({
    scope: 'child',
    reads: { Episodes: ['CHILD', 'DECOM', 'RNE', 'LS', 'DEC', 'REC'], SWEpisodes: ['CHILD', 'SW_DECOM'] },
    flags: { Episodes: [] },
    run: ({ Episodes, SWEpisodes }: Tables903, { collectionStart, collectionEnd }: About) => {
      const isAsked = (episode: Episode) =>
        !isShortBreak(episode) &&
        (episode.RNE === 'S' || episode.REC !== 'X1') &&
        (yearsBefore === undefined ||
          episode.DEC === undefined ||
          within(episode.DEC, yearsAfter(collectionStart, -yearsBefore), collectionEnd))
      const isKnown = ({ RNE, REC, DECOM, DEC }: Episode) =>
        SWEpisodes.length > 0 &&
        SWEpisodes.every(({ SW_DECOM }) => (REC !== 'X1' && onOrBefore(SW_DECOM, DEC)) || (RNE === 'S' && onOrAfter(SW_DECOM, DECOM)))
      return { Episodes: Episodes.filter(episode => isAsked(episode) && !isKnown(episode)) }
    },
  }) as const

export default {
  id: 'SW12STG2',
  severity: 'error',
  says: 'Not every social worker of this child is recorded for this episode. Record who the worker was, from the day on which care began until it ended.',
  source: guide903('SW12STG2'),
  reading:
    'Every worker of the child must fit the episode, and an open episode fits only where care began with it; that care goes on at the end of the year is not asked. The year before is a year of the calendar.',
  versions: [
    {
      inForce: during('2023_24', '2023_24'),
      ...workersKnown(),
      examples: [
        {
          name: 'finds a child without a worker, one whose worker came before care began, and an episode that goes on from another',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2024-05-01', RNE: 'S' },
              { CHILD: '2', DECOM: '2024-05-01', RNE: 'S' },
              { CHILD: '3', DECOM: '2024-05-01', RNE: 'P' },
            ],
            SWEpisodes: [
              { CHILD: '2', SW_DECOM: '2024-06-01' },
              { CHILD: '2', SW_DECOM: '2024-04-01' },
              { CHILD: '3', SW_DECOM: '2024-06-01' },
            ],
          },
          about: { year: '2023_24' },
          found: { Episodes: [0, 1, 2] },
        },
        {
          name: 'passes a worker since care began, one before it ended, short breaks, and a move',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2024-05-01', RNE: 'S' },
              { CHILD: '2', DECOM: '2024-05-01', DEC: '2024-06-01', RNE: 'P', REC: 'E4A' },
              { CHILD: '3', RNE: 'S', LS: 'V4' },
              { CHILD: '4', DECOM: '2024-05-01', DEC: '2024-06-01', RNE: 'P', REC: 'X1' },
            ],
            SWEpisodes: [
              { CHILD: '1', SW_DECOM: '2024-05-01' },
              { CHILD: '2', SW_DECOM: '2024-06-01' },
            ],
          },
          about: { year: '2023_24' },
          found: {},
        },
        {
          name: 'finds an episode that ended years ago too',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2020-05-01', DEC: '2023-03-31', RNE: 'S' },
              { CHILD: '2', DECOM: '2020-05-01', DEC: '2023-04-01', RNE: 'S' },
            ],
            SWEpisodes: [],
          },
          found: { Episodes: [0, 1] },
        },
      ],
    },
    {
      inForce: since('2024_25'),
      ...workersKnown(1),
      examples: [
        {
          name: 'finds a child without a worker, one whose worker came before care began, and an episode that goes on from another',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2024-05-01', RNE: 'S' },
              { CHILD: '2', DECOM: '2024-05-01', RNE: 'S' },
              { CHILD: '3', DECOM: '2024-05-01', RNE: 'P' },
            ],
            SWEpisodes: [
              { CHILD: '2', SW_DECOM: '2024-06-01' },
              { CHILD: '2', SW_DECOM: '2024-04-01' },
              { CHILD: '3', SW_DECOM: '2024-06-01' },
            ],
          },
          about: { year: '2024_25' },
          found: { Episodes: [0, 1, 2] },
        },
        {
          name: 'passes a worker since care began, one before it ended, short breaks, and a move',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2024-05-01', RNE: 'S' },
              { CHILD: '2', DECOM: '2024-05-01', DEC: '2024-06-01', RNE: 'P', REC: 'E4A' },
              { CHILD: '3', RNE: 'S', LS: 'V4' },
              { CHILD: '4', DECOM: '2024-05-01', DEC: '2024-06-01', RNE: 'P', REC: 'X1' },
            ],
            SWEpisodes: [
              { CHILD: '1', SW_DECOM: '2024-05-01' },
              { CHILD: '2', SW_DECOM: '2024-06-01' },
            ],
          },
          about: { year: '2024_25' },
          found: {},
        },
        {
          name: 'finds an episode that ended on the first day of last year, and passes one that ended before it',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2020-05-01', DEC: '2023-03-31', RNE: 'S' },
              { CHILD: '2', DECOM: '2020-05-01', DEC: '2023-04-01', RNE: 'S' },
            ],
            SWEpisodes: [],
          },
          found: { Episodes: [1] },
        },
      ],
    },
  ],
} satisfies Check903
