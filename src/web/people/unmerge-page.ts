import type { Refusal } from '../../kernel/kernel.ts'
import type { Answers } from '../../pathway/pathway.ts'
import type { Entry, Known } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { emptyState, govuk, momentText, refused, refusedAt } from '../kit.ts'
import { textOf } from '../step-field.ts'

export const unmergeTitle = 'Take two records apart'

export interface Joined {
  merge: Known<'personMerge'>
  history: readonly Entry[]
  /** What the other record is called: its name, and its number if it has one. */
  called: string
  by: string
  agreed: string | undefined
  /** What was recorded since, as it is called. */
  stays: readonly string[]
}

/** Whose record it is: where its page is, and how that page begins. */
export interface Whose {
  href: string
  banner: Html
}

/** What was put together, why and by whom; what goes back; and what was recorded since and stays. */
export function unmergePage({ href, banner }: Whose, joined: readonly Joined[], answers: Answers, refusals: readonly Refusal[]): Html {
  const [only, ...others] = joined
  return html`
  ${govuk.backLink({ href, text: 'Back to the record' })}
  ${banner}
  <div class="kith-step">
    ${refusals.length > 0 && refused(refusals)}
    <h1 class="govuk-heading-l">${unmergeTitle}</h1>
    ${
      only === undefined
        ? emptyState({ says: 'Nothing was put together with this record.' })
        : html`<p class="govuk-body">Both records come back as they were. What somebody corrected since stays corrected.</p>
    ${joined.map(told)}
    <form method="post" data-no-draft novalidate>
      ${
        others.length === 0
          ? html`<input type="hidden" name="merge" value="${only.merge.id}">`
          : govuk.radios({
              name: 'merge',
              fieldset: { legend: { text: 'Which is to be taken apart?', classes: 'govuk-fieldset__legend--s' } },
              errorMessage: refusedAt(refusals, 'merge'),
              value: textOf(answers, 'merge'),
              items: joined.map(j => ({ value: j.merge.id, text: j.called })),
            })
      }
      ${govuk.textarea({
        name: 'reason',
        id: 'reason',
        label: { text: 'How do you know that they are two people?', classes: 'govuk-label--s' },
        rows: 3,
        value: textOf(answers, 'reason'),
        errorMessage: refusedAt(refusals, 'reason'),
      })}
      ${govuk.button({ text: 'Take them apart', preventDoubleClick: true })}
    </form>`
    }
  </div>`
}

const told = ({ merge, called, by, agreed, stays }: Joined): Html => html`
  <h2 class="govuk-heading-m">${called}</h2>
  <p class="govuk-body">Put together by ${by} at ${momentText(merge.recordedAt)}${agreed && `, agreed with ${agreed}`}: <span class="kith-words">${merge.reason}</span></p>
  ${
    stays.length > 0 &&
    html`<p class="govuk-body">Recorded since, and staying with this record. If any of it is about the other, record it there afterwards, and mark it here as recorded in error:</p>
    <ul class="govuk-list govuk-list--bullet">${stays.map(title => html`<li>${title}</li>`)}</ul>`
  }`
