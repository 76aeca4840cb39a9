import { teamActions } from '../../pathway/pathway.ts'
import { showAction, takeAction } from '../council/action-form.ts'
import { ofTeam } from '../council/of-council.ts'
import { type Ctx, notFound, type Page } from '../page.ts'

async function doing(ctx: Ctx, toChange = false) {
  const action = teamActions.find(a => a.id === ctx.params['action'])
  const given = action && (await ofTeam(ctx, toChange))
  return given && { action, given, about: given.team.name, back: `/workforce/posts?team=${given.team.id}` }
}

export default {
  path: '/workforce/teams/:team/:action',
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
