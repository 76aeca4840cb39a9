import { keepingPeriods } from '../../sharing/sharing.ts'
import { html } from '../html.ts'
import { emptyState, govuk, momentText } from '../kit.ts'
import type { Page } from '../page.ts'

/** What somebody has begun and not finished. Nobody else sees it, and nothing here throws it away but they. */
export default {
  path: '/drafts',
  needs: 'see:own',
  show: async ({ store }) => {
    const drafts = await store.draftsOfMine()
    const children = await store.childrenOf(drafts.flatMap(({ path }) => childIn(path) ?? []))
    const named = new Map(children.map(child => [child.id, [child.childDetails.firstName, child.childDetails.surname].join(' ').trim()]))
    const rows = drafts.map(({ path, title, savedAt }) => {
      const name = named.get(childIn(path) ?? '')
      return [
        {
          html: html`<a class="govuk-link" href="${path}">${title || 'A form'}</a>${name && html` <span class="kith-note">${name}</span>`}`,
        },
        { html: momentText(savedAt) },
        {
          html: html`<form method="post" action="/drafts/discard" data-no-draft><input type="hidden" name="path" value="${path}">
            <button class="kith-link-button" type="submit">Throw away<span class="govuk-visually-hidden"> ${title}${name && `, ${name}`}</span></button>
          </form>`,
        },
      ]
    })
    return {
      title: 'Unfinished',
      about: children.map(child => child.id),
      page: html`<h1 class="govuk-heading-l">Unfinished</h1>
        <p class="govuk-body">What you write is kept as you write it. Only you see it here; it is not yet part of anybody’s record.
          What is not finished goes ${days} days after you last wrote in it.</p>
        ${
          rows.length === 0
            ? emptyState({ says: 'You have nothing unfinished.' })
            : govuk.table({
                head: [
                  { text: 'What it is' },
                  { text: 'Last kept' },
                  { html: html`<span class="govuk-visually-hidden">Throw away</span>` },
                ],
                rows,
              })
        }`,
    }
  },
} satisfies Page

const days = keepingPeriods.find(({ table }) => table === 'draft')?.days

const childIn = (path: string) => /^\/children\/([0-9a-f-]{36})/.exec(path)?.[1]
