import { attributes, type Html, html } from '../html.ts'
import { button } from './button.ts'
import { type Content, type Dress, more, said } from './content.ts'

interface PanelAction extends Dress {
  text: string
  href?: string | undefined
  type?: 'submit' | 'button' | 'reset' | undefined
}

export interface Panel extends Content, Dress {
  titleText?: string | undefined
  titleHtml?: Html | undefined
  headingLevel?: number | string | undefined
  /** Only on an interruption (classes: 'govuk-panel--interruption'). */
  actions?: (Dress & { items?: readonly PanelAction[] | undefined }) | undefined
}

/** "Referral saved", or, as an interruption, "Are you sure?". */
export function panel({ titleText, titleHtml, headingLevel, actions, classes, attributes: given, ...content }: Panel): Html {
  const interrupts = classes?.includes('govuk-panel--interruption')
  const heading = `h${headingLevel || 1}`
  const body = said(content)
  return html`<div class="govuk-panel${!interrupts && ' govuk-panel--confirmation'}${more(classes)}"${attributes(given)}>
    <${heading} class="govuk-panel__title">${titleHtml ?? titleText}</${heading}>
    ${body && html`<div class="govuk-panel__body">${body}</div>`}
    ${
      interrupts &&
      actions &&
      html`<div class="govuk-panel__actions${more(actions.classes)}"${attributes(actions.attributes)}>
      ${!!actions.items?.length && html`<div class="govuk-button-group">${actions.items.map(action)}</div>`}
    </div>`
    }
  </div>`
}

const action = ({ text, href, type, classes, attributes: given }: PanelAction) =>
  href && type !== 'button'
    ? html`<a class="govuk-link govuk-link--inverse${more(classes)}" href="${href}"${attributes(given)}>${text}</a>`
    : button({ text, href, type: type || 'button', classes: `govuk-button--inverse${more(classes)}`, attributes: given })
