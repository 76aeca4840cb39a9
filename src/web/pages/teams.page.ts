import { councilLoads } from '../boards/council.ts'
import { caseloadPanel, unallocatedAlert } from '../boards/load-panel.ts'
import { teamsBoard } from '../boards/teams-board.ts'
import { html } from '../html.ts'
import { printButton } from '../kit.ts'
import type { Page } from '../page.ts'

export default {
  path: '/teams',
  needs: 'see:team',
  show: async ({ store, asker, today }) => {
    const { whole, teams } = await councilLoads({ store, today })
    const isOwn = (id: string) => asker.teams.includes(id)
    const [own, others] = [teams.filter(t => isOwn(t.team.id)), teams.filter(t => !isOwn(t.team.id))]
    return {
      title: 'Teams',
      about: [],
      page: html`<h1 class="govuk-heading-l">Teams</h1>
      ${unallocatedAlert(whole, new Map(teams.map(t => [t.team.id, t.team.name])))}
      ${own.length > 0 && teamsBoard(own, 'My teams', true)}
      ${others.length > 0 && teamsBoard(others, own.length > 0 ? 'Other teams' : 'Every team', true)}
      <h2 class="govuk-heading-m">The whole council</h2>
      ${caseloadPanel(whole)}
      ${printButton()}`,
    }
  },
} satisfies Page
