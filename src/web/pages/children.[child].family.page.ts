import { stepOf } from '../../pathway/pathway.ts'
import { childOf } from '../child/child-of.ts'
import { entryHref } from '../child/entry-title.ts'
import { framed } from '../child/frame.ts'
import { relationWord, relativesOf, relativesTable } from '../child/relatives.ts'
import { tree } from '../child/tree.ts'
import { aboutIn, viewOf } from '../child/view.ts'
import { html } from '../html.ts'
import { printButton } from '../kit.ts'
import type { Page } from '../page.ts'

/** The family: drawn, as a table, and with what they mean to each other. */
export default {
  path: '/children/:child/family',
  needs: 'see:child',
  show: async ctx => {
    const child = await childOf(ctx)
    if ('goTo' in child) return child
    const view = await viewOf(ctx, child)
    const add = stepOf('relationship')
    const own = relativesOf(view).filter(r => child.relationships.some(c => c.id === r.said?.entry))
    const inside = html`<div class="kith-whole">
      ${tree(view, true)}
      <h2 class="govuk-heading-m">What they mean to each other, and how to reach them</h2>
      ${relativesTable(view)}
      <h2 class="govuk-heading-m govuk-!-display-none-print">Add or correct</h2>
      <ul class="govuk-list govuk-!-display-none-print">
        ${add && ctx.asker.may.has(add.needs) && html`<li><a class="govuk-link" href="/children/${child.id}/record/${add.id}">${add.says}</a></li>`}
        ${
          ctx.asker.may.has('record:child') &&
          own.map(
            r =>
              html`<li><a class="govuk-link" href="${entryHref(child.id, r.said!.entry)}/correct">Correct what is recorded about ${r.member.name}</a> <span class="kith-note">${relationWord(r)}</span></li>`,
          )
        }
      </ul>
      ${printButton('Print the family tree')}
    </div>`
    const title = 'Family'
    return { title, about: aboutIn(view), page: framed(view, ctx.asker, '/family', { text: title }, inside) }
  },
} satisfies Page
