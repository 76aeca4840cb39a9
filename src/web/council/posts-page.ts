import { type Day, dayOf } from '../../kernel/kernel.ts'
import type { Entry } from '../../record/record.ts'
import type { PostListed, PostsAsked, TeamRow } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { board, dayText, govuk } from '../kit.ts'
import { holder, linkTo } from './holders.ts'
import { type Chosen, narrowForm, type paged } from './narrow.ts'
import { action } from './worker-page.ts'

export const posts = '/workforce/posts'
const sorts = { caseHolding: 'Holds cases', manager: 'Manager', pool: 'Pool' } as const satisfies Record<PostListed['type'], string>
const standings = { vacant: 'Vacant', ended: 'Ended' } as const satisfies Record<NonNullable<PostsAsked['standing']>, string>
const options = (of: Readonly<Record<string, string>>) => Object.entries(of).map(([value, label]) => ({ value, label }))

interface Given {
  page: ReturnType<typeof paged<PostListed>>
  chosen: Chosen
  words: string | undefined
  teams: readonly TeamRow[]
  /** Every version of the team that is asked for, the first one first. */
  history: readonly Entry[]
  today: Day
}

/** Posts, team by team, or those of one team; and who is in them today. What has ended is shown when it is asked for. */
export function postsPage({ page: { shown, links, count }, chosen, words, teams, history, today }: Given): Html {
  const team = teams.find(t => t.id === chosen['team'])
  return html`${govuk.backLink({ href: '/workforce/teams', text: 'Teams' })}
  ${team && html`<span class="govuk-caption-l">Team</span>`}
  <h1 class="govuk-heading-l">${team ? team.name : 'Posts'}</h1>
  ${team && formerNames(history)}
  <div class="govuk-button-group">${team && action(`/workforce/teams/${team.id}/rename`, 'Rename the team')}${action('/workforce/teams/new-post', 'Set up a post')}</div>
  ${narrowForm(posts, {
    label: 'Title, or who is in it',
    words,
    chosen,
    choices: [
      { name: 'team', label: 'Team', all: 'Every team', of: teams.map(t => ({ value: t.id, label: t.name })) },
      { name: 'type', label: 'Sort', all: 'Any sort', of: options(sorts) },
      { name: 'standing', label: 'Which', all: 'All that have not ended', of: options(standings) },
    ],
  })}
  ${board({
    caption: `Posts${count}`,
    empty: words || Object.values(chosen).some(Boolean) ? 'No post fits what you asked for.' : 'No team has a post yet.',
    columns: [
      { head: 'Post' },
      { head: 'Team' },
      { head: 'Sort' },
      { head: 'Full-time equivalent', numeric: true },
      { head: 'Who is in it' },
    ],
    rows: shown.map(post => [
      linkTo(`${posts}/${post.id}`, post.title),
      post.teamName ?? 'No team',
      sorts[post.type],
      String(post.fullTimeEquivalent),
      post.endDate && post.endDate <= today ? html`Ended on ${dayText(post.endDate, 'short')}` : holder(post, today),
    ]),
  })}
  ${links}`
}

/** What it was called before, and until when: who reads an old letter knows which team it is. */
function formerNames(history: readonly Entry[]): Html | false {
  const named = history.flatMap(e => (e.kind === 'team' && e.facts ? [{ name: e.facts.name, at: e.recordedAt }] : []))
  const former = named.flatMap(({ name }, i) => {
    const next = named[i + 1]
    return next && next.name !== name ? [html`${name} until ${dayText(dayOf(next.at), 'short')}`] : []
  })
  return former.length > 0 && html`<p class="govuk-body">Was called ${former.map((f, i) => html`${i > 0 && ', '}${f}`)}.</p>`
}
