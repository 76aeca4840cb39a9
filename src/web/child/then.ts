import { dayOf, type Instant } from '../../kernel/kernel.ts'
import { adultFrom, type Child, childFrom, type Relation } from '../../record/record.ts'
import type { Ctx } from '../page.ts'
import { memberFrom } from './member.ts'
import { type ChildView, withWorkers } from './view.ts'

/**
 * A child's page as it would have been told at a moment: they, their relatives and what tied them, each folded as known then. Only those whom the
 * asker may see now. Who was in which post that day is told as it is known now.
 */
export async function viewThen(ctx: Ctx, id: string, at: Instant): Promise<ChildView | undefined> {
  const { store } = ctx
  const child = await store.childKnownAt(id, at)
  if (!child) return undefined
  const today = dayOf(at)
  // Two steps, as now: those whom the child is tied to then, and everyone who belongs to the family now.
  const near = [...child.relationships.map(r => r.person), ...(await store.familyOf(id, ctx.today)).people.map(p => p.subject)]
  const histories = await store.historiesOf(near.filter(other => other !== id))
  const children = [...histories.values()].flatMap(entries => childFrom(entries, entries[0]!.subject, at) ?? [])
  const adults = [...histories.values()].flatMap(entries => adultFrom(entries, at) ?? [])
  const people = [child, ...children, ...adults]
  const relations = people.flatMap(relationsOf).filter(r => people.some(p => p.id === r.is))
  return withWorkers(ctx, {
    child,
    today,
    now: at,
    family: { members: people.map(memberFrom), relations },
    adults: new Map(adults.map(a => [a.id, a])),
    asides: [],
  })

  function relationsOf(person: { id: string; relationships: Child['relationships'] }): Relation[] {
    return person.relationships
      .filter(r => !r.endDate || r.endDate > today)
      .map(r => ({
        is: r.person,
        of: person.id,
        type: r.type,
        entry: r.id,
        ...(r.parentalResponsibility !== undefined && { parentalResponsibility: r.parentalResponsibility }),
        ...(r.note !== undefined && { note: r.note }),
      }))
  }
}
