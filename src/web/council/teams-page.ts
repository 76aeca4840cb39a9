import { labels, type OfCouncil } from '../../pathway/pathway.ts'
import type { Post } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import type { BoardCell } from '../kit/board.ts'
import { board, dayText, govuk } from '../kit.ts'
import { holdersOf, postLink, workerLink } from './holders.ts'
import { action } from './worker-page.ts'

const sorts = { caseHolding: 'Holds cases', manager: 'Manager', pool: 'Pool' } as const

/** Every team with its posts, and who is in them today. A post that has ended is gone from here. */
export function teamsPage(given: OfCouncil): Html {
  const { council, today } = given
  const going = council.posts.filter(p => !p.post.endDate || p.post.endDate > today)
  const vacant = going.filter(p => p.post.type !== 'pool' && p.post.startDate <= today && holdersOf(council, p, today).length === 0)
  const ofTeam = Map.groupBy(going, p => (council.teams.some(t => t.id === p.post.team) ? p.post.team : ''))
  const row = (post: Post): BoardCell[] => [
    postLink(post),
    sorts[post.post.type],
    String(post.post.fullTimeEquivalent),
    holder(given, post),
  ]
  const ofOne = (caption: string, id: string) =>
    board({
      caption,
      empty: `${caption}: no posts.`,
      columns: [{ head: 'Post' }, { head: 'Sort' }, { head: 'Full-time equivalent', numeric: true }, { head: 'Who is in it today' }],
      rows: (ofTeam.get(id) ?? []).map(row),
    })
  return html`${govuk.backLink({ href: '/workforce', text: 'Workforce' })}
  <h1 class="govuk-heading-l">Teams and posts</h1>
  <div class="govuk-button-group">${action('/workforce/teams/new-team', 'Set up a team')}${action('/workforce/teams/new-post', 'Set up a post')}</div>
  <p class="govuk-body">${vacantSaid(vacant.length, going.length)}</p>
  ${council.teams.length === 0 && html`<p class="govuk-body">There are no teams yet. Set up a team, and then its posts.</p>`}
  ${council.teams.map(t => ofOne(`${t.name} (${labels.teamType[t.type].toLowerCase()})`, t.id))}
  ${ofTeam.has('') && ofOne('Posts of no team', '')}`
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
