import type { Refusal } from '../../kernel/kernel.ts'
import { Reader } from '../../pathway/pathway.ts'
import type { Child } from '../../record/record.ts'
import { restrictionsOn, unrestricted } from '../../sharing/sharing.ts'
import { bannerOf } from '../child-banner.ts'
import { html } from '../html.ts'
import { govuk, refused, refusedAt } from '../kit.ts'
import { type Answer, type Ctx, notFound, type Page } from '../page.ts'

/** Everyone whose role lets them sees the record again. */
export default {
  path: '/children/:child/restriction/end',
  needs: 'manage:restriction',
  show: async ctx => {
    const child = await ctx.store.child(ctx.params['child'] ?? '')
    return child && isNamedIn(child, ctx) ? page(ctx, child, []) : notFound
  },
  act: async ctx => {
    const { store, asker, today, now, params } = ctx
    const child = await store.child(params['child'] ?? '')
    if (!child || !isNamedIn(child, ctx)) return notFound
    const read = new Reader(ctx.form, today)
    const reason = read.words('reason', 'why it ends')
    if (read.refused || !reason) return page(ctx, child, read.refusals)
    const versions = restrictionsOn(child, today).map(was => unrestricted(child, was, today, reason))
    const saved = await store.save({ versions, by: asker.id, at: now })
    if (!('saved' in saved))
      return page(ctx, child, [{ field: 'reason', refused: 'Somebody else has just changed this. Open the page again' }])
    return { goTo: `/children/${child.id}`, done: 'The restriction has ended', about: [child.id] }
  },
} satisfies Page

/** Somebody who is in by emergency access does not end it for everybody. */
function isNamedIn(child: Child, { today, asker }: Ctx): boolean {
  const inForce = restrictionsOn(child, today)
  return inForce.length > 0 && inForce.every(was => was.allowedPeople.includes(asker.id))
}

const page = ({ today, form, draft }: Ctx, child: Child, refusals: readonly Refusal[]): Answer => ({
  title: 'End the restriction',
  about: [child.id],
  status: refusals.length > 0 ? 400 : 200,
  page: html`${refusals.length > 0 && refused(refusals)}${bannerOf(child, today)}
    <h1 class="govuk-heading-l">End the restriction</h1>
    <p class="govuk-body">From then on everyone whose role lets them sees this record.</p>
    <form method="post" novalidate>
      ${govuk.textarea({
        id: 'reason',
        name: 'reason',
        label: { text: 'Why does it end?' },
        rows: 3,
        value: [form['reason'] ?? draft?.['reason'] ?? ''].flat()[0],
        errorMessage: refusedAt(refusals, 'reason'),
      })}
      ${govuk.button({ text: 'End the restriction', classes: 'govuk-button--warning', preventDoubleClick: true })}
    </form>`,
})
