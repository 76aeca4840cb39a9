import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, more, said } from './content.ts'

export interface Button extends Content, Dress {
  id?: string | undefined
  /** With it the button is a link that looks like one. */
  href?: string | undefined
  type?: 'submit' | 'button' | 'reset' | undefined
  name?: string | undefined
  value?: string | undefined
  disabled?: boolean | undefined
  /** A second click within a second does nothing; the save must still be safe to repeat. */
  preventDoubleClick?: boolean | undefined
  isStartButton?: boolean | undefined
}

const arrow = html`<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
  <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/>
</svg>`

export function button({ id, href, type, name, value, disabled, preventDoubleClick, isStartButton, ...rest }: Button): Html {
  const dress = html` class="govuk-button${more(rest.classes)}${isStartButton && ' govuk-button--start'}" data-module="govuk-button"${attributes(
    rest.attributes,
  )}${id && html` id="${id}"`}`
  const words = isStartButton && rest.html ? html`<span>${rest.html}</span>` : said(rest)
  if (href) return html`<a href="${href}" role="button" draggable="false"${dress}>${words}${isStartButton && arrow}</a>`
  return html`<button type="${type || 'submit'}"${value && html` value="${value}"`}${name && html` name="${name}"`}${
    disabled && html` disabled aria-disabled="true"`
  }${preventDoubleClick !== undefined && html` data-prevent-double-click="${String(preventDoubleClick)}"`}${dress}>${words}${
    isStartButton && arrow
  }</button>`
}
