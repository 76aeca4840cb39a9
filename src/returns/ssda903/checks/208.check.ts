import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const isReason = (upn: string | undefined) => upn !== undefined && /^UN[1-5]$/.test(upn)

function mayFollow(now: string | undefined, then: string | undefined): boolean {
  if (now === then) return true
  if (now === undefined) return false
  if (isReason(now)) return now !== 'UN1' && (then === undefined || then === 'UN1')
  return then === undefined || isReason(then)
}

export default {
  id: '208',
  severity: 'error',
  says: 'The child’s unique pupil number is not what last year’s return said. A number stays with a child: put right whichever of the two is wrong.',
  source: guide903('208'),
  reading:
    'A number may take the place of nothing or of a reason why there is none, and the reasons UN2 to UN5 that of nothing or of UN1. Nothing that becomes UN1 fails, as the rule has it, though it was likely meant to pass.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'UPN'], Header_last: ['CHILD', 'UPN'] },
  flags: { Header: ['UPN'] },

  run: ({ Header, Header_last }) => ({
    Header: Header.filter(now => Header_last.some(then => !mayFollow(now.UPN?.toUpperCase(), then.UPN?.toUpperCase()))),
  }),

  examples: [
    {
      name: 'finds another number, a number that went, and a reason that changed',
      given: {
        Header: [
          { CHILD: '1', UPN: 'A123456789012' },
          { CHILD: '2' },
          { CHILD: '3', UPN: 'UN2' },
          { CHILD: '4', UPN: 'UN3' },
          { CHILD: '5', UPN: 'UN1' },
          { CHILD: '6', UPN: 'UN1' },
          { CHILD: '7' },
        ],
        Header_last: [
          { CHILD: '1', UPN: 'B123456789012' },
          { CHILD: '2', UPN: 'B123456789012' },
          { CHILD: '3', UPN: 'B123456789012' },
          { CHILD: '4', UPN: 'UN2' },
          { CHILD: '5', UPN: 'UN2' },
          { CHILD: '6' },
          { CHILD: '7', UPN: 'UN1' },
        ],
      },
      found: { Header: [0, 1, 2, 3, 4, 5, 6] },
    },
    {
      name: 'passes the same number, a number that came, a reason after UN1 or nothing, and a child who is new',
      given: {
        Header: [
          { CHILD: '1', UPN: 'a123456789012' },
          { CHILD: '2', UPN: 'A123456789012' },
          { CHILD: '3', UPN: 'A123456789012' },
          { CHILD: '4', UPN: 'UN5' },
          { CHILD: '5', UPN: 'UN2' },
          { CHILD: '6' },
          { CHILD: '7', UPN: 'UN1' },
        ],
        Header_last: [
          { CHILD: '1', UPN: 'A123456789012' },
          { CHILD: '2', UPN: 'UN4' },
          { CHILD: '3' },
          { CHILD: '4', UPN: 'UN1' },
          { CHILD: '5' },
          { CHILD: '6' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
