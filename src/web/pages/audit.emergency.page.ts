import { html } from '../html.ts'
import { board, govuk, momentText } from '../kit.ts'
import type { Page } from '../page.ts'

const most = 200

/** Every try to take emergency access, whether somebody was let in or not. */
export default {
  path: '/audit/emergency',
  needs: 'see:audit',
  show: async ({ store }) => {
    const tries = await store.emergencyTries(most)
    return {
      title: 'Emergency access',
      about: [],
      page: html`${govuk.backLink({ href: '/audit', text: 'Who looked' })}
        <h1 class="govuk-heading-l">Emergency access</h1>
        ${board({
          caption: `The last ${most} tries at most, the last first`,
          columns: ['When', 'Who', 'Number', 'Why', 'Let in'].map(head => ({ head })),
          rows: tries.map(t => [
            momentText(t.at),
            t.byName ?? 'Somebody who is not in the record',
            t.number,
            t.reason,
            t.letIn ? govuk.tag({ text: 'Let in', classes: 'govuk-tag--red' }) : 'No',
          ]),
          empty: 'Nobody has tried to take emergency access.',
        })}`,
    }
  },
} satisfies Page
