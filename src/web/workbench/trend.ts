import { type Day, dayInShort, daysBetween } from '../../kernel/kernel.ts'
import type { DayTally } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { board, dayText } from '../kit.ts'

const [wide, high, left, foot] = [640, 220, 56, 28]

/** How many findings stood through the year, drawn; and the table that says the same. It needs two days that were counted. */
export function trend(days: readonly DayTally[]): Html {
  if (days.length < 2)
    return html`<p class="govuk-body">Findings are counted each night. The picture of the year begins when two nights have been counted${days.length === 1 && html`: the first was ${dayText(days[0]!.day)}`}.</p>`
  return html`${drawn(days)}${table(days)}`
}

function drawn(days: readonly DayTally[]): Html {
  const [first, last] = [days[0]!.day, days.at(-1)!.day]
  const most = nice(Math.max(...days.map(d => d.open)))
  const x = (day: Day) => left + (daysBetween(first, day) / Math.max(1, daysBetween(first, last))) * (wide - left - 8)
  const y = (n: number) => 8 + (1 - n / most) * (high - foot - 8)
  const points = days.map(d => `${x(d.day).toFixed(1)},${y(d.open).toFixed(1)}`).join(' ')
  const says = `Findings to be put right: ${days[0]!.open.toLocaleString('en-GB')} on ${dayInShort(first)}, ${days.at(-1)!.open.toLocaleString('en-GB')} on ${dayInShort(last)}. The table says the same.`
  return html`<svg class="kith-trend" role="img" aria-label="${says}" viewBox="0 0 ${wide} ${high}" focusable="false">
    ${[0, most / 2, most].map(
      n => html`<line class="kith-trend__line" x1="${left}" x2="${wide - 8}" y1="${y(n)}" y2="${y(n)}"></line>
      <text class="kith-trend__number" x="${left - 6}" y="${y(n) + 5}" text-anchor="end">${Math.round(n).toLocaleString('en-GB')}</text>`,
    )}
    <polyline class="kith-trend__path" points="${points}"></polyline>
    ${days.length < 40 && days.map(d => html`<circle class="kith-trend__dot" cx="${x(d.day)}" cy="${y(d.open)}" r="3"></circle>`)}
    <text class="kith-trend__number" x="${left}" y="${high - 6}">${dayInShort(first)}</text>
    <text class="kith-trend__number" x="${wide - 8}" y="${high - 6}" text-anchor="end">${dayInShort(last)}</text>
  </svg>`
}

/** The next round number that can be halved. */
function nice(most: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(most, 2)))
  return [1, 2, 4, 6, 8, 10].map(n => n * step).find(n => n >= most && n % 2 === 0) ?? 10 * step
}

const table = (
  days: readonly DayTally[],
): Html => html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">The same as a table</span></summary>
  <div class="govuk-details__text">${board({
    caption: 'Findings by day',
    columns: [{ head: 'Day' }, { head: 'To be put right', numeric: true }, { head: 'Checked, and right', numeric: true }],
    rows: days.toReversed().map(d => [dayText(d.day), d.open.toLocaleString('en-GB'), d.accepted.toLocaleString('en-GB')]),
    empty: '',
  })}</div></details>`
