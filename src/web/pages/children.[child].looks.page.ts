import { looksTable } from '../audit/looks.ts'
import { framed } from '../child/frame.ts'
import { viewOf } from '../child/view.ts'
import { html } from '../html.ts'
import { govuk } from '../kit.ts'
import { notFound, type Page } from '../page.ts'

const most = 200
const title = 'Who looked at this record'

/** Everyone who looked at this record: who, at what, why and when. Asking is itself a look. */
export default {
  path: '/children/:child/looks',
  needs: 'see:looks',
  show: async ctx => {
    const child = await ctx.store.child(ctx.params['child'] ?? '')
    if (!child) return notFound
    const looks = await ctx.store.looks({ subject: child.id }, { most })
    const view = await viewOf(ctx, child)
    const page = framed(
      view,
      ctx.asker,
      '/looks',
      { text: title },
      html`${looks.length === most && govuk.insetText({ text: `The last ${most} are shown. An auditor can see them all.` })}
      ${looksTable(looks, 'Nobody has looked at this record yet.')}`,
    )
    return { title, page, about: [child.id] }
  },
} satisfies Page
