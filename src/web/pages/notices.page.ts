import { fullName } from '../../record/record.ts'
import { html } from '../html.ts'
import { emptyState, govuk, momentText, personLink } from '../kit.ts'
import type { Page } from '../page.ts'

/** What somebody was told about records that they answer for. */
export default {
  path: '/notices',
  needs: 'see:own',
  show: async ({ store }) => {
    const notices = await store.noticesForMe()
    const children = await store.childrenOf(notices.map(n => n.subject))
    const named = new Map(children.map(child => [child.id, child]))
    const rows = notices.map(({ subject, says, toldAt, readAt }) => {
      const child = named.get(subject)
      return [
        {
          html: child
            ? personLink({ name: fullName(child.childDetails), href: `/children/${child.id}` })
            : html`A record that you cannot see any more`,
        },
        { html: html`${says}${!readAt && html` ${govuk.tag({ text: 'New' })}`}` },
        { html: momentText(toldAt) },
      ]
    })
    return {
      title: 'Notices',
      about: children.map(child => child.id),
      page: html`<h1 class="govuk-heading-l">Notices</h1>
        ${
          rows.length === 0
            ? emptyState({ says: 'You have no notices.' })
            : govuk.table({ head: [{ text: 'Whose record' }, { text: 'What you should know' }, { text: 'When' }], rows })
        }
        ${
          notices.some(n => !n.readAt) &&
          html`<form method="post" data-no-draft>${govuk.button({ text: 'I have read these', preventDoubleClick: true })}</form>`
        }`,
    }
  },
  act: async ({ store, now }) => {
    await store.readNotices(now)
    return { goTo: '/notices', about: [] }
  },
} satisfies Page
