import { childOf } from '../child/child-of.ts'
import { happenings } from '../child/chronology.ts'
import { narrowed } from '../child/chronology-filters.ts'
import { framed } from '../child/frame.ts'
import { aboutIn, viewOf } from '../child/view.ts'
import { html } from '../html.ts'
import { printButton } from '../kit.ts'
import type { Page } from '../page.ts'

/** What happened, the last first; drawn from the record, so that nobody writes it a second time. */
export default {
  path: '/children/:child/chronology',
  needs: 'see:child',
  show: async ctx => {
    const child = await childOf(ctx)
    if ('goTo' in child) return child
    const view = await viewOf(ctx, child)
    const { shown, all, form } = narrowed(child, ctx.query)
    const inside = html`<div class="kith-whole">
      ${all > 0 && form}
      ${shown.length < all && html`<p class="kith-note">${shown.length} of ${all}</p>`}
      ${happenings(child.id, shown, 2)}
      ${printButton('Print this chronology')}
    </div>`
    const title = 'Chronology'
    return { title, about: aboutIn(view), page: framed(view, ctx.asker, '/chronology', { text: title }, inside) }
  },
} satisfies Page
