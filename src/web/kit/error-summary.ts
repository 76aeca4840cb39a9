import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, more, said } from './content.ts'

export interface ErrorSummary extends Dress {
  titleText?: string | undefined
  titleHtml?: Html | undefined
  descriptionText?: string | undefined
  descriptionHtml?: Html | undefined
  /** `href` leads to the first control of the question that is wrong. */
  errorList?: readonly (Content & { href?: string | undefined; attributes?: Dress['attributes'] })[] | undefined
  disableAutoFocus?: boolean | undefined
}

export function errorSummary({ errorList, disableAutoFocus, ...rest }: ErrorSummary): Html {
  const description = rest.descriptionHtml ?? rest.descriptionText
  return html`<div class="govuk-error-summary${more(rest.classes)}"${
    disableAutoFocus !== undefined && html` data-disable-auto-focus="${String(disableAutoFocus)}"`
  }${attributes(rest.attributes)} data-module="govuk-error-summary">
    <div role="alert">
      <h2 class="govuk-error-summary__title">${rest.titleHtml ?? rest.titleText}</h2>
      <div class="govuk-error-summary__body">
        ${description && html`<p>${description}</p>`}
        ${
          !!errorList?.length &&
          html`<ul class="govuk-list govuk-error-summary__list">
          ${errorList.map(
            item => html`<li>${item.href ? html`<a href="${item.href}"${attributes(item.attributes)}>${said(item)}</a>` : said(item)}</li>`,
          )}
        </ul>`
        }
      </div>
    </div>
  </div>`
}
