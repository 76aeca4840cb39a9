import { type Id, isId, type Refusal } from '../../kernel/kernel.ts'
import { type Answers, isRefused, stepOf, whyNot } from '../../pathway/pathway.ts'
import { fullName, type NewVersion } from '../../record/record.ts'
import type { Ctx } from '../page.ts'

const many = (given: Answers[string]): string[] => (typeof given === 'string' ? [given] : [...(given ?? [])])

export interface Several {
  ids: Id[]
  refusals: readonly Refusal[]
  done?: string
}

/** One step a child, and one save for all: either everyone is allocated, or nobody is. */
export async function allocateSeveral({ store, asker, today, now, newId, form }: Ctx): Promise<Several> {
  const ids = [...new Set(many(form['children']).filter(isId))]
  const step = stepOf('allocate')!
  if (ids.length === 0) return { ids, refusals: [{ field: 'children', refused: 'Tick the children to allocate' }] }
  const allowed = await store.allocatablePosts(today)
  if (!allowed.some(p => p.id === form['post']))
    return { ids, refusals: [{ field: 'post', refused: 'Choose a worker who is in post and at work today' }] }

  const versions: NewVersion[] = []
  const refusals: Refusal[] = []
  for (const child of await store.childrenOf(ids)) {
    const given = { child, siblings: [], today, now, by: asker.id, newId }
    const why = whyNot(step, given)
    const decided = why === undefined ? step.decide(given, form) : { refusals: [{ field: 'children', refused: why }] }
    if (isRefused(decided))
      refusals.push(...decided.refusals.map(({ field, refused }) => ({ field, refused: `${fullName(child.childDetails)}: ${refused}` })))
    else versions.push(...decided)
  }
  if (refusals.length > 0) return { ids, refusals }
  const saved = await store.save({ versions, by: asker.id, at: now })
  if ('conflict' in saved)
    return { ids, refusals: [{ field: 'children', refused: 'Somebody else has just allocated one of them. Look at the list again' }] }
  if ('refused' in saved) return { ids, refusals: [{ field: 'startDate', refused: saved.refused }] }
  return { ids, refusals, done: ids.length === 1 ? 'The child is allocated' : `${ids.length} children are allocated` }
}
