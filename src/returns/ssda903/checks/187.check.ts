import { since } from '../../return-year.ts'
import { isContinuouslyLookedAfter } from '../continuously-looked-after.ts'
import { adoptionItems, careLeaverItems, isAnyFilled } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '187',
  severity: 'error',
  says: 'This child was looked after for the whole year, so there can be no information about their adoption, or about them as a care leaver. Take it out, or put the episodes right.',
  source: guide903('187'),
  reading:
    'It does not matter whether there are answers about the child’s health. The two tables are looked at each by itself, and both must be there.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC3: ['CHILD', ...careLeaverItems], AD1: ['CHILD', ...adoptionItems], Episodes: ['CHILD', 'DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  flags: { AD1: adoptionItems, OC3: careLeaverItems },

  run: ({ OC3, AD1, Episodes }, about) =>
    isContinuouslyLookedAfter(Episodes, about)
      ? { OC3: OC3.filter(row => isAnyFilled(row, careLeaverItems)), AD1: AD1.filter(row => isAnyFilled(row, adoptionItems)) }
      : {},

  examples: [
    {
      name: 'finds either of them for a child who was in care all year',
      given: {
        OC3: [{ CHILD: '1', ACTIV: 'F1' }],
        AD1: [{ CHILD: '2', DATE_INT: 'soon' }],
        Episodes: [
          { CHILD: '1', DECOM: '2021-01-01', LS: 'C2', RNE: 'S' },
          { CHILD: '2', DECOM: '2021-01-01', LS: 'C2', RNE: 'S' },
        ],
      },
      found: { OC3: [0], AD1: [0] },
    },
    {
      name: 'passes blank answers, and a child who left in the year',
      given: {
        OC3: [{ CHILD: '1' }, { CHILD: '2', ACTIV: 'F1' }],
        AD1: [{ CHILD: '1' }],
        Episodes: [
          { CHILD: '1', DECOM: '2021-01-01', LS: 'C2', RNE: 'S' },
          { CHILD: '2', DECOM: '2021-01-01', DEC: '2022-08-01', REC: 'E4A', LS: 'C2', RNE: 'S' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
