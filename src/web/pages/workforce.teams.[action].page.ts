import { councilActions } from '../../pathway/pathway.ts'
import { showAction, takeAction } from '../council/action-form.ts'
import { ofCouncil } from '../council/of-council.ts'
import { type Ctx, notFound, type Page } from '../page.ts'

async function doing(ctx: Ctx, toChange?: boolean) {
  const action = councilActions.find(a => a.id === ctx.params['action'])
  return action && { action, given: await ofCouncil(ctx, toChange), back: '/workforce/teams' }
}

export default {
  path: '/workforce/teams/:action',
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
