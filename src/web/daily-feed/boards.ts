import { fieldsInWords, refusalInWords } from '../../returns/returns.ts'
import type { FeedRefusal, FeedRun, FeedStanding } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { board, momentText } from '../kit.ts'

const inWords = (n: number) => n.toLocaleString('en-GB')

/** What each receiver holds. There is more than one where the feed was tried out first. */
export const standingBoard = (standing: readonly FeedStanding[], runs: readonly FeedRun[]): Html =>
  board({
    caption: 'How it stands',
    columns: [
      { head: 'Sent to' },
      { head: 'Children it holds', numeric: true },
      { head: 'Sent, and not acknowledged', numeric: true },
      { head: 'Refused', numeric: true },
      { head: 'Left by the last run', numeric: true },
    ],
    rows: standing.map(s => [
      html`<span class="kith-hash">${s.receiver}</span>`,
      inWords(s.held),
      inWords(s.unacknowledged),
      inWords(s.refused),
      waitsOf(runs.find(r => r.receiver === s.receiver)),
    ]),
    empty: 'Nothing was ever sent.',
  })

function waitsOf(run: FeedRun | undefined): string {
  if (!run) return 'Not known'
  return run.ended_at ? inWords(run.waits) : 'Not known: it did not end'
}

export interface Shown {
  /** Whether this reader may open a child's record. */
  mayOpen: boolean
  /** Where more than one receiver was sent to, each row says which. */
  receivers: number
}

const child = ({ subject, laChildId }: FeedRefusal, { mayOpen }: Shown): Html | string =>
  mayOpen ? html`<a class="govuk-link" href="/children/${subject}">${laChildId}</a>` : laChildId

const to = (receiver: string, { receivers }: Pick<Shown, 'receivers'>): Html | false =>
  receivers > 1 && html` <span class="kith-note kith-hash">${receiver}</span>`

export const notTaken = (refused: readonly FeedRefusal[], shown: Shown): Html =>
  board({
    caption: 'Refused',
    columns: [{ head: 'Child' }, { head: 'Why' }, { head: 'Last refused', sort: 'descending' }],
    rows: refused.map(one => [
      child(one, shown),
      html`<span class="kith-hash">${whyOf(one.why)}</span>`,
      { cell: html`${momentText(one.at)}${to(one.receiver, shown)}`, by: one.at },
    ]),
    empty: 'No child is refused. Everybody else is sent when one is, and the next run tries again.',
    ...(refused.length > 10 && { filter: { id: 'refused', label: 'Show only rows with' } }),
  })

export const takenWithout = (without: readonly FeedRefusal[], shown: Shown): Html => html`${board({
  caption: 'Taken, but not whole',
  columns: [{ head: 'Child' }, { head: 'Left out' }, { head: 'Taken', sort: 'descending' }],
  rows: without.map(one => [
    child(one, shown),
    fieldsInWords(one.why),
    { cell: html`${momentText(one.at)}${to(one.receiver, shown)}`, by: one.at },
  ]),
  empty: '',
})}
  <p class="govuk-body">The DfE’s gateway takes 0 and x beside each other, as in a postcode that ends with 0XA, for an attack. The child is sent without it. Nothing is wrong in the record.</p>`

/** Ours says what is wrong itself; the DfE's own words are told in those of our screens. */
const whyOf = (why: string): string => (/^(Their|The|It) /.test(why) ? why : refusalInWords(why))

export const runsBoard = (runs: readonly FeedRun[], shown: Pick<Shown, 'receivers'>): Html =>
  board({
    caption: 'The last runs',
    columns: [
      { head: 'Started', sort: 'descending' },
      { head: 'Ended' },
      { head: 'Children looked at', numeric: true },
      { head: 'Acknowledged', numeric: true },
      { head: 'Of them removed', numeric: true },
      { head: 'Refused', numeric: true },
      { head: 'Left waiting', numeric: true },
    ],
    rows: runs.map((r, i) => [
      { cell: momentText(r.started_at), by: r.started_at },
      html`${endOf(r, runs.slice(0, i))}${to(r.receiver, shown)}`,
      r.ended_at ? inWords(r.looked_at) : '',
      inWords(r.acknowledged),
      inWords(r.removed),
      inWords(r.refused),
      r.ended_at ? inWords(r.waits) : '',
    ]),
    empty: 'The feed was never sent.',
  })

/** `after` is every run that began later: where one did, this one is over. */
function endOf({ ended_at, stopped, receiver }: FeedRun, after: readonly FeedRun[]): Html {
  if (ended_at) return html`${momentText(ended_at)}${stopped && html` <span class="kith-note">Before its end: ${stopped}</span>`}`
  if (after.some(later => later.receiver === receiver))
    return html`Broken off. <span class="kith-note">The next run went on from there.</span>`
  return html`Not ended. <span class="kith-note">It still goes on, or was broken off. The next run goes on from there.</span>`
}
