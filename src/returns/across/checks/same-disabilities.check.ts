import { since } from '../../return-year.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'

const listed = (codes: readonly (string | undefined)[]) =>
  [...new Set(codes.filter(code => code !== undefined && code !== 'NONE'))].sort().join(' ')

export default {
  id: 'same-disabilities',
  severity: 'query',
  says: 'The census and the daily feed do not say the same of this child’s disabilities. Record each of them once, or that there is none.',
  source: across('same-disabilities', 'feed'),
  reading: 'That there is none and nothing at all are the same here: which of the two is right is for the census’s own check.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CIN_ChildCharacteristics: ['CHILD'], CIN_Disabilities: ['Disability'], FEED_Children: ['disabilities'] },
  flags: { CIN_ChildCharacteristics: ['CHILD'], CIN_Disabilities: ['Disability'], FEED_Children: ['disabilities'] },

  run: ({ CIN_ChildCharacteristics: children, CIN_Disabilities: census, FEED_Children: feed }) => {
    if (children.length === 0 || feed.length === 0) return {}
    const differ = listed(census.map(row => row.Disability)) !== listed(feed.flatMap(row => row.disabilities))
    if (!differ) return {}
    return { ...(census.length > 0 ? { CIN_Disabilities: census } : { CIN_ChildCharacteristics: children }), FEED_Children: feed }
  },

  examples: [
    {
      name: 'finds a disability that only one of them has',
      given: {
        CIN_ChildCharacteristics: [{}],
        CIN_Disabilities: [{ Disability: 'AUT' }, { Disability: 'HEAR' }],
        FEED_Children: [{ disabilities: ['AUT'] }],
      },
      found: { CIN_Disabilities: [0, 1], FEED_Children: [0] },
    },
    {
      name: 'finds it at the child where the census says nothing',
      given: { CIN_ChildCharacteristics: [{}], FEED_Children: [{ disabilities: ['AUT'] }] },
      found: { CIN_ChildCharacteristics: [0], FEED_Children: [0] },
    },
    {
      name: 'passes the same ones in another order, and none beside nothing',
      given: {
        CIN_ChildCharacteristics: [{}],
        CIN_Disabilities: [{ Disability: 'HEAR' }, { Disability: 'AUT' }],
        FEED_Children: [{ disabilities: ['AUT', 'HEAR'] }],
      },
      found: {},
    },
    {
      name: 'leaves a child who is in one of them only',
      given: { FEED_Children: [{ disabilities: ['AUT'] }] },
      found: {},
    },
  ],
} satisfies AcrossCheck
