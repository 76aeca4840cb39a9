import { birthday, day, dayInWords, latestDay } from '../kernel/kernel.ts'
import { aChild, type Child, first, next } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { immigrationStatus as labels } from './labels.ts'
import { choices } from './options.ts'
import { census } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const yusuf = aChild({ dateOfBirth: { on: '2007-06-01', estimated: true } })
const answers = { status: 'unaccompanied', startDate: '3/3/25' }

/** The last day on which a child can be an unaccompanied child: their eighteenth birthday. */
const lastDayAsAChild = ({ childDetails: { dateOfBirth } }: Child) => dateOfBirth && birthday(latestDay(dateOfBirth), 18)

export const immigrationStatus: Step = {
  id: 'immigration-status',
  says: 'Record immigration status',
  done: 'The status is recorded',
  needs: 'record:child',
  source: census('unaccompanied children; the looked after return has the same days (DUC)'),

  asks: () => [
    { field: 'status', label: 'Which status?', as: 'one', of: choices(labels) },
    { field: 'startDate', label: 'From when?', hint: 'For example, 3 March 2025', as: 'day' },
    { field: 'endDate', label: 'If it has ended, when?', as: 'day', optional: true },
  ],
  prefilled: ({ child }) => {
    const open = child.immigrationStatuses.findLast(s => !s.endDate)
    return open ? { status: open.status, startDate: open.startDate } : {}
  },

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const status = read.one('status', choices(labels), 'the status')
    const startDate = read.pastDay('startDate', 'the day from which it holds')
    const endDate = read.notBefore(
      'endDate',
      'the day on which it ended',
      read.dayIfAny('endDate'),
      startDate,
      'the day from which it holds',
    )
    const grown = lastDayAsAChild(child)
    if (status === 'unaccompanied' && grown) {
      if (startDate && startDate >= grown) read.refuse('startDate', `This must be before they turned 18, on ${dayInWords(grown)}`)
      if (endDate && endDate > grown)
        read.refuse('endDate', `A child is unaccompanied until they turn 18 at the latest, on ${dayInWords(grown)}`)
    }
    if (read.refused || !status || !startDate) return read.no
    const held = child.immigrationStatuses.findLast(s => !s.endDate)
    const facts = said({ status, startDate, endDate })
    if (held && held.status === status && held.startDate === startDate) return [next('immigrationStatus', child.id, held, facts, 'Ended')]
    const ended = held ? [next('immigrationStatus', child.id, held, { endDate: startDate }, 'Another status')] : []
    return [...ended, first('immigrationStatus', child.id, newId(), facts, 'New status')]
  },

  examples: [
    {
      name: 'Pitfall 11: is an interval of its own, and no part of an age',
      child: yusuf.child,
      answers,
      today,
      decides: ['immigrationStatus'],
    },
    {
      name: 'Pitfall 11: ends on the eighteenth birthday at the latest',
      child: yusuf.child,
      answers: { ...answers, endDate: '1/6/2025' },
      today,
      decides: ['immigrationStatus'],
    },
    {
      name: 'Pitfall 11: and not the day after',
      child: yusuf.child,
      answers: { ...answers, endDate: '2/6/2025' },
      today,
      decides: { refuses: ['endDate'] },
    },
    {
      name: 'another status ends the one before',
      child: yusuf.with('immigrationStatus', { status: 'unaccompanied', startDate: day('2025-03-03') }).child,
      answers: { status: 'refugee', startDate: '20/3/25' },
      today,
      decides: ['immigrationStatus', 'immigrationStatus'],
    },
  ],
}
