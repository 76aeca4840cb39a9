import { isId } from '../../kernel/kernel.ts'
import { type Answers, Reader } from '../../pathway/pathway.ts'
import type { Child, NewVersion } from '../../record/record.ts'
import { renamed, restricted, restrictionsOn } from '../../sharing/sharing.ts'
import { bannerOf } from '../child-banner.ts'
import { html } from '../html.ts'
import { dayText, govuk, refused } from '../kit.ts'
import { type Answer, type Ctx, notAllowed, notFound, type Page } from '../page.ts'
import { likelyPeople, restrictionForm } from '../restriction-form.ts'

/** Restricts a record to those who are named, and changes the names. */
export default {
  path: '/children/:child/restriction',
  needs: 'manage:restriction',
  show: async ctx => {
    const child = await ctx.store.child(ctx.params['child'] ?? '')
    if (!child) return notFound
    const [was] = restrictionsOn(child, ctx.today)
    if (!mayChange(was, ctx)) return notAllowed
    return page(ctx, child, ctx.draft ?? { people: was?.allowedPeople ?? [] })
  },
  act: async ctx => {
    const child = await ctx.store.child(ctx.params['child'] ?? '')
    if (!child) return notFound
    const [was] = restrictionsOn(child, ctx.today)
    if (!mayChange(was, ctx)) return notAllowed
    const read = new Reader(ctx.form, ctx.today)
    const people = [...read.many('people'), read.text('more')].filter(isId)
    if (read.text('_then') === 'add') return page(ctx, child, { ...ctx.form, people })
    const known = await ctx.store.workerNames(people)
    if (!people.every(id => known.has(id))) read.refuse('people', 'Select only people who are listed')
    const reason = read.words('reason', 'why')
    if (read.refused || !reason) return page(ctx, child, { ...ctx.form, people }, read)

    const { id: by } = ctx.asker
    const version: NewVersion = was
      ? renamed(child, was, people, by, reason)
      : restricted(child, { people, reason, by, today: ctx.today, entry: ctx.newId() })
    const saved = await ctx.store.save({ versions: [version], by, at: ctx.now })
    if (!('saved' in saved)) {
      read.refuse('people', 'Somebody else has just changed this. Open the page again, and look at who is named now')
      return page(ctx, child, { ...ctx.form, people }, read)
    }
    return { goTo: `/children/${child.id}`, done: was ? 'Who may see it is changed' : 'The record is restricted', about: [child.id] }
  },
} satisfies Page

/** Somebody who is in by emergency access does not decide who else may be. */
const mayChange = (was: { allowedPeople: readonly string[] } | undefined, { asker }: Ctx) => !was || was.allowedPeople.includes(asker.id)

async function page(ctx: Ctx, child: Child, given: Answers, read?: Reader): Promise<Answer> {
  const [was] = restrictionsOn(child, ctx.today)
  const named = [given['people'] ?? [], was?.allowedPeople ?? []].flat()
  const refusals = read?.refusals ?? []
  const form = await restrictionForm(ctx, {
    heading: was ? 'Who may see this record' : 'Restrict this record',
    says: was
      ? 'Whoever is not ticked does not see the record at all: not by searching, not in a list, not in a count.'
      : 'Whoever is not named will not see the record at all: not by searching, not in a list, not in a count. In an emergency others can let themselves in for a few hours; you are told.',
    button: was ? 'Change who may see it' : 'Restrict the record',
    likely: await likelyPeople(ctx, child, named),
    given,
    refusals,
  })
  return {
    title: 'Restriction',
    about: [child.id],
    status: refusals.length > 0 ? 400 : 200,
    page: html`${refusals.length > 0 && refused(refusals)}${bannerOf(child, ctx.today)}
      ${was && html`${govuk.insetText({ html: html`Restricted since ${dayText(was.startDate)}. ${was.reason}` })}`}
      ${form}
      ${was && html`<p class="govuk-body"><a class="govuk-link" href="/children/${child.id}/restriction/end">End the restriction</a></p>`}`,
  }
}
