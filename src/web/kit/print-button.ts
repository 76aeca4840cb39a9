import { type Html, html } from '../html.ts'

/** Hidden until the script that makes it work has started: every browser can print without it. */
export const printButton = (says = 'Print this page'): Html =>
  html`<button class="govuk-button govuk-button--secondary kith-print-button" type="button" data-print hidden>${says}</button>`
