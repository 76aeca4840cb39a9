import { attributes, type Html, html } from '../html.ts'
import { type Content, type Dress, type Maybe, more, said } from './content.ts'

export interface Cell extends Content, Dress {
  format?: 'numeric' | undefined
  colspan?: number | undefined
  rowspan?: number | undefined
}

export interface Table extends Dress {
  caption?: string | undefined
  captionClasses?: string | undefined
  head?: readonly Cell[] | undefined
  rows: readonly Maybe<readonly Cell[]>[]
  firstCellIsHeader?: boolean | undefined
}

export const table = ({ caption, captionClasses, head, rows, firstCellIsHeader, classes, attributes: given }: Table): Html =>
  html`<table class="govuk-table${more(classes)}"${attributes(given)}>
    ${caption && html`<caption class="govuk-table__caption${more(captionClasses)}">${caption}</caption>`}
    ${
      head &&
      html`<thead class="govuk-table__head">
      <tr class="govuk-table__row">${head.map(cell => written('th', html` scope="col"`, 'header', cell, cell.format))}</tr>
    </thead>`
    }
    <tbody class="govuk-table__body">${rows.map(
      row =>
        row &&
        html`
      <tr class="govuk-table__row">${row.map((cell, i) =>
        firstCellIsHeader && i === 0
          ? written('th', html` scope="row"`, 'header', cell)
          : written('td', undefined, 'cell', cell, cell.format),
      )}</tr>`,
    )}
    </tbody>
  </table>`

const written = (tag: 'th' | 'td', scope: Html | undefined, part: string, cell: Cell, format?: string) =>
  html`<${tag}${scope} class="govuk-table__${part}${format && ` govuk-table__${part}--${format}`}${more(cell.classes)}"${
    cell.colspan && html` colspan="${cell.colspan}"`
  }${cell.rowspan && html` rowspan="${cell.rowspan}"`}${attributes(cell.attributes)}>${said(cell)}</${tag}>`
