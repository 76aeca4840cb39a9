import type { Refusal } from '../../kernel/kernel.ts'
import { unmerge } from '../../pathway/pathway.ts'
import { type Child, childFrom, type Facts, type Kind } from '../../record/record.ts'
import { entryTitle } from '../child/entry-title.ts'
import { type Ctx, notFound, type Page } from '../page.ts'
import { nameOfPerson } from '../people/person-row.ts'
import { type Joined, unmergeTitle as title, unmergePage } from '../people/unmerge-page.ts'
import { textOf } from '../step-field.ts'

export default {
  path: '/children/:child/unmerge',
  needs: 'manage:merge',
  show: async ctx => {
    const child = await ctx.store.child(ctx.params['child'] ?? '')
    if (!child) return notFound
    const joined = await joinedOf(ctx, child)
    return { title, page: unmergePage(child, joined, ctx.today, {}, []), about: aboutOf(child, joined) }
  },
  act: async ctx => {
    const { store, form, asker, now, newId, today } = ctx
    const child = await store.child(ctx.params['child'] ?? '')
    if (!child) return notFound
    const joined = await joinedOf(ctx, child)
    const about = aboutOf(child, joined)
    const no = (refusals: readonly Refusal[], status = 400) => ({
      title,
      page: unmergePage(child, joined, today, form, refusals),
      status,
      about,
    })
    const which = joined.find(j => j.merge.id === textOf(form, 'merge'))
    const reason = textOf(form, 'reason').trim().slice(0, 5000)
    const refusals: Refusal[] = [
      ...(which ? [] : [{ field: 'merge', refused: 'Choose which to take apart' }]),
      ...(reason ? [] : [{ field: 'reason', refused: 'Say how you know that they are two children' }]),
    ]
    if (!which || refusals.length > 0) return no(refusals)
    const { versions } = unmerge(which.history, which.merge, reason, newId)
    const saved = await store.save({ versions, by: asker.id, at: now })
    if (!('saved' in saved))
      return no(
        [{ field: 'reason', refused: 'refused' in saved ? saved.refused : 'Somebody else changed one of the two just now. Look again.' }],
        409,
      )
    const numbers = `${child.childDetails.laChildId} and ${which.number}`
    return { goTo: `/children/${child.id}`, done: `There are two records again: ${numbers}.`, about }
  },
} satisfies Page

const aboutOf = (child: Child, joined: readonly Joined[]) => [child.id, ...joined.map(j => j.merge.absorbed)]

/** Each record that was put together with this one, who did it, and what taking it apart would leave here. */
async function joinedOf({ store, newId, today }: Ctx, child: Child): Promise<Joined[]> {
  if (child.personMerges.length === 0) return []
  const history = await store.historyOf(child.id)
  const workers = await store.workerNames(child.personMerges.flatMap(m => [m.recordedBy, ...(m.agreedBy ? [m.agreedBy] : [])]))
  const people = await store.peopleListed(
    child.relationships.map(r => r.person),
    today,
  )
  const names = new Map([...workers, ...people.map(p => [p.subject, nameOfPerson(p)] as const)])
  return child.personMerges.flatMap(merge => {
    const entries = history.filter(e => e.subject === merge.absorbed)
    const other = childFrom(entries, merge.absorbed)
    if (!other) return []
    const { laChildId: number, firstName, surname } = other.childDetails
    const { stays } = unmerge(history, merge, '', newId)
    const titles = stays.map(e => entryTitle(e.kind, e.facts as Facts<Kind>, id => names.get(id)))
    const by = names.get(merge.recordedBy) ?? 'somebody'
    const agreed = merge.agreedBy && (names.get(merge.agreedBy) ?? 'somebody')
    return [{ merge, history, number, details: { firstName, surname }, by, agreed, stays: titles }]
  })
}
