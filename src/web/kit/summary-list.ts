import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, given, type Maybe, more, said } from './content.ts'

export interface Action extends Content, Dress {
  href: string
  /** Says what the link is about, to those who hear it out of its row: "Change" + "name". */
  visuallyHiddenText?: string | undefined
}

interface Actions {
  items?: readonly Action[] | undefined
  classes?: string | undefined
}

interface Row {
  key: Content & { classes?: string | undefined }
  value: Content & { classes?: string | undefined }
  actions?: Maybe<Actions>
  classes?: string | undefined
}

interface Card extends Dress {
  title?: (Content & { classes?: string | undefined; headingLevel?: number | undefined }) | undefined
  actions?: Actions | undefined
}

export interface SummaryList extends Dress {
  rows: readonly Maybe<Row>[]
  card?: Maybe<Card>
}

export function summaryList({ rows, card, ...dress }: SummaryList): Html {
  const anyActions = rows.some(row => row && given(row.actions)?.items?.length)
  const title = card ? card.title : undefined
  const list = html`<dl class="govuk-summary-list${more(dress.classes)}"${attributes(dress.attributes)}>${rows.map(
    row =>
      row &&
      html`
    <div class="govuk-summary-list__row${
      anyActions && !given(row.actions)?.items && ' govuk-summary-list__row--no-actions'
    }${more(row.classes)}">
      <dt class="govuk-summary-list__key${more(row.key.classes)}">${said(row.key)}</dt>
      <dd class="govuk-summary-list__value${more(row.value.classes)}">${said(row.value)}</dd>
      ${row.actions && actions(row.actions, title)}
    </div>`,
  )}
  </dl>`
  return card ? carded(card, list) : list
}

function actions({ items, classes }: Actions, title: Card['title']): Html | undefined {
  if (!items?.length) return undefined
  return html`<dd class="govuk-summary-list__actions${more(classes)}">${
    items.length === 1
      ? link(items[0]!, title)
      : html`<ul class="govuk-summary-list__actions-list">${items.map(
          item => html`<li class="govuk-summary-list__actions-list-item">${link(item, title)}</li>`,
        )}</ul>`
  }</dd>`
}

function carded({ title, actions: { items, classes } = {}, ...dress }: Card, list: Html): Html {
  const level = `h${title?.headingLevel || 2}`
  return html`<div class="govuk-summary-card${more(dress.classes)}"${attributes(dress.attributes)}>
    <div class="govuk-summary-card__title-wrapper">
      ${title && html`<${level} class="govuk-summary-card__title${more(title.classes)}">${said(title)}</${level}>`}
      ${
        items?.length === 1
          ? html`<div class="govuk-summary-card__actions${more(classes)}">${link(items[0]!, title)}</div>`
          : !!items?.length &&
            html`<ul class="govuk-summary-card__actions${more(classes)}">${items.map(
              item => html`<li class="govuk-summary-card__action">${link(item, title)}</li>`,
            )}</ul>`
      }
    </div>
    <div class="govuk-summary-card__content">${list}</div>
  </div>`
}

const link = (action: Action, title: Card['title']) =>
  html`<a class="govuk-link${more(action.classes)}" href="${action.href}"${attributes(action.attributes)}>${said(action)}${
    (action.visuallyHiddenText || title) &&
    html`<span class="govuk-visually-hidden">${action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}${
      title && html` (${said(title)})`
    }</span>`
  }</a>`
