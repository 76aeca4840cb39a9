import { ofPost } from '../council/of-council.ts'
import { postPage } from '../council/post-page.ts'
import { notFound, type Page } from '../page.ts'

export default {
  path: '/workforce/posts/:post',
  needs: 'manage:council',
  show: async ctx => {
    const given = await ofPost(ctx)
    return given ? { title: 'A post', page: postPage(given), about: [] } : notFound
  },
} satisfies Page
