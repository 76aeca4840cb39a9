import { isDuring } from '../../kernel/kernel.ts'
import { hasLeft, type OfCouncil, roleSaid } from '../../pathway/pathway.ts'
import type { Professional } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import type { BoardCell } from '../kit/board.ts'
import { board, dayText, govuk } from '../kit.ts'
import { postLink, postsByWorker, teamName, workerLink } from './holders.ts'

const columns = [{ head: 'Name' }, { head: 'Roles' }, { head: 'Posts' }, { head: 'Today' }]

/** Everyone who works here; those who have left below. */
export function peoplePage(given: OfCouncil): Html {
  const { council, today } = given
  const posts = postsByWorker(council, today)
  const [left, here] = [council.workers.filter(w => hasLeft(w, today)), council.workers.filter(w => !hasLeft(w, today))]
  const row = (worker: Professional): BoardCell[] => [
    html`${workerLink(worker)} ${worker.professional.jobTitle && html`<span class="kith-note">${worker.professional.jobTitle}</span>`}`,
    lines(worker.roleAssignments.filter(r => isDuring(r, today)).map(r => roleSaid(r, given))),
    lines((posts.get(worker.id) ?? []).map(p => html`${postLink(p)}, ${teamName(council, p.post.team)}`)),
    standing(worker, given),
  ]
  return html`${govuk.backLink({ href: '/workforce', text: 'Workforce' })}
  <h1 class="govuk-heading-l">Workers</h1>
  ${govuk.button({ text: 'Record a worker', href: '/workforce/people/new' })}
  ${board({
    caption: `Workers (${here.length})`,
    empty: 'No worker is recorded yet.',
    columns,
    rows: here.map(row),
    filter: { id: 'people', label: 'Find a worker, a role or a post' },
  })}
  ${
    left.length > 0 &&
    govuk.details({
      summaryText: `Those who have left (${left.length})`,
      html: board({
        caption: 'Those who have left',
        captionHidden: true,
        empty: '',
        columns: [{ head: 'Name' }, { head: 'Posts that they still hold' }, { head: 'Left' }],
        rows: left.map(w => [
          workerLink(w),
          lines((posts.get(w.id) ?? []).map(postLink)),
          dayText(
            w.roleAssignments
              .map(r => r.endDate!)
              .sort()
              .at(-1)!,
            'short',
          ),
        ]),
      }),
    })
  }`
}

const lines = (all: readonly (Html | string)[]): Html | string =>
  all.length < 2 ? (all[0] ?? '–') : html`<ul class="govuk-list govuk-!-margin-bottom-0">${all.map(each => html`<li>${each}</li>`)}</ul>`

/** What an administrator must know first: who cannot sign in, and who is away. */
export function standing({ professional, roleAssignments, absences }: Professional, { today }: OfCouncil): Html {
  const away = absences.find(a => isDuring(a, today))
  const begins = roleAssignments.some(r => isDuring(r, today))
  const tags = [
    away && html`${govuk.tag({ text: 'Away', classes: 'govuk-tag--yellow' })} since ${dayText(away.startDate, 'short')}`,
    !begins && govuk.tag({ text: 'No role', classes: 'govuk-tag--red' }),
    !professional.signInName && govuk.tag({ text: 'No sign-in name', classes: 'govuk-tag--grey' }),
  ].filter(tag => tag !== undefined && tag !== false)
  return html`${tags.length === 0 ? 'At work' : tags.map((tag, i) => html`${i > 0 && ' '}${tag}`)}`
}
