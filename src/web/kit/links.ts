import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, more, said } from './content.ts'

export const backLink = ({ href, classes, attributes: given, ...content }: Content & Dress & { href?: string | undefined }): Html =>
  html`<a href="${href || '#'}" class="govuk-back-link${more(classes)}"${attributes(given)}>${said(content) || 'Back'}</a>`

export const skipLink = ({ href, classes, attributes: given, ...content }: Content & Dress & { href?: string | undefined }): Html =>
  html`<a href="${href || '#content'}" class="govuk-skip-link${more(classes)}"${attributes(given)} data-module="govuk-skip-link">${said(content)}</a>`

export interface Breadcrumbs extends Dress {
  /** From the top down; the last, without href, is the page itself. */
  items: readonly (Content & { href?: string | undefined; attributes?: Dress['attributes'] })[]
  collapseOnMobile?: boolean | undefined
  labelText?: string | undefined
}

export const breadcrumbs = ({ items, collapseOnMobile, labelText, classes, attributes: given }: Breadcrumbs): Html =>
  html`<nav class="govuk-breadcrumbs${more(classes)}${collapseOnMobile && ' govuk-breadcrumbs--collapse-on-mobile'}"${attributes(
    given,
  )} aria-label="${labelText ?? 'Breadcrumb'}">
    <ol class="govuk-breadcrumbs__list">${items.map(item =>
      item.href
        ? html`
      <li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${item.href}"${attributes(item.attributes)}>${said(item)}</a></li>`
        : html`
      <li class="govuk-breadcrumbs__list-item" aria-current="page">${said(item)}</li>`,
    )}
    </ol>
  </nav>`
