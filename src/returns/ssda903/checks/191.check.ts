import { since } from '../../return-year.ts'
import { isContinuouslyLookedAfter } from '../continuously-looked-after.ts'
import { earliest } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const asked = ['IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'] as const

export default {
  id: '191',
  severity: 'error',
  says: 'This child was looked after for the whole year, but immunisations, teeth, health assessment or substance misuse is not recorded. Record all four.',
  source: guide903('191'),
  reading:
    'A child in care all year without any row about their health is found by their first episode; of two that began on one day, the one whose row stands first.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['CHILD', ...asked], Episodes: ['CHILD', 'DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  flags: { OC2: asked, Episodes: ['CHILD'] },

  run: ({ OC2, Episodes }, about) => {
    if (!isContinuouslyLookedAfter(Episodes, about)) return {}
    if (OC2.length > 0) return { OC2: OC2.filter(row => asked.some(item => row[item] === undefined)) }
    const first = earliest(Episodes)
    return { Episodes: first ? [first] : [] }
  },

  examples: [
    {
      name: 'finds an answer left out',
      given: {
        OC2: [{ CHILD: '1', IMMUNISATIONS: '1', TEETH_CHECK: '1', HEALTH_ASSESSMENT: '1' }],
        Episodes: [{ CHILD: '1', DECOM: '2021-01-01', LS: 'C2' }],
      },
      found: { OC2: [0] },
    },
    {
      name: 'finds the first episode of a child without a row about their health',
      given: {
        OC2: [],
        Episodes: [
          { CHILD: '1', DECOM: '2022-06-01', LS: 'C2', RNE: 'P' },
          { CHILD: '1', DECOM: '2021-01-01', DEC: '2022-06-01', REC: 'X1', LS: 'C2' },
        ],
      },
      found: { Episodes: [1] },
    },
    {
      name: 'passes four answers, and a child who came in the year',
      given: {
        OC2: [{ CHILD: '1', IMMUNISATIONS: '1', TEETH_CHECK: '1', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' }],
        Episodes: [
          { CHILD: '1', DECOM: '2021-01-01', LS: 'C2' },
          { CHILD: '2', DECOM: '2022-06-01', RNE: 'S', LS: 'C2' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
