import { ofCouncil } from '../council/of-council.ts'
import { peoplePage } from '../council/people-page.ts'
import type { Page } from '../page.ts'

export default {
  path: '/workforce/people',
  needs: 'manage:council',
  show: async ctx => ({ title: 'Workers', page: peoplePage(await ofCouncil(ctx)), about: [] }),
} satisfies Page
