import { attributes, type Html, html, type Part } from '../html.ts'
import { more } from './content.ts'
import { emptyState } from './empty-state.ts'
import { sortable } from './moj/sortable.ts'

interface Column {
  head: string
  numeric?: boolean | undefined
  /** With JavaScript the reader may sort by it; say how the rows already stand, if they stand by this column. */
  sort?: 'none' | 'ascending' | 'descending' | undefined
}

/** `by` is what to sort on, where the words are not. */
export type BoardCell = Part | { cell: Part; by: string | number }

export interface Board {
  /** Read out before the table, and what its filter is called. */
  caption: string
  captionHidden?: boolean | undefined
  columns: readonly Column[]
  /** The first cell names the row. */
  rows: readonly (readonly BoardCell[])[]
  /** What it means that there are no rows. */
  empty: string
  /** Asks for a box above that narrows the rows as one types. The id is the table's. */
  filter?: { id: string; label: string } | undefined
  classes?: string | undefined
}

/** A dense table of work or people. On a phone each row becomes a card; roles are written out so that it is read as a table all the same. */
export function board({ caption, captionHidden, columns, rows, empty, filter, classes }: Board): Html {
  if (rows.length === 0) return emptyState({ says: empty })
  const sorts = columns.some(({ sort }) => sort)
  return html`${filter && filterBox(filter)}
  <table class="govuk-table kith-board kith-cards${more(classes)}" role="table"${attributes({ id: filter?.id, ...(sorts && sortable.table) })}>
    <caption class="govuk-table__caption ${captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption--m'}">${caption}</caption>
    <thead class="govuk-table__head" role="rowgroup">
      <tr class="govuk-table__row" role="row">${columns.map(head)}</tr>
    </thead>
    <tbody class="govuk-table__body" role="rowgroup">${rows.map(
      row => html`
      <tr class="govuk-table__row" role="row">${row.map((given, i) => cell(given, columns[i], i === 0))}</tr>`,
    )}
    </tbody>
  </table>`
}

const head = ({ head, numeric, sort }: Column) =>
  html`<th scope="col" role="columnheader" class="govuk-table__header${numeric && ' govuk-table__header--numeric'}"${attributes(
    sort && sortable.column(sort),
  )}>${head}</th>`

function cell(given: BoardCell, column: Column | undefined, names: boolean): Html {
  const { cell, by } = isSorted(given) ? given : { cell: given, by: undefined }
  const extra = attributes({ 'data-label': column?.head, ...(by !== undefined && sortable.by(by)) })
  return names
    ? html`<th scope="row" role="rowheader" class="govuk-table__header"${extra}>${cell}</th>`
    : html`<td role="cell" class="govuk-table__cell${column?.numeric && ' govuk-table__cell--numeric'}"${extra}>${cell}</td>`
}

const isSorted = (given: BoardCell): given is { cell: Part; by: string | number } =>
  typeof given === 'object' && given !== null && 'cell' in given

/** Hidden until the script that makes it work has started. */
const filterBox = ({ id, label }: { id: string; label: string }) =>
  html`<div class="govuk-form-group kith-filter-box" data-filter-table="${id}" hidden>
    <label class="govuk-label" for="${id}-filter">${label}</label>
    <input class="govuk-input govuk-input--width-20" id="${id}-filter" type="text" spellcheck="false" autocomplete="off" aria-describedby="${id}-found">
    <p class="kith-note" id="${id}-found" role="status"></p>
  </div>`
