import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, type Maybe, more, said } from './content.ts'
import { type Tag, tag } from './tag.ts'

interface Task {
  title: Content & { classes?: string | undefined }
  hint?: Maybe<Content>
  /** Plain words when done ("Completed"); a tag for what still needs someone. */
  status: Content & { tag?: Tag | undefined; classes?: string | undefined }
  href?: string | undefined
  classes?: string | undefined
}

export interface TaskList extends Dress {
  items: readonly Maybe<Task>[]
  idPrefix?: string | undefined
}

export const taskList = ({ items, idPrefix = 'task-list', classes, attributes: given }: TaskList): Html =>
  html`<ul class="govuk-task-list${more(classes)}"${attributes(given)}>${items.map((item, i) => item && task(item, `${idPrefix}-${i + 1}`))}</ul>`

function task({ title, hint, status, href, classes }: Task, id: string): Html {
  const describedBy = `${hint ? `${id}-hint ` : ''}${id}-status`
  return html`<li class="govuk-task-list__item${href && ' govuk-task-list__item--with-link'}${more(classes)}">
    <div class="govuk-task-list__name-and-hint">
      ${
        href
          ? html`<a class="govuk-link govuk-task-list__link${more(title.classes)}" href="${href}" aria-describedby="${describedBy}">${said(title)}</a>`
          : html`<div${title.classes && html` class="${title.classes}"`}>${said(title)}</div>`
      }
      ${hint && html`<div id="${id}-hint" class="govuk-task-list__hint">${said(hint)}</div>`}
    </div>
    <div class="govuk-task-list__status${more(status.classes)}" id="${id}-status">${status.tag ? tag(status.tag) : said(status)}</div>
  </li>`
}
