import { workerActions } from '../../pathway/pathway.ts'
import { showAction, takeAction } from '../council/action-form.ts'
import { ofWorker } from '../council/of-council.ts'
import { type Ctx, notFound, type Page } from '../page.ts'

async function doing(ctx: Ctx, toChange = false) {
  const action = workerActions.find(a => a.id === ctx.params['action'])
  const given = action && (await ofWorker(ctx, toChange))
  return given && { action, given, about: given.worker.professional.name, back: `/workforce/people/${given.worker.id}` }
}

export default {
  path: '/workforce/people/:worker/:action',
  needs: 'manage:council',
  show: async ctx => {
    const found = await doing(ctx)
    return found ? showAction(ctx, found) : notFound
  },
  act: async ctx => {
    const found = await doing(ctx, true)
    return found ? takeAction(ctx, found) : notFound
  },
} satisfies Page
