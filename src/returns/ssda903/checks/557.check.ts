import { during, since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { adoptivePlacements } from '../codes.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const leftUnderOrder = (...orders: string[]) =>
  ({
    scope: 'child',
    reads: { Episodes: ['CHILD', 'PLACE', 'LS', 'REC'], PlacedAdoption: ['CHILD', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
    flags: { Episodes: ['PLACE', 'LS', 'REC'], PlacedAdoption: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
    run: ({ Episodes, PlacedAdoption }: Tables903) => {
      const left = Episodes.filter(
        ({ PLACE, LS, REC }) =>
          ((PLACE !== undefined && adoptivePlacements.has(PLACE)) || (LS !== undefined && orders.includes(LS))) &&
          REC !== undefined &&
          !['X1', 'E11', 'E12'].includes(REC),
      )
      const open = PlacedAdoption.filter(row => !isFilled(row, 'DATE_PLACED_CEASED') || row.REASON_PLACED_CEASED === undefined)
      return left.length > 0 && (open.length > 0 || PlacedAdoption.length === 0) ? { Episodes: left, PlacedAdoption: open } : {}
    },
  }) as const

export default {
  id: '557',
  severity: 'error',
  says: 'This child left care without being adopted, although it had been decided to place them for adoption. Record when and why that decision was given up, or correct why they left care.',
  source: guide903('557'),
  reading: 'Every decision of the child must be complete: an older one that is does not excuse a newer one, nor the other way round.',
  versions: [
    {
      inForce: during('2022_23', '2023_24'),
      ...leftUnderOrder('D1', 'E1'),
      examples: [
        {
          name: 'finds a child who left care with nothing about the decision, and one of whom only the date is there',
          given: {
            Episodes: [
              { CHILD: '1', PLACE: 'A3', REC: 'E4A' },
              { CHILD: '2', LS: 'D1', REC: 'E4A' },
            ],
            PlacedAdoption: [
              { CHILD: '2', DATE_PLACED_CEASED: '2022-05-01' },
              { CHILD: '2', DATE_PLACED_CEASED: '2022-05-01', REASON_PLACED_CEASED: 'RD1' },
            ],
          },
          found: { Episodes: [0, 1], PlacedAdoption: [0] },
        },
        {
          name: 'passes both answers, a child who was adopted, and one who stays in care',
          given: {
            Episodes: [
              { CHILD: '1', PLACE: 'A3', REC: 'E4A' },
              { CHILD: '2', LS: 'D1', REC: 'E11' },
              { CHILD: '3', LS: 'D1', REC: 'X1' },
              { CHILD: '4', PLACE: 'A4' },
            ],
            PlacedAdoption: [{ CHILD: '1', DATE_PLACED_CEASED: '2022-05-01', REASON_PLACED_CEASED: 'RD1' }],
          },
          found: {},
        },
      ],
    },
    {
      inForce: since('2024_25'),
      ...leftUnderOrder('E1'),
      examples: [
        {
          name: 'finds a child who left care with nothing about the decision, and one of whom only the date is there',
          given: {
            Episodes: [
              { CHILD: '1', PLACE: 'A3', REC: 'E4A' },
              { CHILD: '2', LS: 'E1', REC: 'E4A' },
            ],
            PlacedAdoption: [
              { CHILD: '2', DATE_PLACED_CEASED: '2022-05-01' },
              { CHILD: '2', DATE_PLACED_CEASED: '2022-05-01', REASON_PLACED_CEASED: 'RD1' },
            ],
          },
          found: { Episodes: [0, 1], PlacedAdoption: [0] },
        },
        {
          name: 'passes both answers, a child who was adopted, and one who stays in care',
          given: {
            Episodes: [
              { CHILD: '1', PLACE: 'A3', REC: 'E4A' },
              { CHILD: '2', LS: 'E1', REC: 'E11' },
              { CHILD: '3', LS: 'E1', REC: 'X1' },
              { CHILD: '4', PLACE: 'A4' },
            ],
            PlacedAdoption: [{ CHILD: '1', DATE_PLACED_CEASED: '2022-05-01', REASON_PLACED_CEASED: 'RD1' }],
          },
          found: {},
        },
        {
          name: 'passes a freeing order, which no longer exists',
          given: { Episodes: [{ CHILD: '1', LS: 'D1', REC: 'E4A' }], PlacedAdoption: [] },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
