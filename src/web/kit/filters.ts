import { type Html, html } from '../html.ts'
import { button } from './button.ts'

export interface Filters {
  /** The page's own address: what is chosen stands in it, so that it can be kept and sent. Nothing personal may be asked here. */
  action: string
  /** Selects, boxes and the like, one to each thing one may narrow by. */
  fields: readonly Html[]
  /** What is chosen now, each with the address at which it is chosen no more. */
  chosen?: readonly { says: string; without: string }[] | undefined
  submit?: string | undefined
}

/** Narrows a list by asking the server again; works without JavaScript. */
export const filters = ({ action, fields, chosen = [], submit = 'Show' }: Filters): Html =>
  html`<form class="kith-filters" action="${action}" method="get">
    <div class="kith-filters__fields">${fields}${button({ text: submit, classes: 'govuk-button--secondary kith-filters__button' })}</div>
    ${
      chosen.length > 0 &&
      html`<ul class="kith-filters__chosen">${chosen.map(
        ({ says, without }) =>
          html`<li><a class="govuk-link kith-chip" href="${without}"><span class="govuk-visually-hidden">Show without: </span>${says} <span aria-hidden="true">×</span></a></li>`,
      )}<li><a class="govuk-link" href="${action}">Show all</a></li></ul>`
    }
  </form>`
