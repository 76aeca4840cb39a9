import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, type Maybe, more } from './content.ts'

interface Tab {
  id?: string | undefined
  label: string
  panel: Content & { attributes?: Dress['attributes'] }
  attributes?: Dress['attributes']
}

export interface Tabs extends Dress {
  id?: string | undefined
  idPrefix?: string | undefined
  title?: string | undefined
  items?: readonly Maybe<Tab>[] | undefined
}

/** Without JavaScript, a list of contents and the sections one below the other. */
export function tabs({ id, idPrefix = '', title, items, classes, attributes: given }: Tabs): Html {
  const idOf = (tab: Tab, i: number) => tab.id || `${idPrefix}-${i + 1}`
  return html`<div${id && html` id="${id}"`} class="govuk-tabs${more(classes)}"${attributes(given)} data-module="govuk-tabs">
    <h2 class="govuk-tabs__title">${title ?? 'Contents'}</h2>
    ${
      !!items?.length &&
      html`<ul class="govuk-tabs__list">${items.map(
        (tab, i) =>
          tab &&
          html`
      <li class="govuk-tabs__list-item${i === 0 && ' govuk-tabs__list-item--selected'}">
        <a class="govuk-tabs__tab" href="#${idOf(tab, i)}"${attributes(tab.attributes)}>${tab.label}</a>
      </li>`,
      )}
    </ul>`
    }
    ${items?.map(
      (tab, i) =>
        tab &&
        html`<div class="govuk-tabs__panel${i > 0 && ' govuk-tabs__panel--hidden'}" id="${idOf(tab, i)}"${attributes(tab.panel.attributes)}>
      ${tab.panel.html ?? (tab.panel.text && html`<p class="govuk-body">${tab.panel.text}</p>`)}
    </div>`,
    )}
  </div>`
}
