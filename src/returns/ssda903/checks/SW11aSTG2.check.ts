import { daysAfter, daysBetween, onOrBefore } from '../../days.ts'
import { during } from '../../return-year.ts'
import { byDay, withRowBefore } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'SW11aSTG2',
  severity: 'error',
  says: 'The social worker before this one stopped before the end of the year, and this one did not take over within five days. Put the days right, or record the worker between.',
  source: guide903('SW11aSTG2'),
  reading:
    'What is found is the worker who follows too early or too late. A child whose last worker stopped, with nobody after, is not found by this rule.',
  inForce: during('2023_24', '2023_24'),
  scope: 'child',
  reads: { SWEpisodes: ['CHILD', 'SW_DECOM', 'SW_DEC'] },
  flags: { SWEpisodes: ['SW_DEC'] },

  run: ({ SWEpisodes }, { collectionEnd }) => {
    const inTurn = byDay(SWEpisodes, ({ SW_DECOM }) => SW_DECOM)
    const isClose = (days: number | undefined) => days !== undefined && Math.abs(days) <= 5
    const late = withRowBefore(inTurn).filter(
      ({ row, previous }) =>
        onOrBefore(previous.SW_DEC, daysAfter(collectionEnd, -5)) && !isClose(daysBetween(previous.SW_DEC, row.SW_DECOM)),
    )
    return { SWEpisodes: late.map(({ row }) => row) }
  },

  examples: [
    {
      name: 'finds a worker who took over six days later, or without a day',
      given: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '2023-06-07' },
          { CHILD: '1', SW_DECOM: '2023-05-01', SW_DEC: '2023-06-01' },
          { CHILD: '2', SW_DECOM: '2023-05-01', SW_DEC: '2023-06-01' },
          { CHILD: '2' },
        ],
      },
      found: { SWEpisodes: [0, 3] },
    },
    {
      name: 'passes a worker who took over five days later, one after who stopped in the last days of the year, and a last worker',
      given: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '2023-06-06', SW_DEC: '2023-09-01' },
          { CHILD: '1', SW_DECOM: '2023-05-01', SW_DEC: '2023-06-01' },
          { CHILD: '2', SW_DECOM: '2023-05-01', SW_DEC: '2024-03-27' },
          { CHILD: '2' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
