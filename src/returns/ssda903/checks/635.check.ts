import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '635',
  severity: 'error',
  says: 'There is a date or an authority for an earlier permanent home, but nothing says what kind of home it was. Choose what it was, or take the date and the authority out.',
  source: guide903('635'),
  reading: 'The message speaks of the code for no earlier home (Z1). The rule, and public tools, ask only where there is no code at all.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PrevPerm: ['PREV_PERM', 'LA_PERM', 'DATE_PERM'] },
  flags: { PrevPerm: ['LA_PERM', 'DATE_PERM', 'PREV_PERM'] },

  run: ({ PrevPerm }) => ({
    PrevPerm: PrevPerm.filter(row => row.PREV_PERM === undefined && (row.LA_PERM !== undefined || isFilled(row, 'DATE_PERM'))),
  }),

  examples: [
    {
      name: 'finds a date or an authority where nothing says what the home was',
      given: { PrevPerm: [{ DATE_PERM: 'zz/zz/2014' }, { LA_PERM: '202' }] },
      found: { PrevPerm: [0, 1] },
    },
    {
      name: 'passes any code with a date or an authority, and no code without',
      given: { PrevPerm: [{ PREV_PERM: 'P1', LA_PERM: '202', DATE_PERM: '2014-05-01' }, { PREV_PERM: 'Z1', LA_PERM: '202' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
