import { attributes, type Html, html } from '../../html.ts'
import { type Button, button } from '../button.ts'
import { type Content, type Dress, type Maybe, more, said } from '../content.ts'

/** A small mark beside a name: "Urgent". In colour and in words. */
export const badge = ({ classes, attributes: given, ...content }: Content & Dress): Html =>
  html`<span class="moj-badge${more(classes)}"${attributes(given)}>${said(content)}</span>`

export interface ButtonMenu extends Dress {
  button: { text: string; classes?: string | undefined }
  alignMenu?: 'left' | 'right' | undefined
  items: readonly Button[]
}

/** Several actions behind one button; without JavaScript, the buttons themselves. */
export const buttonMenu = ({ button: opener, alignMenu, items, classes, attributes: given }: ButtonMenu): Html =>
  html`<div class="moj-button-menu${more(classes)}" data-module="moj-button-menu"${attributes(given)}${attributes({
    'data-button-text': opener.text,
    'data-button-classes': opener.classes,
    'data-align-menu': alignMenu,
  })}>
    ${items.map(item => button({ ...item, classes: `moj-button-menu__item govuk-button--secondary${more(item.classes)}` }))}
  </div>`

export interface IdentityBar extends Dress {
  title?: Maybe<Content>
  menus?: readonly ButtonMenu[] | undefined
}

/** Whose record this is, on every page of it. */
export const identityBar = ({ title, menus, classes, attributes: given }: IdentityBar): Html =>
  html`<div class="moj-identity-bar${more(classes)}"${attributes(given)}>
    <div class="moj-identity-bar__container">
      <div class="moj-identity-bar__details">${title && html`<span class="moj-identity-bar__title">${said(title)}</span>`}</div>
      ${
        menus &&
        html`<div class="moj-identity-bar__actions">${menus.map(menu => html`<div class="moj-identity-bar__menu">${buttonMenu(menu)}</div>`)}</div>`
      }
    </div>
  </div>`
