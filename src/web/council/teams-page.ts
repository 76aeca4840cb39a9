import { labels, type OfCouncil } from '../../pathway/pathway.ts'
import type { Post } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { board, dayText, govuk } from '../kit.ts'
import { holdersOf, postLink, workerLink } from './holders.ts'
import { action } from './worker-page.ts'

const sorts = { caseHolding: 'Holds cases', manager: 'Manager', pool: 'Pool' } as const

/** Every team with its posts, and who is in them today. A post that has ended is gone from here. */
export function teamsPage(given: OfCouncil): Html {
  const { council, today } = given
  const place = new Map(council.teams.map((t, i) => [t.id, i]))
  const placeOf = ({ post }: Post) => place.get(post.team) ?? place.size
  const going = council.posts.filter(p => !p.post.endDate || p.post.endDate > today).toSorted((a, b) => placeOf(a) - placeOf(b))
  const vacant = going.filter(p => p.post.type !== 'pool' && p.post.startDate <= today && holdersOf(council, p, today).length === 0)
  const empty = council.teams.filter(t => !going.some(p => p.post.team === t.id))
  return html`${govuk.backLink({ href: '/workforce', text: 'Workforce' })}
  <h1 class="govuk-heading-l">Teams and posts</h1>
  <div class="govuk-button-group">${action('/workforce/teams/new-team', 'Set up a team')}${action('/workforce/teams/new-post', 'Set up a post')}</div>
  <p class="govuk-body">${vacantSaid(vacant.length, going.length)}</p>
  ${empty.length > 0 && html`<p class="govuk-body">${empty.length === 1 ? 'A team' : 'Teams'} without a post: ${empty.map(teamSaid).join('; ')}.</p>`}
  ${board({
    caption: `Posts (${going.length})`,
    empty: council.teams.length === 0 ? 'There are no teams yet. Set up a team, and then its posts.' : 'No team has a post yet.',
    columns: [
      { head: 'Post' },
      { head: 'Team' },
      { head: 'Sort' },
      { head: 'Full-time equivalent', numeric: true },
      { head: 'Who is in it' },
    ],
    rows: going.map(post => [
      postLink(post),
      teamSaid(council.teams.find(t => t.id === post.post.team)),
      sorts[post.post.type],
      String(post.post.fullTimeEquivalent),
      holder(given, post),
    ]),
    filter: { id: 'posts', label: 'Find a post, a team or a worker' },
  })}`
}

/** Its name, and what it does where the name does not say so. */
function teamSaid(team: OfCouncil['council']['teams'][number] | undefined): string {
  if (!team) return 'No team'
  const does = labels.teamType[team.type].toLowerCase()
  return team.type === 'other' || team.name.toLowerCase().includes(does) ? team.name : `${team.name} (${does})`
}

const vacantSaid = (vacant: number, all: number): string => {
  if (all === 0) return 'There are no posts yet.'
  if (vacant === 0) return 'No post is vacant.'
  return vacant === 1 ? `1 post of ${all} is vacant.` : `${vacant} posts of ${all} are vacant.`
}

/** Who is in it, or that nobody is. */
export function holder({ council, today }: OfCouncil, post: Post): Html | string {
  const here = holdersOf(council, post, today)
  if (here.length > 0) return html`${here.map(({ worker }, i) => html`${i > 0 && ' and '}${workerLink(worker)}`)}`
  if (post.post.type === 'pool') return 'A pool, not a person'
  if (post.post.startDate > today) return html`Begins on ${dayText(post.post.startDate, 'short')}`
  return govuk.tag({ text: 'Vacant', classes: 'govuk-tag--red' })
}
