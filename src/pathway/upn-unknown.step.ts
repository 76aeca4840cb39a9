import { day } from '../kernel/kernel.ts'
import { aChild, codes, first, next } from '../record/record.ts'
import { Reader } from './answers.ts'
import { options } from './options.ts'
import { census } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')

export const upnUnknown: Step = {
  id: 'upn-unknown',
  says: 'Say why there is no unique pupil number',
  done: 'The reason is recorded',
  needs: 'record:child',
  source: census('reason why the unique pupil number is unknown (N00135)'),
  notNow: ({ child }) =>
    child.identifiers.some(i => i.type === 'upn' && !i.endDate) ? 'This child has a unique pupil number.' : undefined,

  asks: () => [
    {
      field: 'reason',
      label: 'Why is there none?',
      hint: 'Most often the record shows it, and nobody has to say it',
      as: 'one',
      of: options(codes.upnUnknownReasons),
    },
  ],
  prefilled: ({ child }) => ({ reason: child.upnUnknownReasons.at(-1)?.reason }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const reason = read.one('reason', options(codes.upnUnknownReasons), 'why there is none')
    if (reason === 'UN7' && child.socialCareEpisodes.some(e => !e.referralNoFurtherActionFlag)) {
      read.refuse('reason', 'This child had a referral that went further: choose another reason')
    }
    if (read.refused || !reason) return read.no
    const held = child.upnUnknownReasons.at(-1)
    const facts = { reason, startDate: today }
    return [
      held
        ? next('upnUnknownReason', child.id, held, facts, 'Another reason')
        : first('upnUnknownReason', child.id, newId(), facts, 'Told to us'),
    ]
  },

  examples: [
    {
      name: 'a child may be educated outside England',
      child: aChild().child,
      answers: { reason: 'UN2' },
      today,
      decides: ['upnUnknownReason'],
    },
    {
      name: 'a referral that needed nothing may be all there is',
      child: aChild().referred('2025-03-03').noFurtherAction().child,
      answers: { reason: 'UN7' },
      today,
      decides: ['upnUnknownReason'],
    },
    {
      name: 'Pitfall 3: and not where one went further (8772)',
      child: aChild().referred('2025-03-03').child,
      answers: { reason: 'UN7' },
      today,
      decides: { refuses: ['reason'] },
    },
    {
      name: 'a child with a number needs no reason',
      child: aChild().with('identifier', { type: 'upn', value: 'H801200001001' }).child,
      answers: {},
      today,
      decides: { notNow: 'This child has a unique pupil number.' },
    },
  ],
}
