import { day } from '../kernel/kernel.ts'
import { aChild, next } from '../record/record.ts'
import { ending } from './ending.ts'

const today = day('2025-03-24')
const { child } = aChild().with('involvement', { role: 'other', agency: 'Jo Bell, health visitor', startDate: day('2024-01-01') })
const about = child.careWorkerDetails[0]!.id

/** Our own workers are taken off and put on by allocation; this is for everybody else. */
export const agencyInvolvementEnd = ending({
  id: 'agency-involvement-end',
  says: 'Record that somebody of another agency no longer works with the child',
  done: 'They no longer work with the child',
  kind: 'involvement',
  open: child => child.careWorkerDetails.filter(w => w.agency !== undefined && !w.endDate),
  label: w => w.agency ?? '',
  none: 'Nobody of another agency works with this child.',
  ended: (w, child, endDate) => next('involvement', child.id, w, { endDate }, 'No longer works with the child'),
  examples: [
    { name: 'until a day', child, about, answers: { endDate: '20/3/25' }, today, decides: ['involvement'] },
    { name: 'and not before they began', child, about, answers: { endDate: '31/12/23' }, today, decides: { refuses: ['endDate'] } },
  ],
})
