import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'
import { statusIn, whyNoStatus } from '../uasc-status.ts'

export default {
  id: '205C',
  severity: 'error',
  says: 'This child is an unaccompanied asylum-seeking child in neither year’s return, but there is a day on which that ended. Take the day out, or put right what they are.',
  source: guide903('205C'),
  reading: 'Only children who are in both years’ tables of unaccompanied children are looked at. A day that is no date counts as none.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { UASC: ['CHILD', 'DUC'], UASC_last: ['CHILD', 'DUC'] },
  mayRead: { UASC: ['SEX'], UASC_last: ['SEX', 'DOB'], Header: ['CHILD', 'UASC'], Header_last: ['CHILD', 'UASC'] },
  notRunWhen: whyNoStatus,
  flags: { UASC: ['DUC'], Header: ['UASC'] },

  run: (tables, about) => {
    const { UASC, UASC_last, Header } = tables
    const isNone = (status: string | undefined) => status === undefined || status === '0'
    if (!isNone(statusIn('_last', tables, about)) || !isNone(statusIn('', tables, about))) return {}
    const wrong = UASC.filter(now => UASC_last.some(then => now.DUC !== undefined || then.DUC !== undefined))
    return wrong.length > 0 ? { UASC: wrong, Header } : {}
  },

  examples: [
    {
      name: 'finds a day in either year',
      given: {
        Header: [{ CHILD: '1', UASC: '0' }, { CHILD: '2' }],
        Header_last: [{ CHILD: '1', UASC: '0' }],
        UASC: [{ CHILD: '1', DUC: '2022-05-01' }, { CHILD: '2' }],
        UASC_last: [{ CHILD: '1' }, { CHILD: '2', DUC: '2021-05-01' }],
      },
      found: { UASC: [0, 1], Header: [0, 1] },
    },
    {
      name: 'passes no day, one that is no date, and a child who is one',
      given: {
        Header: [
          { CHILD: '1', UASC: '0' },
          { CHILD: '2', UASC: '1' },
        ],
        Header_last: [
          { CHILD: '1', UASC: '0' },
          { CHILD: '2', UASC: '0' },
        ],
        UASC: [
          { CHILD: '1', DUC: 'soon' },
          { CHILD: '2', DUC: '2022-05-01' },
          { CHILD: '3', DUC: '2022-05-01' },
        ],
        UASC_last: [{ CHILD: '1' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
