import { looksTable } from '../audit/looks.ts'
import { bannerOf } from '../child-banner.ts'
import { html } from '../html.ts'
import { emptyState, govuk } from '../kit.ts'
import { notFound, type Page } from '../page.ts'

const most = 200

/** Everyone who looked at this record: who, at what, why and when. Asking is itself a look. */
export default {
  path: '/children/:child/looks',
  needs: 'see:looks',
  show: async ({ store, params, today }) => {
    const child = await store.child(params['child'] ?? '')
    if (!child) return notFound
    const looks = await store.looks({ subject: child.id }, { most })
    return {
      title: 'Who looked at this record',
      about: [child.id],
      page: html`${bannerOf(child, today)}
        <h1 class="govuk-heading-l">Who looked at this record</h1>
        ${looks.length === most && govuk.insetText({ text: `The last ${most} are shown. An auditor can see them all.` })}
        ${looks.length === 0 ? emptyState({ says: 'Nobody has looked at this record yet.' }) : looksTable(looks)}`,
    }
  },
} satisfies Page
