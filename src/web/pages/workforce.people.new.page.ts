import { newWorker } from '../../pathway/pathway.ts'
import { showAction, takeAction } from '../council/action-form.ts'
import { ofCouncil } from '../council/of-council.ts'
import type { Ctx, Page } from '../page.ts'

const doing = async (ctx: Ctx, toChange?: boolean) => ({
  action: newWorker,
  given: await ofCouncil(ctx, toChange),
  back: '/workforce/people',
})

export default {
  path: '/workforce/people/new',
  needs: 'manage:council',
  show: async ctx => showAction(ctx, await doing(ctx)),
  act: async ctx => takeAction(ctx, { ...(await doing(ctx, true)), goOn: ([worker]) => `/workforce/people/${worker?.subject}` }),
} satisfies Page
