import { html } from '../html.ts'
import { emptyState, govuk, momentText } from '../kit.ts'
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
        ${
          tries.length === 0
            ? emptyState({ says: 'Nobody has tried to take emergency access.' })
            : govuk.table({
                caption: `The last ${most} tries at most, the last first`,
                head: [{ text: 'When' }, { text: 'Who' }, { text: 'Number' }, { text: 'Why' }, { text: 'Let in' }],
                rows: tries.map(t => [
                  { html: momentText(t.at) },
                  { text: t.byName ?? 'Somebody who is not in the record' },
                  { text: t.number },
                  { text: t.reason },
                  { html: t.letIn ? govuk.tag({ text: 'Let in', classes: 'govuk-tag--red' }) : html`No` },
                ]),
              })
        }`,
    }
  },
} satisfies Page
