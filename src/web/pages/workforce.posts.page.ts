import { aPage, idIn, narrowTo, oneOf, paged, wordsAndPage } from '../council/narrow.ts'
import { posts, postsPage } from '../council/posts-page.ts'
import type { Page } from '../page.ts'

export default {
  path: posts,
  needs: 'manage:council',
  show: async ctx => {
    const { store, query, today } = ctx
    const { words, after } = await wordsAndPage(ctx)
    const [team, type] = [idIn(query['team']), oneOf(query['type'], ['caseHolding', 'manager', 'pool'])]
    const standing = oneOf(query['standing'], ['vacant', 'ended'])
    const rows = await store.postsListed(today, { words, team, type, standing }, { most: aPage + 1, after })
    const chosen = { team, type, standing, find: words && query['find'] }
    const history = team ? await store.historyOf(team) : []
    const page = postsPage({ page: paged(posts, chosen, rows, after), chosen, words, teams: await store.teams(), history, today })
    return { title: 'Posts', page, about: [] }
  },
  act: ctx => narrowTo(ctx, posts, ['team', 'type', 'standing']),
} satisfies Page
