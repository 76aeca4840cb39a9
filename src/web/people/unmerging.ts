import type { Id, Refusal } from '../../kernel/kernel.ts'
import { unmerge } from '../../pathway/pathway.ts'
import type { Entry, Facts, Kind, Known } from '../../record/record.ts'
import { entryTitle } from '../child/entry-title.ts'
import type { Answer, Ctx } from '../page.ts'
import { textOf } from '../step-field.ts'
import { nameOfPerson } from './person-row.ts'
import { type Joined, unmergeTitle as title, unmergePage, type Whose } from './unmerge-page.ts'

/** A record that may be two, whoever's it is. */
export interface Mergeable extends Whose {
  id: Id
  personMerges: readonly Known<'personMerge'>[]
  relationships: readonly Known<'relationship'>[]
  /** What the other record is called, from its entries. */
  calledBy: (entries: readonly Entry[], absorbed: Id) => string | undefined
  /** What is said when it is done. */
  done: (called: string) => string
}

export async function showUnmerge(ctx: Ctx, whose: Mergeable): Promise<Answer> {
  const joined = await joinedOf(ctx, whose)
  return { title, page: unmergePage(whose, joined, {}, []), about: aboutOf(whose, joined) }
}

export async function takeApart(ctx: Ctx, whose: Mergeable): Promise<Answer> {
  const { store, form, asker, now, newId } = ctx
  const joined = await joinedOf(ctx, whose)
  const about = aboutOf(whose, joined)
  const no = (refusals: readonly Refusal[], status = 400) => ({ title, page: unmergePage(whose, joined, form, refusals), status, about })
  const which = joined.find(j => j.merge.id === textOf(form, 'merge'))
  const reason = textOf(form, 'reason').trim().slice(0, 5000)
  const refusals: Refusal[] = [
    ...(which ? [] : [{ field: 'merge', refused: 'Choose which to take apart' }]),
    ...(reason ? [] : [{ field: 'reason', refused: 'Say how you know that they are two people' }]),
  ]
  if (!which || refusals.length > 0) return no(refusals)
  const { versions } = unmerge(which.history, which.merge, reason, newId)
  const saved = await store.save({ versions, by: asker.id, at: now })
  if ('saved' in saved) return { goTo: whose.href, done: whose.done(which.called), about }
  const refused = 'refused' in saved ? saved.refused : 'Somebody else changed one of the two just now. Look again before you go on.'
  return no([{ field: 'reason', refused }], 409)
}

const aboutOf = ({ id }: Mergeable, joined: readonly Joined[]) => [id, ...joined.map(j => j.merge.absorbed)]

/** Each record that was put together with this one, who did it, and what taking it apart would leave here. */
async function joinedOf({ store, newId, today }: Ctx, whose: Mergeable): Promise<Joined[]> {
  const { id, personMerges, relationships, calledBy } = whose
  if (personMerges.length === 0) return []
  const history = await store.historyOf(id)
  const workers = await store.workerNames(personMerges.flatMap(m => [m.recordedBy, ...(m.agreedBy ? [m.agreedBy] : [])]))
  const people = await store.peopleListed(
    relationships.map(r => r.person),
    today,
  )
  const names = new Map([...workers, ...people.map(p => [p.subject, nameOfPerson(p)] as const)])
  return personMerges.flatMap(merge => {
    const entries = history.filter(e => e.subject === merge.absorbed)
    const called = calledBy(entries, merge.absorbed)
    if (called === undefined) return []
    const stays = unmerge(history, merge, '', newId).stays.map(e => entryTitle(e.kind, e.facts as Facts<Kind>, of => names.get(of)))
    const by = names.get(merge.recordedBy) ?? 'somebody'
    const agreed = merge.agreedBy && (names.get(merge.agreedBy) ?? 'somebody')
    return [{ merge, history, called, by, agreed, stays }]
  })
}
