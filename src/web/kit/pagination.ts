import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, given, type Maybe, more, said } from './content.ts'

interface Beside extends Content {
  href?: string | undefined
  labelText?: string | undefined
  attributes?: Dress['attributes']
}

interface Numbered {
  number?: number | string | undefined
  href?: string | undefined
  current?: boolean | undefined
  ellipsis?: boolean | undefined
  visuallyHiddenText?: string | undefined
  attributes?: Dress['attributes']
}

export interface Pagination extends Dress {
  previous?: Maybe<Beside>
  next?: Maybe<Beside>
  items?: readonly Maybe<Numbered>[] | undefined
  landmarkLabel?: string | undefined
}

const arrow = (side: string, path: string) =>
  html`<svg class="govuk-pagination__icon govuk-pagination__icon--${side}" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
    <path d="${path}"></path>
  </svg>`
const arrows = {
  prev: arrow(
    'prev',
    'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  ),
  next: arrow(
    'next',
    'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
  ),
}

/** Pages of one list by number; or, without numbers, the page before and the page after as two blocks. */
export function pagination({ previous, next, items, landmarkLabel, classes, ...dress }: Pagination): Html {
  const block = !items && Boolean(previous || next)
  return html`<nav class="govuk-pagination${block && ' govuk-pagination--block'}${more(classes)}" aria-label="${
    landmarkLabel || 'Pagination'
  }"${attributes(dress.attributes)}>
    ${beside('prev', given(previous), 'Previous', block)}
    ${items && html`<ul class="govuk-pagination__list">${items.map(item => item && Object.keys(item).length > 0 && numbered(item))}</ul>`}
    ${beside('next', given(next), 'Next', block)}
  </nav>`
}

function beside(side: 'prev' | 'next', link: Beside | undefined, word: string, block: boolean): Html | undefined {
  if (!link?.href) return undefined
  const words = said(link) ?? html`${word}<span class="govuk-visually-hidden"> page</span>`
  const first = block || side === 'prev'
  return html`<div class="govuk-pagination__${side}">
    <a class="govuk-link govuk-pagination__link" href="${link.href}" rel="${side}"${attributes(link.attributes)}>
      ${first && arrows[side]}
      <span class="govuk-pagination__link-title${block && !link.labelText && ' govuk-pagination__link-title--decorated'}">${words}</span>
      ${
        block &&
        link.labelText &&
        html`<span class="govuk-visually-hidden">:</span>
      <span class="govuk-pagination__link-label">${link.labelText}</span>`
      }
      ${!first && arrows[side]}
    </a>
  </div>`
}

function numbered({ number, href, current, ellipsis, visuallyHiddenText, attributes: given }: Numbered): Html {
  const classes = `govuk-pagination__item${current ? ' govuk-pagination__item--current' : ''}`
  if (ellipsis) return html`<li class="${classes} govuk-pagination__item--ellipsis">&ctdot;</li>`
  return html`<li class="${classes}">
    <a class="govuk-link govuk-pagination__link" href="${href}" aria-label="${visuallyHiddenText ?? `Page ${number}`}"${
      current && html` aria-current="page"`
    }${attributes(given)}>${number}</a>
  </li>`
}
