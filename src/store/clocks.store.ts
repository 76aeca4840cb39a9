import { clockOf, standingsOf } from '../clocks/clocks.ts'
import { leadOf } from '../record/record.ts'
import type { Derived } from './derived.ts'
import type { DeadlineRow } from './tables.ts'

/** Where each clock stands. Overdue is not here: it is an open one, seen on a later day. */
export const deadlines: Derived<DeadlineRow> = {
  table: 'deadline',
  columns: [
    'authority',
    'subject',
    'clock',
    'about',
    'lead_post',
    'started',
    'due',
    'due_at',
    'stopped',
    'outcome',
    'shadow',
    'cannot_tell',
  ],
  rowsOf: ({ id, child }, authority) => {
    if (!child) return []
    const lead_post = leadOf(child)?.post ?? null
    const nothing = { started: null, due: null, due_at: null, stopped: null, cannot_tell: null }
    return standingsOf(child).map(s => {
      const shadow = clockOf(s.clock)?.shadow !== undefined
      const of = { authority, subject: id, clock: s.clock, about: s.about, lead_post, shadow, ...nothing }
      if ('cannotTell' in s) return { ...of, outcome: 'cannot tell', cannot_tell: s.cannotTell }
      return { ...of, started: s.started, due: s.due ?? null, due_at: s.dueAt ?? null, stopped: s.stopped ?? null, outcome: s.outcome }
    })
  },
}
