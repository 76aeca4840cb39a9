import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, more, said } from './content.ts'
import { type Tag, tag } from './tag.ts'

interface Message extends Content, Dress {
  id?: string | undefined
}

export const insetText = ({ id, classes, attributes: given, ...content }: Message): Html =>
  html`<div${id && html` id="${id}"`} class="govuk-inset-text${more(classes)}"${attributes(given)}>
    ${said(content)}
  </div>`

export interface Details extends Message {
  summaryText?: string | undefined
  summaryHtml?: Html | undefined
  open?: boolean | undefined
}

export const details = ({ id, summaryText, summaryHtml, open, classes, attributes: given, ...content }: Details): Html =>
  html`<details${id && html` id="${id}"`} class="govuk-details${more(classes)}"${attributes(given)}${open && html` open`}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">${summaryHtml ?? summaryText}</span>
    </summary>
    <div class="govuk-details__text">${said(content)}</div>
  </details>`

export const warningText = ({ iconFallbackText, ...rest }: Content & Dress & { iconFallbackText?: string | undefined }): Html =>
  html`<div class="govuk-warning-text${more(rest.classes)}"${attributes(rest.attributes)}>
    <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">${iconFallbackText || 'Warning'}</span>
      ${said(rest)}
    </strong>
  </div>`

export interface NotificationBanner extends Content, Dress {
  /** 'success' takes the focus and is read out: for what the worker has just done. */
  type?: string | undefined
  titleText?: string | undefined
  titleHtml?: Html | undefined
  titleId?: string | undefined
  titleHeadingLevel?: number | string | undefined
  role?: string | undefined
  disableAutoFocus?: boolean | undefined
}

export function notificationBanner({ type, text, html: inside, ...rest }: NotificationBanner): Html {
  const success = type === 'success'
  const titleId = rest.titleId || 'govuk-notification-banner-title'
  const heading = `h${rest.titleHeadingLevel || 2}`
  return html`<div class="govuk-notification-banner${success && ' govuk-notification-banner--success'}${more(rest.classes)}" role="${
    rest.role || (success ? 'alert' : 'region')
  }" aria-labelledby="${titleId}" data-module="govuk-notification-banner"${
    rest.disableAutoFocus !== undefined && html` data-disable-auto-focus="${String(rest.disableAutoFocus)}"`
  }${attributes(rest.attributes)}>
    <div class="govuk-notification-banner__header">
      <${heading} class="govuk-notification-banner__title" id="${titleId}">
        ${rest.titleHtml || rest.titleText || (success ? 'Success' : 'Important')}
      </${heading}>
    </div>
    <div class="govuk-notification-banner__content">
      ${inside ?? (text && html`<p class="govuk-notification-banner__heading">${text}</p>`)}
    </div>
  </div>`
}

export const phaseBanner = ({ tag: phase, classes, attributes: given, ...content }: Content & Dress & { tag?: Tag | undefined }): Html =>
  html`<div class="govuk-phase-banner govuk-width-container${more(classes)}"${attributes(given)}>
    <p class="govuk-phase-banner__content">
      ${tag({ text: phase?.text, html: phase?.html, classes: `govuk-phase-banner__content__tag${more(phase?.classes)}` })}
      <span class="govuk-phase-banner__text">${said(content)}</span>
    </p>
  </div>`
