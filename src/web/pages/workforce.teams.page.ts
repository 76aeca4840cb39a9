import { aPage, narrowTo, paged, wordsAndPage } from '../council/narrow.ts'
import { teams, teamsPage } from '../council/teams-page.ts'
import type { Page } from '../page.ts'

export default {
  path: teams,
  needs: 'manage:council',
  show: async ctx => {
    const { store, query, today } = ctx
    const { words, after } = await wordsAndPage(ctx)
    const rows = await store.teamsListed(today, words, { most: aPage + 1, after })
    const chosen = { find: words && query['find'] }
    return { title: 'Teams and posts', page: teamsPage(paged(teams, chosen, rows, after), { chosen, words }), about: [] }
  },
  act: ctx => narrowTo(ctx, teams, []),
} satisfies Page
