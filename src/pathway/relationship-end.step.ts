import { day, exampleId } from '../kernel/kernel.ts'
import { aChild, next } from '../record/record.ts'
import { ending } from './ending.ts'
import { relationshipType } from './labels.ts'

const today = day('2025-03-24')
const { child } = aChild().with('relationship', { person: exampleId(50), type: 'carer', startDate: day('2024-01-01') })
const about = child.relationships[0]!.id

export const relationshipEnd = ending({
  id: 'relationship-end',
  says: 'End a relationship',
  done: 'The relationship has ended',
  kind: 'relationship',
  open: child => child.relationships.filter(r => !r.endDate),
  label: r => relationshipType[r.type],
  none: 'There is no relationship that has not ended.',
  ended: (r, child, endDate) => next('relationship', child.id, r, { endDate }, 'No longer so'),
  examples: [
    { name: 'somebody who cared for a child may stop', child, about, answers: { endDate: '20/3/25' }, today, decides: ['relationship'] },
    { name: 'and not before they began', child, about, answers: { endDate: '31/12/23' }, today, decides: { refuses: ['endDate'] } },
  ],
})
