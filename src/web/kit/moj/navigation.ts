import { attributes, type Html, html } from '../../html.ts'
import { type Content, type Dress, more, said } from '../content.ts'

interface Link extends Content, Dress {
  href: string
  /** This very page. */
  active?: boolean | undefined
}

export interface SubNavigation extends Dress {
  /** Names the landmark, where a page has more than one. */
  label?: string | undefined
  items: readonly Link[]
}

/** The pages about one thing: the overview, the plan and the chronology of one child. */
export const subNavigation = ({ label, items, classes, attributes: given }: SubNavigation): Html =>
  html`<nav class="moj-sub-navigation${more(classes)}" aria-label="${label || 'Secondary navigation region'}"${attributes(given)}>
    <ul class="moj-sub-navigation__list">${items.map(
      item => html`
      <li class="moj-sub-navigation__item${more(item.classes)}">${anchor('moj-sub-navigation__link', item)}</li>`,
    )}
    </ul>
  </nav>`

export interface PrimaryNavigation extends SubNavigation {
  containerClasses?: string | undefined
  searchHtml?: Html | undefined
}

export const primaryNavigation = ({ label, items, searchHtml, containerClasses, ...dress }: PrimaryNavigation): Html =>
  html`<div class="moj-primary-navigation${more(containerClasses)}">
    <div class="moj-primary-navigation__container">
      <div class="moj-primary-navigation__nav">
        <nav class="moj-primary-navigation${more(dress.classes)}"${label && html` aria-label="${label}"`}${attributes(dress.attributes)}>
          <ul class="moj-primary-navigation__list">${items.map(
            item => html`
            <li class="moj-primary-navigation__item">${anchor('moj-primary-navigation__link', item)}</li>`,
          )}
          </ul>
        </nav>
      </div>
      ${searchHtml && html`<div class="moj-primary-navigation__search">${searchHtml}</div>`}
    </div>
  </div>`

const anchor = (classes: string, { href, active, attributes: given, ...words }: Link) =>
  html`<a class="${classes}"${active && html` aria-current="page"`} href="${href}"${attributes(given)}>${said(words)}</a>`

export interface SideNavigation extends Dress {
  label?: string | undefined
  items?: readonly Link[] | undefined
  sections?: readonly { heading: Content & Dress & { headingLevel?: number | undefined }; items: readonly Link[] }[] | undefined
}

/** A list of pages beside the page; in sections, each under its heading, where there are many. */
export const sideNavigation = ({ label, items = [], sections, classes, attributes: given }: SideNavigation): Html =>
  html`<nav class="moj-side-navigation${more(classes)}"${label && html` aria-label="${label}"`}${attributes(given)}>${
    sections
      ? sections.map(({ heading, items }) => {
          const level = `h${heading.headingLevel ?? 4}`
          return html`
    <${level} class="moj-side-navigation__title${more(heading.classes)}"${attributes(heading.attributes)}>${said(heading)}</${level}>
    ${list(items)}`
        })
      : list(items)
  }
  </nav>`

const list = (items: readonly Link[]) =>
  html`<ul class="moj-side-navigation__list">${items.map(
    ({ href, active, attributes: given, ...words }) => html`
      <li class="moj-side-navigation__item${active && ' moj-side-navigation__item--active'}"${attributes(given)}><a href="${href}"${
        active && html` aria-current="location"`
      }>${said(words)}</a></li>`,
  )}
    </ul>`
