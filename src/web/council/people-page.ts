import { type Day, isDuring } from '../../kernel/kernel.ts'
import type { Professional } from '../../record/record.ts'
import { roleNames } from '../../sharing/sharing.ts'
import type { TeamRow, WorkerListed, WorkersAsked } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import type { BoardCell } from '../kit/board.ts'
import { board, dayText, govuk } from '../kit.ts'
import { linkTo } from './holders.ts'
import { type Chosen, narrowForm, type paged } from './narrow.ts'

export const people = '/workforce/people'
export const standings = {
  away: 'Away today',
  noRole: 'Without a role',
  noSignIn: 'Without a sign-in name',
  left: 'Those who have left',
} as const satisfies Record<NonNullable<WorkersAsked['standing']>, string>

interface Given {
  page: ReturnType<typeof paged<WorkerListed>>
  chosen: Chosen
  words: string | undefined
  teams: readonly TeamRow[]
}

/** Everyone who works here, so many at once; those who have left when they are asked for. */
export function peoplePage({ page: { shown, links, count }, chosen, words, teams }: Given): Html {
  const left = chosen['standing'] === 'left'
  return html`${govuk.backLink({ href: '/workforce', text: 'Workforce' })}
  <h1 class="govuk-heading-l">Workers</h1>
  ${govuk.button({ text: 'Record a worker', href: `${people}/new` })}
  ${narrowForm(people, {
    label: 'Name, job title or worker number',
    words,
    chosen,
    choices: [
      { name: 'role', label: 'Role', all: 'Any role', of: Object.entries(roleNames).map(([value, label]) => ({ value, label })) },
      { name: 'team', label: 'Team', all: 'Any team', of: teams.map(t => ({ value: t.id, label: t.name })) },
      {
        name: 'standing',
        label: 'Who',
        all: 'Everyone who works here',
        of: Object.entries(standings).map(([value, label]) => ({ value, label })),
      },
    ],
  })}
  ${board({
    caption: `${left ? 'Those who have left' : 'Workers'}${count}`,
    empty: words || Object.values(chosen).some(Boolean) ? 'Nobody fits what you asked for.' : 'No worker is recorded yet.',
    columns: [
      { head: 'Name' },
      { head: 'Roles' },
      { head: left ? 'Posts that they still hold' : 'Posts' },
      { head: left ? 'Left' : 'Today' },
    ],
    rows: shown.map(row),
  })}
  ${links}`
}

const row = (w: WorkerListed): BoardCell[] => [
  html`${linkTo(`${people}/${w.id}`, w.name)} ${w.jobTitle && html`<span class="kith-note">${w.jobTitle}</span>`}`,
  lines(w.roles.map(r => `${roleNames[r.role]}, ${r.team ? (r.teamName ?? 'a team that is not known') : 'the whole council'}`)),
  lines(w.posts.map(p => html`${linkTo(`/workforce/posts/${p.id}`, p.title)}, ${p.teamName ?? 'No team'}`)),
  hasLeft(w)
    ? dayText(w.leftOn, 'short')
    : standing({ away: w.awaySince ?? undefined, hasRole: w.roles.length > 0, canSignIn: w.signInName !== null }),
]

/** Nobody whose last role ended has one today; whoever is to leave has. */
const hasLeft = (w: WorkerListed): w is WorkerListed & { leftOn: Day } => w.leftOn !== null && w.roles.length === 0

const lines = (all: readonly (Html | string)[]): Html | string =>
  all.length < 2 ? (all[0] ?? '–') : html`<ul class="govuk-list govuk-!-margin-bottom-0">${all.map(each => html`<li>${each}</li>`)}</ul>`

export const standingOf = ({ professional, roleAssignments, absences }: Professional, today: Day): Html =>
  standing({
    away: absences.find(a => isDuring(a, today))?.startDate,
    hasRole: roleAssignments.some(r => isDuring(r, today)),
    canSignIn: professional.signInName !== undefined,
  })

/** What an administrator must know first: who cannot sign in, and who is away. */
function standing({ away, hasRole, canSignIn }: { away: Day | undefined; hasRole: boolean; canSignIn: boolean }): Html {
  const tags = [
    away && html`${govuk.tag({ text: 'Away', classes: 'govuk-tag--yellow' })} since ${dayText(away, 'short')}`,
    !hasRole && govuk.tag({ text: 'No role', classes: 'govuk-tag--red' }),
    !canSignIn && govuk.tag({ text: 'No sign-in name', classes: 'govuk-tag--grey' }),
  ].filter(tag => tag !== undefined && tag !== false)
  return html`${tags.length === 0 ? 'At work' : tags.map((tag, i) => html`${i > 0 && ' '}${tag}`)}`
}
