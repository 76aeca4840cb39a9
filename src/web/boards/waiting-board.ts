import { type Day, daysBetween, type Need, workingDaysBetween } from '../../kernel/kernel.ts'
import { stepOf } from '../../pathway/pathway.ts'
import type { Queue, WaitingRow } from '../../store/store.ts'
import { decisionInWords, type Waiting } from '../../workforce/workforce.ts'
import { type Html, html } from '../html.ts'
import { board, dayText, govuk, momentText } from '../kit.ts'
import { childLink, nameOf } from './child-cell.ts'

/** The step with which each decision is made; one that was recorded without its decision elsewhere is corrected on the child's own page. */
const stepFor: Partial<Record<Waiting['what'], string>> = {
  contact: 'contact-decision',
  referral: 'referral-decision',
  assessment: 'assessment-authorise',
  returnedAssessment: 'assessment',
}

interface Given {
  caption: string
  rows: readonly WaitingRow[]
  today: Day
  may: ReadonlySet<Need>
  empty?: string
  /** After so many working days it is marked: nobody has picked it up. */
  alertAfter?: number
}

/** What stands still until it is decided: why it waits, since when, and the way to decide it. */
export function waitingBoard({ caption, rows, today, may, empty = '', alertAfter = 5 }: Given): Html {
  return board({
    caption,
    empty,
    columns: [{ head: 'Child' }, { head: 'What is waiting' }, { head: 'Since' }, { head: 'Waiting' }],
    rows: rows.map(row => [
      childLink(row, today),
      decideLink(row, may),
      row.since_at ? momentText(row.since_at) : dayText(row.since),
      { cell: waited(row.since, today, alertAfter), by: daysBetween(row.since, today) },
    ]),
  })
}

/** A queue is long only where something is wrong: then its length is said, and the oldest are shown. */
export const queueLength = ({ rows, count }: Queue): Html | false =>
  count > rows.length && html`<p class="govuk-body">These are the ${rows.length} that have waited longest, of ${count}.</p>`

function decideLink(row: WaitingRow, may: ReadonlySet<Need>): Html {
  const step = stepOf(stepFor[row.what] ?? '')
  const words = decisionInWords[row.what]
  if (!step || !may.has(step.needs)) return html`${words}`
  const about = step.about ? `/${row.entry}` : ''
  return html`<a class="govuk-link" href="/children/${row.subject}/record/${step.id}${about}">${words}<span class="govuk-visually-hidden">: ${nameOf(row)}</span></a>`
}

/** In working days, as the limits count; in days where the bank holidays are not known. */
function waited(since: Day, today: Day, alertAfter: number): Html {
  const working = workingDaysBetween(since, today)
  const n = working ?? daysBetween(since, today)
  const unit = working === undefined ? 'day' : 'working day'
  const text = n <= 0 ? 'Since today' : `${n} ${unit}${n === 1 ? '' : 's'}`
  return govuk.tag({ text, classes: n > alertAfter ? 'govuk-tag--red' : n === alertAfter ? 'govuk-tag--orange' : 'govuk-tag--grey' })
}
