import type { Attributes } from '../../html.ts'

/** What makes a table's columns sortable in the browser. The rows arrive in the order that matters most without it. */
export const sortable = {
  /** On the table: `attributes: moj.sortable.table`. */
  table: { 'data-module': 'moj-sortable-table' } satisfies Attributes,
  /** On the head of a column: `attributes: moj.sortable.column('ascending')` where the rows already stand so. */
  column: (standing: 'none' | 'ascending' | 'descending' = 'none'): Attributes => ({ 'aria-sort': standing }),
  /** On a cell whose words do not sort as they stand. A date in `<time>` does. */
  by: (value: string | number): Attributes => ({ 'data-sort-value': value }),
}
