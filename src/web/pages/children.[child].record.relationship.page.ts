import type { Refusal } from '../../kernel/kernel.ts'
import { type Given, isRefused, joinFamily, stepOf } from '../../pathway/pathway.ts'
import type { Child, NewVersion } from '../../record/record.ts'
import { html } from '../html.ts'
import { type Answer, type Ctx, notFound, type Page } from '../page.ts'
import { relationshipPage } from '../people/relationship-page.ts'
import { type Listed, listedRelatives, relativesChosen } from '../people/relatives.ts'
import { textOf } from '../step-field.ts'
import { framed } from '../step-form.ts'

const step = stepOf('relationship')!

/** The step of this name, with a search in front: nobody is recorded again who is known, and nobody is chosen out of a list of the whole town. */
export default {
  path: '/children/:child/record/relationship',
  needs: step.needs,
  show: async ctx => {
    const child = await ctx.store.child(ctx.params['child'] ?? '')
    return child ? said(ctx, child, await nearby(ctx, child)) : notFound
  },
  act: async ctx => {
    const { store, form, asker, now } = ctx
    const child = await store.child(ctx.params['child'] ?? '')
    if (!child) return notFound
    const listed = await nearby(ctx, child)
    if (textOf(form, '_then') !== 'save') return said(ctx, child, listed)
    const decided = await decide(ctx, child, listed)
    if ('refusals' in decided) return said(ctx, child, listed, decided.refusals)
    const saved = await store.save({ versions: decided, by: asker.id, at: now })
    if (!('saved' in saved)) {
      const refused =
        'refused' in saved ? saved.refused : 'Somebody else changed one of these records just now. Look again, and save once more.'
      return said(ctx, child, listed, [{ field: 'relativeTyped', refused }])
    }
    return { goTo: `/children/${child.id}`, done: step.done ?? 'Saved', about: [...new Set(decided.map(v => v.subject))] }
  },
} satisfies Page

const givenOf = ({ today, now, asker, newId }: Ctx, child: Child): Given => ({ child, siblings: [], today, now, by: asker.id, newId })

/** Those whom the worker looked for, and those near the family whose tie to the child nobody has recorded. */
async function nearby({ store, form, today }: Ctx, child: Child): Promise<Listed> {
  const { people, relations } = await store.familyOf(child.id, today)
  const tied = new Set([
    ...relations.filter(r => r.of === child.id).map(r => r.is),
    ...relations.filter(r => r.is === child.id).map(r => r.of),
  ])
  const besides = people.map(p => p.subject).filter(id => !tied.has(id))
  const listed = await listedRelatives(store, form, today, { besides, without: child.id })
  return { ...listed, notes: new Map([...tied].map(id => [id, 'Tied to the child already'])) }
}

async function decide(ctx: Ctx, child: Child, { people }: Listed): Promise<NewVersion[] | { refusals: readonly Refusal[] }> {
  const relatives = await relativesChosen(ctx.store, people, ctx.form)
  if (relatives.length === 0)
    return { refusals: [{ field: 'relativeTyped', refused: 'Find somebody, and say what they are to the child' }] }
  const given = givenOf(ctx, child)
  const versions: NewVersion[] = []
  const refusals: Refusal[] = []
  for (const { person, type, parentalResponsibility } of relatives) {
    const answers = { person, type, note: textOf(ctx.form, 'note'), ...(parentalResponsibility && { parentalResponsibility: 'yes' }) }
    const decided = step.decide(given, answers)
    if (isRefused(decided)) refusals.push(...decided.refusals.map(({ refused }) => ({ field: `relation-${person}`, refused })))
    else versions.push(...decided)
  }
  if (refusals.length > 0) return { refusals }
  const familyGroup = child.familyMemberships.findLast(m => !m.endDate)?.familyGroup
  const joined = joinFamily({ id: child.id, surname: child.childDetails.surname, familyGroup }, relatives, {
    ...given,
    because: 'One family',
  })
  return [...versions, ...joined]
}

function said(ctx: Ctx, child: Child, listed: Listed, refusals: readonly Refusal[] = []): Answer {
  const inside = relationshipPage(step.says, ctx, child, listed, refusals)
  const about = [child.id, ...listed.people.map(p => p.subject)]
  return { title: step.says, page: framed(givenOf(ctx, child), html`${inside}`), about, ...(refusals.length > 0 && { status: 400 }) }
}
