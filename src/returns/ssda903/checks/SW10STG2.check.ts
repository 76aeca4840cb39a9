import { daysBetween } from '../../days.ts'
import { during, since } from '../../return-year.ts'
import { byDay, withRowBefore } from '../in-turn.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const daysBetweenWorkers = 7

const tookOver = (...exempt: string[]) =>
  ({
    scope: 'child',
    reads: { SWEpisodes: ['CHILD', 'SW_DECOM', 'SW_DEC'] },
    mayRead: { SWEpisodes: ['SW_REASON'] },
    flags: { SWEpisodes: ['SW_DECOM'] },
    run: ({ SWEpisodes }: Tables903) => {
      const inTurn = byDay(
        SWEpisodes,
        row => row.SW_DECOM,
        row => row.SW_DEC,
      )
      const isClose = (days: number | undefined) => days !== undefined && Math.abs(days) <= daysBetweenWorkers
      const late = withRowBefore(inTurn).filter(({ row, previous }) => !isClose(daysBetween(previous.SW_DEC, row.SW_DECOM)))
      return { SWEpisodes: late.map(({ row }) => row).filter(({ SW_REASON }) => SW_REASON === undefined || !exempt.includes(SW_REASON)) }
    },
  }) as const

export default {
  id: 'SW10STG2',
  severity: 'error',
  says: 'This social worker did not take over when the one before stopped: the two days are more than a week apart, or one of them is missing. Put them right.',
  source: guide903('SW10STG2'),
  reading: 'The words speak only of taking over too early; too late is found as well, as in the rule.',
  versions: [
    {
      inForce: during('2023_24', '2023_24'),
      ...tookOver(),
      examples: [
        {
          name: 'finds a worker who took over more than a week before or after the one before stopped',
          given: {
            SWEpisodes: [
              { CHILD: '1', SW_DECOM: '2023-05-01', SW_DEC: '2023-06-09' },
              { CHILD: '1', SW_DECOM: '2023-06-01', SW_DEC: '2023-07-01' },
              { CHILD: '1', SW_DECOM: '2023-07-09' },
            ],
          },
          found: { SWEpisodes: [1, 2] },
        },
        {
          name: 'finds a worker after one who has not stopped',
          given: {
            SWEpisodes: [
              { CHILD: '1', SW_DECOM: '2023-06-01' },
              { CHILD: '1', SW_DECOM: '2023-05-01' },
            ],
          },
          found: { SWEpisodes: [0] },
        },
        {
          name: 'passes a worker who took over within a week, and the workers of two children',
          given: {
            SWEpisodes: [
              { CHILD: '1', SW_DECOM: '2023-05-01', SW_DEC: '2023-06-08' },
              { CHILD: '1', SW_DECOM: '2023-06-01', SW_DEC: '2023-07-01' },
              { CHILD: '1', SW_DECOM: '2023-07-08' },
              { CHILD: '2', SW_DECOM: '2023-05-01' },
            ],
          },
          found: {},
        },
        {
          name: 'finds a first contact too',
          given: {
            SWEpisodes: [
              { CHILD: '1', SW_DECOM: '2023-05-01' },
              { CHILD: '1', SW_DECOM: '2023-06-01', SW_REASON: 'FCONTA' },
            ],
          },
          found: { SWEpisodes: [1] },
        },
      ],
    },
    {
      inForce: since('2024_25'),
      ...tookOver('FCONTA'),
      examples: [
        {
          name: 'finds a worker who took over more than a week before or after the one before stopped',
          given: {
            SWEpisodes: [
              { CHILD: '1', SW_DECOM: '2023-05-01', SW_DEC: '2023-06-09' },
              { CHILD: '1', SW_DECOM: '2023-06-01', SW_DEC: '2023-07-01' },
              { CHILD: '1', SW_DECOM: '2023-07-09' },
            ],
          },
          found: { SWEpisodes: [1, 2] },
        },
        {
          name: 'finds a worker after one who has not stopped',
          given: {
            SWEpisodes: [
              { CHILD: '1', SW_DECOM: '2023-06-01' },
              { CHILD: '1', SW_DECOM: '2023-05-01' },
            ],
          },
          found: { SWEpisodes: [0] },
        },
        {
          name: 'passes a worker who took over within a week, and the workers of two children',
          given: {
            SWEpisodes: [
              { CHILD: '1', SW_DECOM: '2023-05-01', SW_DEC: '2023-06-08' },
              { CHILD: '1', SW_DECOM: '2023-06-01', SW_DEC: '2023-07-01' },
              { CHILD: '1', SW_DECOM: '2023-07-08' },
              { CHILD: '2', SW_DECOM: '2023-05-01' },
            ],
          },
          found: {},
        },
        {
          name: 'passes a first contact, whenever it is',
          given: {
            SWEpisodes: [
              { CHILD: '1', SW_DECOM: '2023-05-01' },
              { CHILD: '1', SW_DECOM: '2023-06-01', SW_REASON: 'FCONTA' },
            ],
          },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
