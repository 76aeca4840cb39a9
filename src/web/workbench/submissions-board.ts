import type { SubmissionRow } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { board, dayText, govuk, momentText } from '../kit.ts'

const colours = { asked: 'yellow', made: 'blue', sent: 'purple', accepted: 'green', refused: 'red' } as const
const words = { asked: 'Being made', made: 'Made', sent: 'Sent', accepted: 'Accepted', refused: 'Refused' } as const

export const statusTag = ({ status }: Pick<SubmissionRow, 'status'>): Html =>
  govuk.tag({ text: words[status], classes: `govuk-tag--${colours[status]}` })

const count = (n: number | null) => (n === null ? '' : n.toLocaleString('en-GB'))

/** Returns as they stood at one moment, the newest first; each can be laid beside the one before it. */
export const submissionsBoard = (rows: readonly SubmissionRow[], names: ReadonlyMap<string, string>): Html =>
  board({
    caption: 'Kept as they stood',
    columns: [
      { head: 'As known at' },
      { head: 'By' },
      { head: 'Standing' },
      { head: 'In it', numeric: true },
      { head: 'Left out', numeric: true },
      { head: 'Compare' },
    ],
    rows: rows.map((row, i) => {
      const before = rows.slice(i + 1).find(r => r.status !== 'asked')
      return [
        row.status === 'asked'
          ? momentText(row.known_at)
          : html`<a class="govuk-link" href="/returns/submissions/${row.subject}">${momentText(row.known_at)}</a>`,
        names.get(row.asked_by) ?? 'Somebody',
        html`${statusTag(row)}${row.sent && html` ${dayText(row.sent, 'short')}`}`,
        count(row.children),
        count(row.left_out),
        before && row.status !== 'asked'
          ? html`<a class="govuk-link" href="/returns/submissions/${row.subject}/against/${before.subject}">With the one before<span class="govuk-visually-hidden"> ${momentText(row.known_at)}</span></a>`
          : '',
      ]
    }),
    empty: 'None was kept yet.',
  })
