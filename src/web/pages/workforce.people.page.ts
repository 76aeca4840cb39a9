import { roleNames } from '../../sharing/sharing.ts'
import { aPage, idIn, narrowTo, oneOf, paged, wordsAndPage } from '../council/narrow.ts'
import { people, peoplePage, standings } from '../council/people-page.ts'
import type { Page } from '../page.ts'

const keys = <K extends string>(of: Readonly<Record<K, unknown>>) => Object.keys(of) as K[]

export default {
  path: people,
  needs: 'manage:council',
  show: async ctx => {
    const { store, query, today } = ctx
    const { words, after } = await wordsAndPage(ctx)
    const [role, team] = [oneOf(query['role'], keys(roleNames)), idIn(query['team'])]
    const standing = oneOf(query['standing'], keys(standings))
    const rows = await store.workersListed(today, { words, role, team, standing }, { most: aPage + 1, after })
    const chosen = { role, team, standing, find: words && query['find'] }
    const page = peoplePage({ page: paged(people, chosen, rows, after), chosen, words, teams: await store.teams() })
    return { title: 'Workers', page, about: [] }
  },
  act: ctx => narrowTo(ctx, people, ['role', 'team', 'standing']),
} satisfies Page
