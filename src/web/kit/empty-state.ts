import { type Html, html } from '../html.ts'

export interface EmptyState {
  /** What it means that there is nothing: "Nobody is waiting for an answer from you". */
  says: string
  /** What could be done about it. */
  next?: Html | string | undefined
}

/** Where a list would stand if there were anything in it. */
export const emptyState = ({ says, next }: EmptyState): Html =>
  html`<div class="kith-empty"><p class="govuk-body kith-empty__says">${says}</p>${next && html`<p class="govuk-body">${next}</p>`}</div>`
