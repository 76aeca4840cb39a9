import { attributes, type Html, html } from '../html.ts'
import { button } from './button.ts'
import { type Content, type Dress, more } from './content.ts'
import { translated } from './translated.ts'

export interface ExitThisPage extends Content, Dress {
  id?: string | undefined
  redirectUrl?: string | undefined
  activatedText?: string | undefined
  timedOutText?: string | undefined
  pressTwoMoreTimesText?: string | undefined
  pressOneMoreTimeText?: string | undefined
}

const emergency = html`<span class="govuk-visually-hidden">Emergency</span> Exit this page`

/** For pages that someone may have to leave in a hurry, because of who walks in. */
export const exitThisPage = ({ id, text, html: inside, redirectUrl, classes, attributes: given, ...says }: ExitThisPage): Html =>
  html`<div${id && html` id="${id}"`} class="govuk-exit-this-page${more(classes)}" data-module="govuk-exit-this-page"${attributes(
    given,
  )}${attributes(translated(says))}>
    ${button({
      text,
      html: inside ?? (text ? undefined : emergency),
      classes: 'govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button',
      href: redirectUrl || 'https://www.bbc.co.uk/weather',
      attributes: { rel: 'nofollow noreferrer' },
    })}
  </div>`
