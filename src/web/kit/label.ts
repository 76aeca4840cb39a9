import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, more, said } from './content.ts'

export interface Label extends Content, Dress {
  for?: string | undefined
  isPageHeading?: boolean | undefined
}

export function label({ for: id, isPageHeading, classes, attributes: given, ...content }: Label): Html | undefined {
  const words = said(content)
  if (!words) return undefined
  const element = html`<label class="govuk-label${more(classes)}"${attributes(given)}${id && html` for="${id}"`}>
    ${words}
  </label>`
  return isPageHeading ? html`<h1 class="govuk-label-wrapper">${element}</h1>` : element
}

export interface Hint extends Content, Dress {
  id?: string | undefined
}

export const hint = ({ id, classes, attributes: given, ...content }: Hint): Html =>
  html`<div${id && html` id="${id}"`} class="govuk-hint${more(classes)}"${attributes(given)}>
    ${said(content)}
  </div>`

export interface ErrorMessage extends Content, Dress {
  id?: string | undefined
  /** Read out before the message; null where the message says for itself that it is an error. */
  visuallyHiddenText?: string | null | undefined
}

export const errorMessage = ({ id, visuallyHiddenText = 'Error', classes, attributes: given, ...content }: ErrorMessage): Html =>
  html`<p${id && html` id="${id}"`} class="govuk-error-message${more(classes)}"${attributes(given)}>
    ${visuallyHiddenText && html`<span class="govuk-visually-hidden">${visuallyHiddenText}:</span> `}${said(content)}
  </p>`
