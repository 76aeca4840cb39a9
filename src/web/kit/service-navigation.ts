import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, type Maybe, more, said } from './content.ts'

interface Item extends Content {
  href?: string | undefined
  /** This very page. */
  current?: boolean | undefined
  /** A page below this one. */
  active?: boolean | undefined
  attributes?: Dress['attributes']
}

export interface ServiceNavigation extends Dress {
  serviceName?: string | undefined
  serviceUrl?: string | undefined
  ariaLabel?: string | undefined
  navigation?: readonly Maybe<Item>[] | undefined
  navigationId?: string | undefined
  navigationLabel?: string | undefined
  navigationClasses?: string | undefined
  menuButtonText?: string | undefined
  menuButtonLabel?: string | undefined
  collapseNavigationOnMobile?: boolean | undefined
  slots?:
    | {
        start?: Html | undefined
        end?: { html: Html; align?: string | undefined } | undefined
        navigationStart?: Html | undefined
        navigationEnd?: Html | undefined
      }
    | undefined
}

export function serviceNavigation(asked: ServiceNavigation): Html {
  const { slots } = asked
  const dress = html` class="govuk-service-navigation${more(asked.classes)}" data-module="govuk-service-navigation"${attributes(asked.attributes)}`
  const inside = html`<div class="govuk-width-container${slots?.end?.align === 'inline' && ' govuk-service-navigation__inlining-container'}">
    ${slots?.start}
    <div class="govuk-service-navigation__container">${asked.serviceName && name(asked.serviceName, asked.serviceUrl)}${list(asked)}</div>
    ${slots?.end?.html}
  </div>`
  // With a name it is a landmark of its own; without, the list of links inside is one already.
  return asked.serviceName || slots?.start || slots?.end
    ? html`<section aria-label="${asked.ariaLabel ?? 'Service information'}"${dress}>${inside}</section>`
    : html`<div${dress}>${inside}</div>`
}

const name = (words: string, url: string | undefined) => html`<span class="govuk-service-navigation__service-name">
    ${
      url
        ? html`<a href="${url}" class="govuk-service-navigation__link">${words}</a>`
        : html`<span class="govuk-service-navigation__text">${words}</span>`
    }
  </span>`

function list({ navigation = [], slots, navigationId = 'navigation', ...asked }: ServiceNavigation): Html | undefined {
  const items = navigation.filter(item => !!item)
  if (!items.length && !slots?.navigationStart && !slots?.navigationEnd) return undefined
  const menu = asked.menuButtonText || 'Menu'
  const label = asked.menuButtonLabel && asked.menuButtonLabel !== menu && asked.menuButtonLabel
  return html`<nav aria-label="${asked.navigationLabel || menu}" class="govuk-service-navigation__wrapper${more(asked.navigationClasses)}">
    ${
      (asked.collapseNavigationOnMobile ?? items.length > 1) &&
      html`<button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="${navigationId}"${
        label && html` aria-label="${label}"`
      } hidden aria-hidden="true">${menu}</button>`
    }
    <ul class="govuk-service-navigation__list" id="${navigationId}">
      ${slots?.navigationStart}${items.map(link)}${slots?.navigationEnd}
    </ul>
  </nav>`
}

function link(item: Item): Html {
  const here = item.active || item.current
  const current = here && html` aria-current="${item.current ? 'page' : 'true'}"`
  // Strong, so that those who set their own colours still see where they are.
  const words = here ? html`<strong class="govuk-service-navigation__active-fallback">${said(item)}</strong>` : said(item)
  return html`<li class="govuk-service-navigation__item${here && ' govuk-service-navigation__item--active'}">${
    item.href
      ? html`<a class="govuk-service-navigation__link" href="${item.href}"${current}${attributes(item.attributes)}>${words}</a>`
      : words && html`<span class="govuk-service-navigation__text"${current}>${words}</span>`
  }</li>`
}
