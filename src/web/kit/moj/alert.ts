import { attributes, type Html, html } from '../../html.ts'
import { type Content, type Dress, more, said } from '../content.ts'
import { icons } from './alert-icons.ts'

export interface Alert extends Content, Dress {
  variant?: keyof typeof icons | undefined
  /** Read out with the kind of alert ("warning: Restricted record"); shown only where asked, or where it is all there is. */
  title: string
  showTitleAsHeading?: boolean | undefined
  headingTag?: 'h2' | 'h3' | 'h4' | undefined
  dismissible?: boolean | undefined
  dismissText?: string | undefined
  disableAutoFocus?: boolean | undefined
  focusOnDismissSelector?: string | undefined
  role?: string | undefined
}

export function alert({ variant = 'information', title, headingTag = 'h2', ...rest }: Alert): Html {
  const content = said(rest)
  const headed = rest.showTitleAsHeading && content
  return html`<div role="${rest.role || 'region'}" class="moj-alert moj-alert--${variant}${headed && ' moj-alert--with-heading'}${more(
    rest.classes,
  )}" aria-label="${variant}: ${title}" data-module="moj-alert"${attributes({
    'data-dismissible': rest.dismissible && 'true',
    'data-disable-auto-focus': rest.disableAutoFocus && 'true',
    'data-focus-on-dismiss-selector': rest.focusOnDismissSelector,
  })}${attributes(rest.attributes)}>
    <div>
      <svg class="moj-alert__icon" role="presentation" focusable="false" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30" height="30" width="30">${icons[variant]}</svg>
    </div>
    <div class="moj-alert__content">${headed && html`<${headingTag} class="moj-alert__heading">${title}</${headingTag}>`}${content ?? title}</div>
    <div class="moj-alert__action"><button class="moj-alert__dismiss" hidden>${rest.dismissText || 'Dismiss'}</button></div>
  </div>`
}
