import { councilLoads } from '../boards/council.ts'
import { caseloadPanel, unallocatedAlert } from '../boards/load-panel.ts'
import type { PostLoad } from '../boards/loads.ts'
import { teamsBoard } from '../boards/teams-board.ts'
import { html } from '../html.ts'
import { board, dayText, govuk, printButton } from '../kit.ts'
import type { Page } from '../page.ts'

/** Posts and workers of the whole council: counts, and no child. */
export default {
  path: '/workforce',
  needs: 'see:workforce',
  show: async ({ store, asker, today }) => {
    const { whole, teams } = await councilLoads({ store, today })
    const teamNames = new Map<string, string>(teams.map(t => [t.team.id, t.team.name]))
    const empty = whole.posts.filter(p => !p.allocation.allocated && p.post.type === 'caseHolding' && p.allocation.reason !== 'ended')
    return {
      title: 'Workforce',
      about: [],
      page: html`<h1 class="govuk-heading-l">Workforce</h1>
      ${asker.may.has('manage:council') && toManage}
      ${unallocatedAlert(whole, teamNames)}
      ${caseloadPanel(whole)}
      ${teamsBoard(teams, 'Teams', asker.may.has('see:team'))}
      <p class="govuk-body kith-note">The bar is the true load; the line in it is the reported average.</p>
      ${board({
        caption: `Case-holding posts that nobody is at work in (${empty.length})`,
        empty: 'Every case-holding post is filled, and its worker is at work.',
        columns: [
          { head: 'Post' },
          { head: 'Team' },
          { head: 'Why' },
          { head: 'Since' },
          { head: 'Full-time equivalent', numeric: true },
          { head: 'Cases', numeric: true },
        ],
        rows: empty.toSorted((a, b) => b.cases - a.cases).map(p => row(p, teamNames.get(p.post.team))),
        ...(empty.length > 10 && { filter: { id: 'empty-posts', label: 'Find a post' } }),
      })}
      ${asker.may.has('see:looks') && html`<p class="govuk-body"><a class="govuk-link" href="/workforce/changes">Changes worth a second look</a></p>`}
      ${printButton()}`,
    }
  },
} satisfies Page

const toManage = html`<ul class="govuk-list">
  <li><a class="govuk-link govuk-link--no-visited-state" href="/workforce/people">Workers: what they may do, and who is away</a></li>
  <li><a class="govuk-link govuk-link--no-visited-state" href="/workforce/teams">Teams and posts: who is in each</a></li>
  <li><a class="govuk-link govuk-link--no-visited-state" href="/jobs">Jobs: what is done each night, and whether it was</a></li>
</ul>`

const row = ({ post, allocation, cases }: PostLoad, team: string | undefined) => [
  post.title,
  team ?? 'No team',
  allocation.allocated ? '' : allocation.why,
  !allocation.allocated && allocation.since ? dayText(allocation.since, 'short') : '',
  String(post.fullTimeEquivalent),
  cases > 0 ? govuk.tag({ text: String(cases), classes: 'govuk-tag--red' }) : '0',
]
