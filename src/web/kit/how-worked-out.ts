import type { InForce, Source } from '../../kernel/kernel.ts'
import { type Html, html } from '../html.ts'
import { dayText } from './day-text.ts'
import { details } from './messages.ts'

/** As much of a rule as a worker reads. */
export interface Explained {
  says: string
  reading?: string | undefined
  source: Source
  examples: readonly { name: string }[]
  inForce: InForce
}

/** Nothing is explained twice: the words are the rule's own. `began` says what started it, for the one child whom it is shown for. */
export const howWorkedOut = ({ says, reading, source, examples, inForce }: Explained, began?: Html): Html =>
  details({
    classes: 'kith-how',
    summaryText: 'How is this worked out?',
    html: html`<p class="govuk-body">${says}</p>
      ${began && html`<p class="govuk-body">${began}</p>`}
      ${reading && html`<p class="govuk-body">How we read it: ${reading}</p>`}
      ${
        examples.length > 0 &&
        html`<p class="govuk-body">For example:</p>
      <ul class="govuk-list govuk-list--bullet">${examples.map(({ name }) => html`<li>${name}</li>`)}</ul>`
      }
      <p class="govuk-body">
        <a class="govuk-link" href="${source.url}">${source.title}</a>, ${source.at}.
        In force from ${dayText(inForce.from)}${inForce.until && html` until ${dayText(inForce.until)}`}.
      </p>`,
  })
