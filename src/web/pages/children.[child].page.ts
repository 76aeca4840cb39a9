import { childOf } from '../child/child-of.ts'
import { doing } from '../child/doing.ts'
import { framed } from '../child/frame.ts'
import { overview } from '../child/overview.ts'
import { aboutIn, viewOf } from '../child/view.ts'
import { foundNow } from '../findings/open-findings.ts'
import { html } from '../html.ts'
import { printButton } from '../kit.ts'
import type { Page } from '../page.ts'

/** Who this is, who loves them, what is happening, what worries us and what we have promised: for somebody new, in two minutes. */
export default {
  path: '/children/:child',
  needs: 'see:child',
  show: async ctx => {
    const child = await childOf(ctx)
    if ('goTo' in child) return child
    const view = await viewOf(ctx, child)
    const beside = html`<aside class="kith-child__side" aria-labelledby="doing">
      <h2 class="govuk-heading-m" id="doing">What you can do</h2>
      ${doing(ctx, view)}
      ${printButton('Print a handover sheet')}
    </aside>`
    const title = 'A child in two minutes'
    return {
      title,
      about: aboutIn(view),
      page: framed(view, ctx.asker, '', { text: title, hidden: true }, overview(view, await foundNow(ctx, child.id), beside)),
    }
  },
} satisfies Page
