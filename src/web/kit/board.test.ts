import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../html.ts'
import { board } from './board.ts'

const columns = [{ head: 'Child' }, { head: 'Visits', numeric: true, sort: 'none' as const }]

test('a board with no rows says what that means, and shows no empty table', () => {
  const shown = String(board({ caption: 'Visits', columns, rows: [], empty: 'Nobody is due a visit' }))
  assert.match(shown, /Nobody is due a visit/)
  assert.doesNotMatch(shown, /<table/)
})

test('each cell carries the head of its column, for when a phone shows the row as a card', () => {
  const shown = String(board({ caption: 'Visits', columns, rows: [['Amara <b>', { cell: html`<b>two</b>`, by: 2 }]], empty: '' }))
  assert.match(shown, /<th scope="row" role="rowheader" class="govuk-table__header" data-label="Child">Amara &lt;b&gt;<\/th>/)
  assert.match(shown, /<td role="cell" class="[^"]*--numeric" data-label="Visits" data-sort-value="2"><b>two<\/b><\/td>/)
})

test('nought is shown, and can be sorted by', () => {
  assert.match(String(board({ caption: 'Visits', columns, rows: [['Amara', 0]], empty: '' })), />0<\/td>/)
})
