import { labels } from '../../pathway/pathway.ts'
import type { TeamListed } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { board, govuk } from '../kit.ts'
import { doLink, linkTo } from './holders.ts'
import { type Chosen, narrowForm, type paged } from './narrow.ts'
import { action } from './worker-page.ts'

export const teams = '/workforce/teams'

/** The teams, each with its posts and how many of them nobody is in. */
export function teamsPage(
  { shown, links, count }: ReturnType<typeof paged<TeamListed>>,
  { chosen, words }: { chosen: Chosen; words: string | undefined },
): Html {
  return html`${govuk.backLink({ href: '/workforce', text: 'Workforce' })}
  <h1 class="govuk-heading-l">Teams and posts</h1>
  <div class="govuk-button-group">${action(`${teams}/new-team`, 'Set up a team')}${action(`${teams}/new-post`, 'Set up a post')}</div>
  <p class="govuk-body">${linkTo('/workforce/posts', 'Every post')}, or ${linkTo('/workforce/posts?standing=vacant', 'those that are vacant')}</p>
  ${narrowForm(teams, { label: 'Name of a team', words, chosen, choices: [] })}
  ${board({
    caption: `Teams${count}`,
    empty: words ? 'No team fits what you asked for.' : 'There are no teams yet. Set up a team, and then its posts.',
    columns: [
      { head: 'Team' },
      { head: 'What it does' },
      { head: 'Part of' },
      { head: 'Posts', numeric: true },
      { head: 'Vacant', numeric: true },
      { head: 'Change' },
    ],
    rows: shown.map(team => [
      linkTo(`/workforce/posts?team=${team.id}`, team.name),
      labels.teamType[team.type],
      team.partOf ?? '–',
      String(team.posts),
      team.vacant > 0 ? govuk.tag({ text: String(team.vacant), classes: 'govuk-tag--red' }) : '0',
      doLink(`${teams}/${team.id}/rename`, 'Rename', team.name),
    ]),
  })}
  ${links}`
}
