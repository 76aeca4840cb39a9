import type { Day } from '../../kernel/kernel.ts'
import type { Found } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { govuk, refused } from '../kit.ts'
import { matchCard } from './match-card.ts'

export interface Looking {
  title: string
  /** What putting two records together means for somebody like this. */
  says: string
  who: 'child' | 'person'
  /** By what one may look, beside names: a date of birth. */
  by: string
  typed: string
  /** What was typed found these; or, before anything is typed, these look like the same. */
  found: readonly Found[]
  today: Day
  refused: string | undefined
}

/** Which is the other record? The one that the worker comes from stays. */
export const otherRecord = ({ title, says, who, by, typed, found, today, refused: why }: Looking): Html =>
  html`${why !== undefined && refused([{ field: 'q', refused: why }])}
    <h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">${says}</p>
    <form method="post" class="kith-find" data-no-draft novalidate>
      ${govuk.input({
        name: 'q',
        id: 'q',
        label: { text: 'Which is the other record?', classes: 'govuk-label--s' },
        hint: { text: `Names, ${by}` },
        value: typed,
        errorMessage: why !== undefined && { text: why },
        autocomplete: 'off',
        spellcheck: false,
      })}
      ${govuk.button({ text: 'Find', name: '_then', value: 'find' })}
    </form>
    ${
      found.length === 0
        ? html`<p class="govuk-body">${typed === '' ? `No other record looks like this ${who}.` : 'Nobody was found.'}</p>`
        : html`<h2 class="govuk-heading-m">${typed === '' ? `These look like the same ${who}` : 'Found'}</h2>
      ${found.map(match =>
        matchCard(
          match,
          today,
          html`<form method="post" data-no-draft><input type="hidden" name="other" value="${match.person.subject}">
          ${govuk.button({ text: 'Compare the two', name: '_then', value: 'compare', classes: 'govuk-button--secondary' })}</form>`,
        ),
      )}`
    }`
