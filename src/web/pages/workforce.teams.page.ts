import { ofCouncil } from '../council/of-council.ts'
import { teamsPage } from '../council/teams-page.ts'
import type { Page } from '../page.ts'

export default {
  path: '/workforce/teams',
  needs: 'manage:council',
  show: async ctx => ({ title: 'Teams and posts', page: teamsPage(await ofCouncil(ctx)), about: [] }),
} satisfies Page
