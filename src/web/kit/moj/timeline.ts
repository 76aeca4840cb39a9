import { attributes, type Html, html } from '../../html.ts'
import { type Content, type Dress, type Maybe, more, said } from '../content.ts'

interface Moment extends Content, Dress {
  label: Content
  byline?: Maybe<Content>
  /** For machines, and as people say it. */
  datetime: { timestamp: string; text: string }
}

export interface Timeline extends Dress {
  items: readonly Moment[]
  headingLevel?: number | undefined
}

/** What happened, one thing below the other. */
export const timeline = ({ items, headingLevel = 2, classes, attributes: given }: Timeline): Html =>
  html`<div class="moj-timeline${more(classes)}"${attributes(given)}>${items.map(item => moment(item, `h${headingLevel}`))}
  </div>`

const moment = ({ label, byline, datetime, classes, attributes: given, ...content }: Moment, heading: string) => html`
  <div class="moj-timeline__item${more(classes)}"${attributes(given)}>
    <div class="moj-timeline__header">
      <${heading} class="moj-timeline__title">${said(label)}</${heading}>
      ${byline && html`<p class="moj-timeline__byline">by ${said(byline)}</p>`}
    </div>
    <p class="moj-timeline__date"><time datetime="${datetime.timestamp}">${datetime.text}</time></p>
    <div class="moj-timeline__description">${said(content)}</div>
  </div>`
