import { ofWorker } from '../council/of-council.ts'
import { workerPage } from '../council/worker-page.ts'
import { notFound, type Page } from '../page.ts'

export default {
  path: '/workforce/people/:worker',
  needs: 'manage:council',
  show: async ctx => {
    const given = await ofWorker(ctx)
    return given ? { title: 'A worker', page: workerPage(given), about: [] } : notFound
  },
} satisfies Page
